package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;

/** A folder of packs, as {@code parley.scenarios.dir} names it, beside the packs of the server. */
class ScenarioPacksTest {

  private static final String SHIPPED = "zero-option";

  @TempDir private Path disk;
  private Path home;
  private Path outside;

  @BeforeEach
  void makeAFolderOfPacksAndAnother() throws IOException {
    home = Files.createDirectory(disk.resolve("packs"));
    outside = Files.createDirectory(disk.resolve("elsewhere"));
  }

  @Test
  void aFolderAddsPacksToTheShippedOnes() {
    TestPack.in(home);
    var library = ScenarioPacks.shippedAnd(home);
    assertThat(library.problems()).isEmpty();
    assertThat(ids(library)).contains(SHIPPED, "lighthouse", "lighthouse.alias");
  }

  @Test
  void aPackReplacesTheShippedOneOfItsName() {
    TestPack.in(home, SHIPPED);
    var library = ScenarioPacks.shippedAnd(home);
    assertThat(title(library, SHIPPED)).isEqualTo("The Lighthouse");
    assertThat(ids(library)).doesNotHaveDuplicates();
  }

  @Test
  void aBrokenReplacementDoesNotBringBackWhatItReplaces() {
    TestPack.in(home, SHIPPED).delete("brief.md");
    var library = ScenarioPacks.shippedAnd(home);
    assertThat(ids(library)).doesNotContain(SHIPPED);
    assertThat(lines(library)).containsExactly("zero-option/brief.md: This file is missing.");
  }

  @Test
  void aBrokenPackNeverStopsTheOthers() {
    TestPack.in(home, "a-broken").write("scenario.yaml", "[".repeat(1000));
    TestPack.in(home, "b-sound");
    TestPack.in(home, "c-broken").write("scenario.yaml", "");
    var library = ScenarioPacks.read(home);
    assertThat(ids(library)).containsExactlyInAnyOrder("b-sound", "b-sound.alias");
    assertThat(library.problems()).extracting(PackProblem::pack).contains("a-broken", "c-broken");
  }

  @Test
  void aFolderThatMayNotBeReadNeverStopsTheOthers() throws IOException {
    TestPack.in(home, "sound");
    var locked = TestPack.in(home, "locked").folder();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "root may read every folder");
    var library = ScenarioPacks.read(home);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    assertThat(ids(library)).containsExactlyInAnyOrder("sound", "sound.alias");
    assertThat(lines(library))
        .containsExactly("locked: This folder cannot be read; let the server read it.");
  }

  @Test
  void aFolderThatIsNotThereLeavesTheShippedPacks() {
    var library = ScenarioPacks.shippedAnd(home.resolve("nowhere"));
    assertThat(ids(library)).contains(SHIPPED);
    assertThat(lines(library))
        .singleElement()
        .asString()
        .endsWith(
            "nowhere: This folder of scenarios cannot be read; create it or correct"
                + " parley.scenarios.dir.");
  }

  @Test
  void whatIsNoPackIsPassedOver() throws IOException {
    TestPack.in(home);
    Files.createDirectories(home.resolve("target/classes"));
    Files.writeString(home.resolve("README.md"), "Packs");
    Files.createDirectories(home.resolve(".git"));
    Files.writeString(home.resolve(".git/config.yaml"), "a: b");
    assertThat(ScenarioPacks.read(home).problems()).isEmpty();
  }

  @Test
  void aFolderWithAWrongNameIsNamed() {
    var pack = TestPack.in(home, "Light House");
    assertThat(pack.problems())
        .containsExactly(
            "Light House: The folder of a pack is named with small letters, digits and hyphens"
                + " only.");
  }

  @Test
  void aLinkedPackMayNotLeaveTheFolder() throws IOException {
    Files.createSymbolicLink(home.resolve("linked"), TestPack.in(outside).folder());
    var library = ScenarioPacks.read(home);
    assertThat(library.scenarios()).isEmpty();
    assertThat(lines(library))
        .containsExactly(
            "linked: This folder is a link that leaves the folder of packs; copy it there.");
  }

  @Test
  void aLinkedFileMayNotLeaveTheFolder() throws IOException {
    var secret = Files.writeString(outside.resolve("secret.md"), "The server's own secret");
    var pack = TestPack.in(home).delete("brief.md");
    Files.createSymbolicLink(pack.path("brief.md"), secret);
    assertThat(ScenarioPacks.read(home).scenarios()).isEmpty();
    assertThat(lines(ScenarioPacks.read(home)))
        .containsExactly(
            "lighthouse/brief.md: This is a link that leaves the folder of packs; copy the file.");
  }

  @Test
  void dotsInALinkDoNotHelpItOut() throws IOException {
    Files.writeString(outside.resolve("secret.md"), "The server's own secret");
    var pack = TestPack.in(home).delete("brief.md");
    var roundabout = pack.folder().relativize(outside).resolve("secret.md");
    Files.createSymbolicLink(pack.path("brief.md"), roundabout);
    assertThat(Files.exists(pack.path("brief.md"))).isTrue();
    assertThat(pack.read().scenarios()).isEmpty();
  }

  @Test
  void twoPacksMayShareAFileByALink() throws IOException {
    var shared = TestPack.in(home, "first").path("brief.md");
    var second = TestPack.in(home, "second").delete("brief.md");
    Files.createSymbolicLink(second.path("brief.md"), shared);
    assertThat(ids(ScenarioPacks.read(home))).contains("first", "second");
  }

  @Test
  void aLinkToItselfOrToAFolderIsNoFile() throws IOException {
    var pack = TestPack.in(home).delete("brief.md").delete("teaching.md");
    Files.createSymbolicLink(pack.path("brief.md"), Path.of("brief.md"));
    Files.createSymbolicLink(pack.path("teaching.md"), Path.of("parties"));
    assertThat(pack.problems())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("lighthouse/brief.md: This cannot be read"))
        .contains("lighthouse/teaching.md: This is not a plain file.");
  }

  @Test
  void textsArriveAsTheyWereWritten() {
    var library = TestPack.in(home).write("brief.md", "<b>One</b> rock\n".repeat(200)).read();
    assertThat(library.find(new ScenarioId("lighthouse")).orElseThrow().brief())
        .isEqualTo("<b>One</b> rock\n".repeat(200));
  }

  private static List<String> ids(ScenarioLibrary library) {
    return library.scenarios().stream().map(Scenario::id).map(ScenarioId::value).toList();
  }

  private static List<String> lines(ScenarioLibrary library) {
    return library.problems().stream().map(PackProblem::toString).toList();
  }

  private static String title(ScenarioLibrary library, String id) {
    return library.find(new ScenarioId(id)).orElseThrow().card().title();
  }
}
