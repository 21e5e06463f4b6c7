package org.parley.negotiation;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** The events of the stories, in short. */
final class Happened {

  private Happened() {}

  static RoomEvent phaseBegan(Stage stage, Instant ends) {
    return new RoomEvent.PhaseBegan(stage, Optional.of(ends));
  }

  static RoomEvent closed() {
    return new RoomEvent.PhaseBegan(new Stage.Closed(), Optional.empty());
  }

  static RoomEvent floorGiven(PartyId party, Instant until) {
    return new RoomEvent.FloorGiven(party, Optional.of(until));
  }

  static RoomEvent packageTabled(int sheet, PartyId author, Package terms) {
    return new RoomEvent.PackageTabled(new SheetId(sheet), author, Optional.empty(), terms);
  }

  static RoomEvent amendmentTabled(int sheet, PartyId author, int answers, Package terms) {
    return new RoomEvent.PackageTabled(
        new SheetId(sheet), author, Optional.of(new SheetId(answers)), terms);
  }

  static RoomEvent replaced(int sheet, int by) {
    return new RoomEvent.SheetReplaced(new SheetId(sheet), new SheetId(by));
  }

  static RoomEvent adopted(int sheet, PartyId party) {
    return new RoomEvent.PackageAdopted(new SheetId(sheet), party);
  }

  static RoomEvent withheld(int sheet, PartyId party) {
    return new RoomEvent.ConsentWithheld(new SheetId(sheet), party);
  }

  static RoomEvent agreed(int sheet, PartyId... needed) {
    return new RoomEvent.PackageAgreed(new SheetId(sheet), set(needed));
  }

  static RoomEvent ratified(int sheet, PartyId party) {
    return new RoomEvent.AgreementRatified(new SheetId(sheet), party);
  }

  static RoomEvent declined(int sheet, PartyId party) {
    return new RoomEvent.AgreementDeclined(new SheetId(sheet), party);
  }

  static RoomEvent enteredIntoForce(int sheet, int turn) {
    return new RoomEvent.AgreementEnteredIntoForce(new SheetId(sheet), turn);
  }

  static RoomEvent failed(int sheet, PartyId... without) {
    return new RoomEvent.AgreementFailed(new SheetId(sheet), set(without), Optional.empty());
  }

  @SafeVarargs
  static <E> Set<E> set(E... elements) {
    return new LinkedHashSet<>(Arrays.asList(elements));
  }
}
