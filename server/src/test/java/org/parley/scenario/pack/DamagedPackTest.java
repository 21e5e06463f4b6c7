package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/**
 * Whatever happens to the bytes of a pack, reading it never throws and never yields half a
 * scenario: either a fault says what is wrong, or all that a play needs is there. {@code
 * -Dparley.damage=5000} tries more seeds.
 */
class DamagedPackTest {

  private static final PackSchema SCHEMA = PackSchema.load();
  private static final List<String> SPLINTERS =
      List.of(
          "\n",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "? ",
          "<<: ",
          "!!int ",
          "'",
          "\"",
          "|",
          "\t",
          "#",
          "---\n",
          "...\n",
          "%YAML 1.2\n",
          ".nan",
          "-0",
          "0x1F",
          "null",
          "~",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\uD83D\uDE00",
          "9999999999999",
          "parties: ",
          "id: north",
          "\\u0000");

  @TempDir private Path home;
  private TreeMap<String, byte[]> sound;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("parley.damage", 150));
  }

  @BeforeEach
  void readTheSoundPack() throws IOException {
    sound = new TreeMap<>();
    var folder = TestPack.in(home).folder();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        sound.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDamagedPackIsLeftOutOrWhole(long seed) {
    var random = new Random(seed);
    var files = new TreeMap<>(sound);
    for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
      damage(files, random);
    }
    var pack = new PackFiles("lighthouse", files, new Problems("lighthouse"));
    var scenarios = PackReader.read(pack, SCHEMA);
    var problems = pack.problems().all();
    assertThat(scenarios.isEmpty()).isEqualTo(problems.stream().anyMatch(PackProblem::isFault));
    assertThat(problems).extracting(PackProblem::toString).noneMatch(line -> line.contains("\n"));
    assertThat(scenarios).allSatisfy(DamagedPackTest::isWhole);
  }

  private static void damage(SortedMap<String, byte[]> files, Random random) {
    var names = List.copyOf(files.keySet());
    var name = names.get(random.nextInt(names.size()));
    if (random.nextInt(12) == 0) {
      files.remove(name);
    } else {
      files.computeIfPresent(name, (_, content) -> damaged(content, random));
    }
  }

  private static byte[] damaged(byte[] content, Random random) {
    int from = random.nextInt(content.length + 1);
    int to = Math.min(content.length, from + random.nextInt(1 + random.nextInt(200)));
    var splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
    var result = new ByteArrayOutputStream();
    result.write(content, 0, from);
    switch (random.nextInt(5)) {
      case 0 -> {} // a piece is gone
      case 1 -> result.write(random.nextInt(256)); // a byte is something else
      case 2 -> { // a piece stands twice
        result.write(content, from, to - from);
        result.write(content, from, to - from);
      }
      case 3 -> { // a splinter got in
        result.writeBytes(splinter.getBytes(StandardCharsets.UTF_8));
        result.write(content, from, to - from);
      }
      default -> result.writeBytes(splinter.getBytes(StandardCharsets.UTF_8));
    }
    result.write(content, to, content.length - to);
    return result.toByteArray();
  }

  private static void isWhole(Scenario scenario) {
    assertThat(scenario.negotiators()).hasSizeGreaterThan(1);
    assertThat(scenario.broken(scenario.statusQuo())).isEmpty();
    assertThat(scenario.parties())
        .allSatisfy(party -> assertThat(party.publicBrief() + party.name()).isNotBlank())
        .allSatisfy(party -> assertThat(party.privateBrief()).isNotBlank());
    for (var issue : scenario.issues()) {
      assertThat(issue.has(issue.statusQuo())).isTrue();
      for (var option : issue.options()) {
        assertThat(scenario.parties())
            .extracting(party -> party.id())
            .containsAll(scenario.consents(new Package(Map.of(issue.id(), option.id()))))
            .containsAll(option.obliges())
            .containsAll(option.hosts());
        assertThat(scenario.negotiators())
            .allSatisfy(
                party ->
                    assertThat(party.preferences().points().get(issue.id()))
                        .containsKey(option.id()));
      }
    }
  }
}
