package org.parley.cli.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code domain.xml} and a profile for each of two parties. GENIUS wants utilities from 0 to 1,
 * with weights that sum to 1 and evaluations that it divides by the largest of their issue. All are
 * exact decimals: utility is {@code 1 - (best - points) / unit}, where the unit, the same for both
 * parties, is a number with no prime factor but 2 and 5 that keeps every utility and reservation
 * value at 0 or above.
 */
final class Genius {

  private static final int PARTIES = 2;

  private final Additive problem;
  private final long unit;

  private Genius(Additive problem) {
    this.problem = problem;
    unit =
        problem.parties().stream().mapToLong(Genius::span).map(Genius::decimal).max().orElseThrow();
  }

  /**
   * @throws IllegalArgumentException if there are not two parties
   */
  static List<Path> write(String name, Additive problem, Path folder) throws IOException {
    if (problem.parties().size() != PARTIES) {
      throw new IllegalArgumentException(
          "a GENIUS domain is for two parties, and the consent of "
              + problem.parties().stream().map(Additive.Party::name).toList()
              + " can be needed; export to negmas");
    }
    var genius = new Genius(problem);
    var written = new ArrayList<Path>();
    written.add(genius.write(folder, "domain", xml -> genius.domain(name, xml)));
    for (var party : problem.parties()) {
      written.add(genius.write(folder, party.name(), xml -> genius.profile(name, party, xml)));
    }
    return written;
  }

  /** From the best package down to the worst, or to no deal where that is worse. */
  private static long span(Additive.Party party) {
    var worst = party.points().stream().mapToLong(Collections::min).sum();
    return Math.max(1, best(party) - Math.min(worst, party.reservation()));
  }

  private static long best(Additive.Party party) {
    return party.points().stream().mapToLong(Collections::max).sum();
  }

  /** The least product of twos and fives that is not below. */
  private static long decimal(long least) {
    return LongStream.iterate(1, five -> five / 5 < least, five -> five * 5)
        .map(five -> five * twos(least, five))
        .min()
        .orElseThrow();
  }

  private static long twos(long least, long five) {
    long twos = 1;
    while (five * twos < least) {
      twos *= 2;
    }
    return twos;
  }

  private void domain(String name, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("negotiation_template");
    start(xml);
    objective(name, xml);
    for (var place = 0; place < problem.issues().size(); place++) {
      issue(place, List.of(), xml);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void profile(String name, Additive.Party party, XMLStreamWriter xml)
      throws XMLStreamException {
    var evaluations = evaluations(party);
    start(xml);
    objective(name, xml);
    for (var place = 0; place < evaluations.size(); place++) {
      xml.writeEmptyElement("weight");
      attribute("index", place + 1L, xml);
      xml.writeAttribute("value", share(weight(evaluations.get(place))));
    }
    for (var place = 0; place < evaluations.size(); place++) {
      issue(place, evaluations.get(place), xml);
    }
    xml.writeEndElement();
    value("discount_factor", "1", xml);
    value("reservation", share(unit - best(party) + party.reservation()), xml);
    xml.writeEndElement();
  }

  /**
   * Points above the least of the issue. What the unit is longer than the party's own range is
   * given to every option of the first issue, so that the weights sum to 1.
   */
  private List<List<Long>> evaluations(Additive.Party party) {
    var evaluations = new ArrayList<List<Long>>();
    var worst = party.points().stream().mapToLong(Collections::min).sum();
    var rest = unit - (best(party) - worst);
    for (var points : party.points()) {
      var base = rest - Collections.min(points);
      evaluations.add(points.stream().map(it -> it + base).toList());
      rest = 0;
    }
    return evaluations;
  }

  private static long weight(List<Long> evaluations) {
    return Collections.max(evaluations);
  }

  private void start(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("utility_space");
    attribute("number_of_issues", problem.issues().size(), xml);
  }

  private static void objective(String name, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("objective");
    attribute("index", 0, xml);
    xml.writeAttribute("etype", "objective");
    xml.writeAttribute("type", "objective");
    xml.writeAttribute("description", "");
    xml.writeAttribute("name", name);
  }

  /**
   * @param evaluations none in the domain; where all are 0, GENIUS would divide by it, so 1 stands
   *     there beside a weight of 0
   */
  private void issue(int place, List<Long> evaluations, XMLStreamWriter xml)
      throws XMLStreamException {
    var issue = problem.issues().get(place);
    xml.writeStartElement("issue");
    attribute("index", place + 1L, xml);
    for (var type : List.of("etype", "type", "vtype")) {
      xml.writeAttribute(type, "discrete");
    }
    xml.writeAttribute("name", issue.title());
    for (var option = 0; option < issue.options().size(); option++) {
      xml.writeEmptyElement("item");
      attribute("index", option + 1L, xml);
      xml.writeAttribute("value", issue.options().get(option));
      if (!evaluations.isEmpty()) {
        attribute("evaluation", weight(evaluations) == 0 ? 1 : evaluations.get(option), xml);
      }
    }
    xml.writeEndElement();
  }

  private static void value(String element, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute("value", value);
  }

  private static void attribute(String name, long value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(value));
  }

  /** Exact, since the unit divides a power of ten. */
  private String share(long part) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(unit)).toPlainString();
  }

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private Path write(Path folder, String name, Content content) throws IOException {
    var file = folder.resolve(name + ".xml");
    try (var bytes = Files.newOutputStream(file)) {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
    return file;
  }
}
