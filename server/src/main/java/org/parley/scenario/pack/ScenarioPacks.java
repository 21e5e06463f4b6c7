package org.parley.scenario.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.scenario.PackProblem;
import org.parley.scenario.PackProblem.Severity;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;

/** Reads scenario packs without a running server. */
public final class ScenarioPacks {

  private ScenarioPacks() {}

  /** The packs that come with the server. */
  public static ScenarioLibrary shipped() {
    return LoadedScenarios.read(shippedFiles(), List.of());
  }

  /**
   * The packs that come with the server and those in {@code folder}. A pack in the folder replaces
   * the one of the same name, even if it is broken: a class shall not read a brief that its
   * facilitator meant to replace.
   */
  public static ScenarioLibrary shippedAnd(Path folder) {
    var packs = new TreeMap<String, PackFiles>();
    shippedFiles().forEach(pack -> packs.put(pack.slug(), pack));
    try {
      FolderPacks.find(folder).forEach(pack -> packs.put(pack.slug(), pack));
    } catch (IOException unreadable) {
      return LoadedScenarios.read(packs.values(), List.of(unreadable(folder)));
    }
    return LoadedScenarios.read(packs.values(), List.of());
  }

  /** The pack at {@code path}, or the packs in it if it is a folder of packs. */
  public static ScenarioLibrary read(Path path) {
    try {
      var packs =
          FolderPacks.isPack(path) ? List.of(FolderPacks.findOne(path)) : FolderPacks.find(path);
      return LoadedScenarios.read(packs, List.of());
    } catch (IOException unreadable) {
      return LoadedScenarios.read(List.of(), List.of(unreadable(path)));
    }
  }

  /** Where the parts of the sound pack at {@code path} stand; nothing where there is none. */
  public static Optional<PackPlaces> places(Path path) {
    try {
      return FolderPacks.isPack(path) ? places(FolderPacks.findOne(path)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The same for a pack that comes with the server. */
  public static Optional<PackPlaces> shippedPlaces(ScenarioId pack) {
    return shippedFiles().stream()
        .filter(files -> files.slug().equals(pack.value()))
        .findFirst()
        .flatMap(ScenarioPacks::places);
  }

  private static Optional<PackPlaces> places(PackFiles files) {
    return PackReader.open(files, PackSchema.load()).map(PackPlaces::new);
  }

  private static List<PackFiles> shippedFiles() {
    try {
      return ShippedPacks.find();
    } catch (IOException broken) {
      throw new UncheckedIOException("The scenarios in the server's own jar are missing", broken);
    }
  }

  private static PackProblem unreadable(Path folder) {
    return new PackProblem(
        Severity.FAULT,
        "",
        folder.toString(),
        0,
        0,
        "",
        "This folder of scenarios cannot be read; create it or correct parley.scenarios.dir.");
  }
}
