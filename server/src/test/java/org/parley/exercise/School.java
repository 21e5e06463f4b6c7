package org.parley.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.ManualClock;
import org.parley.journal.Database;
import org.parley.journal.Journal;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.scenario.Scenarios;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * The exercise module over a real database in a folder, without the network and without a clock of
 * its own: time passes when the test says so.
 */
public final class School implements AutoCloseable {

  public static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  private final Path folder;
  private final Database database;
  private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

  private School(Path folder, Database database, ManualClock clock, List<Scenario> shelf) {
    this.folder = folder;
    this.database = database;
    var scanner = new ClassPathBeanDefinitionScanner(parts);
    scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.Beating")));
    scanner.scan("org.parley.exercise");
    register(clock, shelf);
    parts.refresh();
  }

  private void register(ManualClock clock, List<Scenario> shelf) {
    parts.registerBean(Clock.class, () -> clock);
    parts.registerBean(ScenarioLibrary.class, () -> new Shelf(shelf));
    database.parts().forEach((type, part) -> registerPart(type, part));
  }

  private <T> void registerPart(Class<T> type, Object part) {
    parts.registerBean(type, () -> type.cast(part));
  }

  /** Opens the school that has its data in a folder; everything that is on disk is taken up. */
  public static School in(Path folder, ManualClock clock) {
    return in(folder, clock, List.of(Scenarios.riverPact()));
  }

  public static School in(Path folder, ManualClock clock, List<Scenario> shelf) {
    return new School(folder, Database.in(folder), clock, shelf);
  }

  /** The same over a disk that {@link org.parley.journal.FullDisk} fills. */
  public static School onFullDisk(Path folder, ManualClock clock) {
    var shelf = List.of(Scenarios.riverPact());
    return new School(folder, Database.onFullDisk(folder), clock, shelf);
  }

  /** What another server finds if this one dies now: the files as they are on disk. */
  public Path filesAfterPowerCut() throws IOException {
    var copy = Files.createDirectory(folder.resolve("after-power-cut"));
    Files.copy(folder.resolve("parley.mv.db"), copy.resolve("parley.mv.db"));
    return copy;
  }

  public Exercises exercises() {
    return part(Exercises.class);
  }

  public Rooms rooms() {
    return part(Rooms.class);
  }

  public Rosters rosters() {
    return part(Rosters.class);
  }

  public Identities identities() {
    return part(Identities.class);
  }

  public Journal journal() {
    return part(Journal.class);
  }

  public Database database() {
    return database;
  }

  public <T> T part(Class<T> type) {
    return parts.getBean(type);
  }

  /** The exercise that the attempt yielded, or a failure with the refusal. */
  public static <T> T done(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Done<T>(var value) -> value;
      case Attempt.Refused<T>(var reason) -> throw new AssertionError("refused: " + reason);
    };
  }

  /** The refusal, or a failure with what was done instead. */
  public static ExerciseRefusal refusal(Attempt<?> attempt) {
    return switch (attempt) {
      case Attempt.Done<?>(var value) -> throw new AssertionError("not refused: " + value);
      case Attempt.Refused<?>(var reason) -> reason;
    };
  }

  @Override
  public void close() throws InterruptedException {
    parts.close();
    database.close();
  }

  private record Shelf(List<Scenario> scenarios) implements ScenarioLibrary {

    @Override
    public Optional<Scenario> find(ScenarioId id) {
      return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    @Override
    public List<PackProblem> problems() {
      return List.of();
    }
  }
}
