package org.parley.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.analysis.Problem;
import org.parley.scenario.Scenario;

/** Writes a scenario, among the parties whose consent some package needs, for other programs. */
public final class Export {

  /** The name of the file that holds the issues; no party may take it. */
  private static final String DOMAIN = "domain";

  private Export() {}

  /** Whose format. */
  public enum Format {
    GENIUS,
    NEGMAS
  }

  /**
   * @param folder made where it is missing
   * @return the files written, the domain first
   * @throws IllegalArgumentException if the format cannot hold the scenario
   */
  public static List<Path> write(Scenario scenario, Format format, Path folder) throws IOException {
    var problem = Additive.of(Problem.of(scenario));
    if (problem.parties().stream().anyMatch(party -> party.name().equals(DOMAIN))) {
      throw new IllegalArgumentException("a party called '" + DOMAIN + "' would need its file");
    }
    Files.createDirectories(folder);
    return switch (format) {
      case GENIUS -> Genius.write(scenario.id().value(), problem, folder);
      case NEGMAS -> NegMas.write(scenario.id().value(), problem, folder);
    };
  }
}
