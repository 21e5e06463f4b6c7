package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/** A state or body in the scenario. */
public sealed interface Party {

  PartyId id();

  /** As written on a placard, for example "United States". */
  String name();

  /** The name in the middle of a sentence, for example "the United States", where it differs. */
  Optional<String> inSentence();

  /** The name in the middle of a sentence. */
  default String spoken() {
    return inSentence().orElse(name());
  }

  /** Two letters that stand for the party on a small screen. */
  String monogram();

  /** The seats of its delegation, head first. */
  List<SeatRole> seats();

  /** Markdown that everyone may read. */
  String publicBrief();

  /** Markdown for its own delegation only. */
  String privateBrief();

  /** A party that negotiates: it has points, and its consent can be needed. */
  record Negotiator(
      PartyId id,
      String name,
      Optional<String> inSentence,
      String monogram,
      List<SeatRole> seats,
      String publicBrief,
      String privateBrief,
      Preferences preferences,
      Home home)
      implements Party {}

  /** The presiding party: procedural powers, neither consent nor points. */
  record Chair(
      PartyId id,
      String name,
      Optional<String> inSentence,
      String monogram,
      List<SeatRole> seats,
      String publicBrief,
      String privateBrief)
      implements Party {}
}
