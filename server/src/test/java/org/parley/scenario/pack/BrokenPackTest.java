package org.parley.scenario.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack with one thing wrong is left out, and its author reads where and what. */
class BrokenPackTest {

  private static final String SCENARIO = "scenario.yaml";
  private static final String NORTH = "parties/north/points.yaml";
  private static final String SOUTH = "parties/south/points.yaml";

  @TempDir private Path home;

  /**
   * A way to spoil a sound pack.
   *
   * @param problem how the first line that the author reads begins, after the name of the pack
   */
  private record Case(String name, UnaryOperator<TestPack> spoil, String problem) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Case spoilt(String name, UnaryOperator<TestPack> spoil, String problem) {
    return new Case(name, spoil, problem);
  }

  private static Case replaced(
      String name, String file, String old, String replacement, String problem) {
    return spoilt(name, pack -> pack.replace(file, old, replacement), problem);
  }

  static Stream<Case> shapes() {
    return Stream.of(
        replaced(
            "text where a number belongs",
            SCENARIO,
            "count: 2",
            "count: two",
            "scenario.yaml:9:10: turns.count: 'two' does not fit."),
        replaced(
            "a number out of range",
            SCENARIO,
            "count: 2",
            "count: 25",
            "scenario.yaml:9:10: turns.count: 25 does not fit."),
        replaced(
            "not a number",
            NORTH,
            "free: 10",
            "free: .nan",
            "parties/north/points.yaml:4:17: points.guns.free: '.nan' does not fit."),
        replaced(
            "half a point",
            NORTH,
            "free: 10",
            "free: 1.5",
            "parties/north/points.yaml:4:17: points.guns.free: 1.5 does not fit."),
        replaced(
            "a number beyond every long",
            NORTH,
            "free: 10",
            "free: 99999999999999999999",
            "parties/north/points.yaml:4:17: points.guns.free: '99999999999999999999' does"),
        replaced(
            "a chance beyond every double",
            SCENARIO,
            "detection: 0.5",
            "detection: 1e400",
            "scenario.yaml:54:107: regime.measures[0].detection: '1e400' does not fit."),
        replaced(
            "a word for a boolean",
            SCENARIO,
            "refusable: true",
            "refusable: yes",
            "scenario.yaml:54:255: regime.measures[0].quota.refusable: 'yes' does not fit."),
        replaced(
            "an unknown field, at its own line",
            SCENARIO,
            "  floorMinutes: 2\n",
            "  floorMinutes: 2\n  flor: open\n",
            "scenario.yaml:13:3: turns.flor: There is no such field here; there are: count, length,"
                + " floor, floorMinutes."),
        replaced(
            "a missing field, where its holder begins",
            SCENARIO,
            "  floorMinutes: 2\n",
            "",
            "scenario.yaml:9:3: turns.floorMinutes: This field is missing."),
        replaced(
            "an empty field",
            SCENARIO,
            "minutes: 60",
            "minutes:",
            "scenario.yaml:6:9: minutes: This is empty."),
        replaced(
            "a day that no calendar has",
            SCENARIO,
            "opens: 1905-03-01",
            "opens: 1905-02-29",
            "scenario.yaml:7:8: opens: '1905-02-29' does not fit."),
        replaced(
            "turns without length",
            SCENARIO,
            "length: P3M",
            "length: P0M",
            "scenario.yaml:10:11: turns.length: 'P0M' does not fit."),
        replaced(
            "a line break in a place for one line",
            SCENARIO,
            "title: The Lighthouse",
            "title: \"The\\nLighthouse\"",
            "scenario.yaml:1:8: title: 'The Lighthouse' does not fit."),
        replaced(
            "a name so long that a backtracking pattern would run out of stack",
            SCENARIO,
            "id: storm",
            "id: " + "a-".repeat(100_000) + "a",
            "scenario.yaml:84:11: injects[0].id: 'a-a-a-"),
        spoilt(
            "a list for a scenario",
            pack -> pack.write(SCENARIO, "- a\n"),
            "scenario.yaml:1:1: This list does not fit."));
  }

  static Stream<Case> syntax() {
    return Stream.of(
        replaced(
            "a field twice",
            SCENARIO,
            "minutes: 60\n",
            "minutes: 60\nminutes: 61\n",
            "scenario.yaml:7:1: minutes: This field occurs twice, first in line 6; keep one."),
        replaced(
            "an anchor",
            SCENARIO,
            "minutes: 60",
            "minutes: &m 60",
            "scenario.yaml:6:10: The YAML anchor &m is not allowed."),
        replaced(
            "an alias",
            SCENARIO,
            "floorMinutes: 2",
            "floorMinutes: *m",
            "scenario.yaml:12:17: The YAML alias *m is not allowed;"),
        replaced(
            "a merge key",
            SCENARIO,
            "minutes: 60\n",
            "minutes: 60\n<<: { opens: 2000-01-01 }\n",
            "scenario.yaml:7:1: The YAML merge key << is not allowed;"),
        replaced(
            "a tag",
            SCENARIO,
            "refusable: true",
            "refusable: !!bool maybe",
            "scenario.yaml:54:255: The YAML tag !!bool is not allowed."),
        replaced(
            "a list for a name",
            SCENARIO,
            "minutes: 60\n",
            "minutes: 60\n? [a]\n: 60\n",
            "scenario.yaml:7:3: The name of a field must be plain text."),
        replaced(
            "an open quote",
            SCENARIO,
            "1904\"",
            "1904",
            "scenario.yaml:96:1: This is not YAML while scanning a quoted scalar from line 95:"
                + " found"),
        replaced(
            "a tab for indentation",
            SCENARIO,
            "  count: 2",
            "\tcount: 2",
            "scenario.yaml:9:1: This is not YAML while scanning for the next token"),
        spoilt(
            "a second document",
            pack -> pack.append(SCENARIO, "---\ntitle: Another\n"),
            "scenario.yaml:96:1: A second document begins here;"),
        spoilt(
            "a nest of brackets",
            pack -> pack.write(SCENARIO, "[".repeat(100_000)),
            "scenario.yaml:1:21: This is nested too deeply."),
        replaced(
            "a control character",
            SCENARIO,
            "The Lighthouse",
            "The\u0007 Lighthouse",
            "scenario.yaml:1:11: The control character U+0007 is not allowed."),
        spoilt(
            "an empty file",
            pack -> pack.write(SCENARIO, ""),
            "scenario.yaml: This file is empty."));
  }

  static Stream<Case> files() {
    return Stream.of(
        spoilt("no brief", pack -> pack.delete("brief.md"), "brief.md: This file is missing."),
        spoilt("no points", pack -> pack.delete(SOUTH), SOUTH + ": This file is missing."),
        spoilt(
            "no private brief",
            pack -> pack.delete("parties/chair/private.md"),
            "parties/chair/private.md: This file is missing."),
        spoilt(
            "points for a chair",
            pack -> pack.write("parties/chair/points.yaml", pack.text(SOUTH)),
            "parties/chair/points.yaml: A chair has no points; remove this file."),
        spoilt(
            "a party that the scenario has not",
            pack -> pack.write("parties/west/public.md", "Westland"),
            "parties/west: The scenario has no party west."),
        spoilt(
            "a slip in a file's name",
            pack -> pack.write("scenaro.yml", "title: T"),
            "scenaro.yml: A pack has no such file; look for a slip in its name."),
        spoilt(
            "a blank brief",
            pack -> pack.write("brief.md", " \n"),
            "brief.md: This file is empty."),
        spoilt(
            "a brief that is not UTF-8",
            pack -> pack.write("brief.md", latin1("One rock.\nZwei Türme.")),
            "brief.md:2:7: The byte 0xFC is not UTF-8; save the file as UTF-8."),
        spoilt(
            "a scenario cut off within a letter",
            pack -> pack.write(SCENARIO, new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82}),
            "scenario.yaml:1:4: The byte 0xE2 is not UTF-8; save the file as UTF-8."),
        spoilt(
            "a brief of more than 1 MB",
            pack -> pack.write("brief.md", "word ".repeat(250_000)),
            "brief.md: This file is larger than 1 MB."),
        spoilt(
            "a folder full of files",
            pack -> {
              for (int i = 0; i < 200; i++) {
                pack.write("notes/" + i + ".md", "note");
              }
              return pack;
            },
            ": A pack may have at most 200 files."));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static Stream<Case> names() {
    return Stream.of(
        replaced(
            "a status quo that is no option",
            SCENARIO,
            "statusQuo: free",
            "statusQuo: fre",
            "scenario.yaml:24:16: issues[0].statusQuo: There is no option 'fre'; there are: free,"
                + " few, none."),
        replaced(
            "an unknown host",
            SCENARIO,
            "hosts: [south]",
            "hosts: [west]",
            "scenario.yaml:36:114: issues[1].options[1].hosts[0]: There is no party 'west';"),
        replaced(
            "a duty for the chair",
            SCENARIO,
            "obliges: [south]",
            "obliges: [chair]",
            "scenario.yaml:45:95: issues[2].options[2].obliges[0]: 'chair' is the chair, which has"
                + " no consent to give."),
        replaced(
            "an unknown source",
            SCENARIO,
            "sea., sources: [post-1905]",
            "sea., sources: [post-1906]",
            "scenario.yaml:84:150: injects[0].sources[0]: There is no source 'post-1906';"),
        replaced(
            "an unknown issue in a constraint",
            SCENARIO,
            "forbids: { guns:",
            "forbids: { gun:",
            "scenario.yaml:48:39: constraints[1].forbids.gun: There is no issue 'gun';"),
        replaced(
            "an unknown option in an interaction",
            NORTH,
            "watch: [nobody] }, points",
            "watch: [noone] }, points",
            "parties/north/points.yaml:8:42: interactions[0].when.watch[0]: There is no option"),
        replaced(
            "an unknown option in an instruction",
            NORTH,
            "{ guns: [none], watch",
            "{ guns: [nil], watch",
            "parties/north/points.yaml:10:36: constraints[0].forbids.guns[0]: There is no option"),
        replaced(
            "an option without points",
            SOUTH,
            ", none: 45",
            "",
            "parties/south/points.yaml:4:9: points.guns: The option 'none' has no points."),
        replaced(
            "an issue without points",
            SOUTH,
            "  watch: { nobody: 0, keeper: 15 }\n",
            "",
            "parties/south/points.yaml:4:3: points: The issue 'watch' has no points here."),
        replaced(
            "points for an option that is none",
            SOUTH,
            "keeper: 15",
            "keeper: 15, owl: 3",
            "parties/south/points.yaml:5:35: points.watch.owl: There is no option 'owl';"),
        replaced(
            "a duty of an unknown party",
            SCENARIO,
            "north-guns, party: north",
            "north-guns, party: west",
            "scenario.yaml:52:32: regime.obligations[0].party: There is no party 'west';"),
        replaced(
            "a measure that watches nothing known",
            SCENARIO,
            "watches: [north-guns]",
            "watches: [guns]",
            "scenario.yaml:54:83: regime.measures[0].watches[0]: There is no obligation 'guns';"),
        replaced(
            "a temptation that is missing",
            NORTH,
            "temptations: { north-guns: { gain: [8, 14], loss: 12, kept: false } }",
            "",
            "parties/north/points.yaml:1:1: The obligation 'north-guns' has no temptation here."),
        replaced(
            "an alias for an unknown party",
            "alias.yaml",
            "  north: {",
            "  west: {",
            "alias.yaml:3:3: parties.west: There is no party 'west';"));
  }

  static Stream<Case> sense() {
    return Stream.of(
        replaced(
            "an issue twice",
            SCENARIO,
            "- id: light",
            "- id: guns",
            "scenario.yaml:37:9: issues[2].id: 'guns' is already in line 20; choose another."),
        replaced(
            "two options that read the same",
            SCENARIO,
            "label: Both pay",
            "label: Northland pays",
            "scenario.yaml:44:32: issues[2].options[1].label: 'Northland pays' is already in line"
                + " 43; choose another."),
        replaced(
            "two parties with one monogram",
            SCENARIO,
            "monogram: SO",
            "monogram: NO",
            "scenario.yaml:16:45: parties[1].monogram: 'NO' is already in line 15;"),
        spoilt(
            "two chairs",
            pack ->
                pack.replace(SCENARIO, "monogram: SO,", "monogram: SO, role: chair,").delete(SOUTH),
            "scenario.yaml:17:60: parties[2].role: A scenario has at most one chair."),
        replaced(
            "a delegation without a head first",
            SCENARIO,
            "seats: [head, military]",
            "seats: [military, head]",
            "scenario.yaml:15:57: parties[0].seats[0]: The first seat of a delegation is the"
                + " head."),
        replaced(
            "phases longer than the promise",
            SCENARIO,
            "minutes: 60",
            "minutes: 53",
            "scenario.yaml:6:10: minutes: The phases take 54 minutes, more than the 53 promised."),
        replaced(
            "more people at least than at most",
            SCENARIO,
            "min: 3",
            "min: 7",
            "scenario.yaml:5:16: people.min: The fewest people are more than the most."),
        replaced(
            "an inject after the last turn",
            SCENARIO,
            "shot, turn: 2",
            "shot, turn: 6",
            "scenario.yaml:85:23: injects[1].turn: There are only 5 turns."),
        replaced(
            "a contested claim without a rebuttal",
            SCENARIO,
            "    rebuttal: Southland shows an older bill for stones.\n",
            "",
            "scenario.yaml:91:13: claims[0].status: A contested claim says in rebuttal"),
        replaced(
            "an agreed claim that is disputed",
            SCENARIO,
            "status: agreed",
            "status: agreed, disputedBy: [Southland]",
            "scenario.yaml:95:121: claims[1].disputedBy: An agreed claim is disputed by nobody."),
        replaced(
            "a status quo that breaks a constraint",
            SCENARIO,
            "forbids: { guns: [none], light: [south-pays] }",
            "forbids: { guns: [free], watch: [nobody] }",
            "scenario.yaml:48:5: constraints[1]: The status quo breaks this constraint."),
        replaced(
            "an option that nothing allows",
            SCENARIO,
            "requires: { guns: [few, none] }",
            "requires: { guns: [none], light: [south-pays] }",
            "scenario.yaml:36:9: issues[1].options[1]: The constraints allow no outcome with this"
                + " option."),
        replaced(
            "instructions that forbid everything",
            NORTH,
            "forbids: { guns: [none], watch: [nobody] }",
            "when: { guns: [free, few, none] }, requires: { guns: [none], light: [south-pays] }",
            "parties/north/points.yaml:10:3: constraints: These instructions leave nothing that may"
                + " be adopted."));
  }

  static Stream<Case> blemishes() {
    return Stream.of(
        replaced(
            "an option that is worth no more than another to anybody",
            NORTH,
            "both-pay: 20",
            "both-pay: 0",
            "scenario.yaml:44:9: warning: issues[2].options[1]: Nobody has a reason to choose this;"
                + " 'north-pays' is worth as much to every party."),
        spoilt(
            "a brief that is too long to read in a lesson",
            pack -> pack.write("brief.md", "Read this — all of it. ".repeat(121)),
            "brief.md: warning: A brief has 350 to 600 words; this one has 605."),
        spoilt(
            "a megabyte without a word",
            pack -> pack.write("brief.md", "-".repeat(1_000_000)),
            "brief.md: warning: A brief has 350 to 600 words; this one has 0."),
        spoilt(
            "a text that cites a source that is not there",
            pack -> pack.append("teaching.md", " See [a link](x),\n[post-1905] and [post-1906]."),
            "teaching.md:2:17: warning: There is no source 'post-1906'; there are: post-1905."),
        replaced(
            "an inject outside its turn",
            SCENARIO,
            "1905-07-01",
            "1905-04-02",
            "scenario.yaml:85:32: warning: injects[1].date: Turn 2 lasts from 1905-06-01 to"
                + " 1905-08-31."),
        spoilt(
            "a name that an alias leaves standing",
            pack -> pack.append("brief.md", "\nAsk the Northlanders."),
            "brief.md:2:9: warning: 'Northland' still stands here in the alias;"));
  }

  static Stream<Case> life() {
    return Stream.of(
        replaced(
            "more gains than sizes",
            NORTH,
            "gain: [8, 14]",
            "gain: [8, 14, 20]",
            "parties/north/points.yaml:11:36: temptations.north-guns.gain: A violation has 2 sizes,"
                + " but the gain has 3."),
        replaced(
            "one gain for two sizes",
            NORTH,
            "gain: [8, 14]",
            "gain: 8",
            "parties/north/points.yaml:11:36: temptations.north-guns.gain: A violation has 2 sizes,"
                + " but the gain has 1."),
        replaced(
            "a larger violation that brings less",
            NORTH,
            "gain: [8, 14]",
            "gain: [8, 7]",
            "parties/north/points.yaml:11:40: temptations.north-guns.gain[1]: A larger violation"
                + " brings no less than a smaller one."),
        replaced(
            "visits to more sites than there are",
            SCENARIO,
            "visited: 2",
            "visited: 7",
            "scenario.yaml:54:174: regime.measures[0].sites.visited: There are only 6 sites."),
        replaced(
            "nowhere to hide the largest violation",
            SCENARIO,
            "hiding: 1",
            "hiding: 4",
            "scenario.yaml:54:185: regime.measures[0].sites.hiding: The largest violation needs 8"
                + " sites, but there are only 6."),
        replaced(
            "an inspector that does not exist",
            SCENARIO,
            "inspectors: [south]",
            "inspectors: [west]",
            "scenario.yaml:54:224: regime.measures[0].quota.inspectors[0]: There is no party"
                + " 'west';"),
        replaced(
            "an inspector that could only inspect itself",
            SCENARIO,
            "inspectors: [south]",
            "inspectors: [south, north]",
            "scenario.yaml:54:231: regime.measures[0].quota.inspectors[1]: This measure watches no"
                + " party that 'north' could inspect."),
        replaced(
            "own means that watch their owner",
            SCENARIO,
            "party: south, label: A telescope",
            "party: north, label: A telescope",
            "scenario.yaml:64:90: regime.implementation.nationalMeans[0].watches[0]: The party owes"
                + " this itself;"),
        replaced(
            "a step that needs an unknown one",
            SCENARIO,
            "needs: [gun-works]",
            "needs: [works]",
            "scenario.yaml:67:145: regime.implementation.steps[1].needs[0]: There is no step"
                + " 'works';"),
        replaced(
            "a step that needs itself by way of another",
            SCENARIO,
            "headline: Smoke over Northland,",
            "headline: Smoke over Northland, needs: [gun-house],",
            "scenario.yaml:66:115: regime.implementation.steps[0].needs: 'gun-works' needs itself,"
                + " by whatever way;"),
        replaced(
            "a chair for a host",
            SCENARIO,
            "host: south",
            "host: chair",
            "scenario.yaml:67:163: regime.implementation.steps[1].host: 'chair' is the chair, which"
                + " has no consent to give."),
        replaced(
            "a party for its own host",
            SCENARIO,
            "host: south",
            "host: north",
            "scenario.yaml:67:163: regime.implementation.steps[1].host: A party needs nobody's word"
                + " on its own soil;"),
        replaced(
            "a step that another's duty forbids",
            SCENARIO,
            "headline: Southland shows its guns,",
            "headline: Southland shows its guns, forbiddenBy: [north-guns],",
            "scenario.yaml:68:127: regime.implementation.steps[2].forbiddenBy[0]: There is no own"
                + " obligation 'north-guns';"),
        replaced(
            "damping by an unknown option",
            SCENARIO,
            "when: { guns: [none] }, share",
            "when: { guns: [all] }, share",
            "scenario.yaml:81:28: regime.implementation.tension.damping[0].when.guns[0]: There is"
                + " no option 'all';"),
        replaced(
            "a depth that states no minutes",
            SCENARIO,
            "depth: full",
            "depth: verification",
            "scenario.yaml:56:12: regime.implementation.depth: The depth 'verification' states no"
                + " minutes."),
        replaced(
            "a depth that takes longer than it promises",
            SCENARIO,
            "basic: { minutes: 60",
            "basic: { minutes: 59",
            "scenario.yaml:58:25: regime.implementation.depths.basic.minutes: This depth takes 60"
                + " minutes, more than the 59 promised."),
        replaced(
            "an agenda with an issue that there is not",
            SCENARIO,
            "consultation: 4, debrief: 20",
            "consultation: 4, debrief: 20, agenda: [guns, moon]",
            "scenario.yaml:58:116: regime.implementation.depths.basic.agenda[1]: There is no issue"
                + " 'moon';"),
        replaced(
            "an agenda of one issue",
            SCENARIO,
            "consultation: 4, debrief: 20",
            "consultation: 4, debrief: 20, agenda: [guns]",
            "scenario.yaml:58:109: regime.implementation.depths.basic.agenda: The issues"),
        replaced(
            "an agenda that takes an option its ground",
            SCENARIO,
            "consultation: 4, debrief: 20",
            "consultation: 4, debrief: 20, agenda: [watch, light]",
            "scenario.yaml:58:110: regime.implementation.depths.basic.agenda[0]: While what is not"
                + " on this agenda stays as it is, no outcome has 'keeper' on 'watch'."),
        replaced(
            "no time to talk about what was lived",
            SCENARIO,
            "consultation: 4, debrief: 20",
            "consultation: 4, debrief: 19",
            "scenario.yaml:58:97: regime.implementation.depths.basic.debrief: 19 does not fit."),
        replaced(
            "no time to read",
            SCENARIO,
            "briefing: 10",
            "briefing: 9",
            "scenario.yaml:13:21: phases.briefing: Where the treaty is lived, the briefing takes 10"
                + " minutes at least."),
        replaced(
            "an inject that moves everything",
            SCENARIO,
            "tension: 10, headline: A shot",
            "tension: 16, headline: A shot",
            "scenario.yaml:85:53: injects[1].tension: 16 does not fit."),
        replaced(
            "points for an unknown step",
            NORTH,
            "open-day: 1",
            "closed-day: 1",
            "parties/north/points.yaml:15:40: home.steps.closed-day: There is no step"
                + " 'closed-day';"),
        replaced(
            "more votes needed than cast",
            NORTH,
            "quota: 51",
            "quota: 101",
            "parties/north/points.yaml:20:14: home.constituencies[0].quota: Only 100 votes are cast"
                + " there."),
        replaced(
            "a constituency whose seat the delegation does not have",
            NORTH,
            "seat: military",
            "seat: press",
            "parties/north/points.yaml:19:13: home.constituencies[0].seat: There is no seat"
                + " 'press'; there are: head, military."),
        replaced(
            "a head that votes for those it answers to",
            NORTH,
            "seat: military",
            "seat: head",
            "parties/north/points.yaml:19:13: home.constituencies[0].seat: 'head' does not fit."),
        replaced(
            "a faction with an unknown issue",
            NORTH,
            "points: { watch: {",
            "points: { clock: {",
            "parties/north/points.yaml:23:68: home.constituencies[0].factions[1].points.clock:"
                + " There is no issue 'clock';"),
        replaced(
            "a faction that passes over an option",
            NORTH,
            "watch: { nobody: 10, keeper: 0 }",
            "watch: { nobody: 10 }",
            "parties/north/points.yaml:23:75: home.constituencies[0].factions[1].points.watch: The"
                + " option 'keeper' has no points."));
  }

  @Test
  void nothingIsWrongWithTheSoundPack() {
    var library = TestPack.in(home).read();
    assertThat(library.problems()).isEmpty();
    assertThat(library.scenarios()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource({"shapes", "syntax", "files", "names", "sense", "life"})
  void theAuthorReadsWhereAndWhatAndThePackIsLeftOut(Case broken) {
    var pack = broken.spoil().apply(TestPack.in(home));
    var library = pack.read();
    assertThat(library.scenarios()).isEmpty();
    assertThat(library.problems()).first().matches(problem -> problem.isFault());
    assertThat(pack.problems()).first().satisfies(line -> reads(line, broken.problem()));
  }

  @ParameterizedTest
  @MethodSource("blemishes")
  void aBlemishIsToldAndThePackIsPlayed(Case blemished) {
    var pack = blemished.spoil().apply(TestPack.in(home));
    assertThat(pack.read().scenarios()).hasSize(2);
    assertThat(pack.problems()).singleElement().satisfies(line -> reads(line, blemished.problem()));
  }

  private static void reads(String line, String expected) {
    var place = expected.startsWith(":") ? "lighthouse" : "lighthouse/";
    assertThat(line).startsWith(place + expected).doesNotContain("\n");
  }
}
