package org.parley.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML element that knows its line. Text and namespaces are passed over. */
record Element(
    Path file, int line, String name, Map<String, String> attributes, List<Element> children) {

  /**
   * @throws InputFault if the file cannot be read or is not well-formed; document type definitions
   *     are refused
   */
  static Element read(Path file) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (var bytes = Files.newInputStream(file)) {
      return read(file, factory.createXMLStreamReader(bytes));
    } catch (IOException unreadable) {
      throw InputFault.unreadable(file, unreadable);
    } catch (XMLStreamException malformed) {
      throw new InputFault(
          file, malformed.getLocation().getLineNumber(), "This is not well-formed XML.");
    }
  }

  private static Element read(Path file, XMLStreamReader reader) throws XMLStreamException {
    var open = new ArrayDeque<Element>();
    open.push(new Element(file, 0, "", Map.of(), new ArrayList<>()));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          var element = start(file, reader);
          open.getFirst().children.add(element);
          open.push(element);
        }
        case XMLStreamReader.END_ELEMENT -> open.pop();
        case XMLStreamReader.DTD ->
            throw new InputFault(
                file,
                reader.getLocation().getLineNumber(),
                "Document type definitions are not read.");
        default -> {}
      }
    }
    return open.getFirst().children.getFirst();
  }

  private static Element start(Path file, XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (var index = 0; index < reader.getAttributeCount(); index++) {
      attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
    }
    return new Element(
        file,
        reader.getLocation().getLineNumber(),
        reader.getLocalName(),
        attributes,
        new ArrayList<>());
  }

  List<Element> all(String name) {
    return children.stream().filter(child -> child.name.equals(name)).toList();
  }

  Optional<Element> find(String name) {
    return all(name).stream().findFirst();
  }

  Element one(String name) {
    return find(name).orElseThrow(() -> fault("<" + this.name + "> has no <" + name + "> in it."));
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  String text(String name) {
    return attribute(name)
        .orElseThrow(() -> fault("<" + this.name + "> has no attribute " + name + "."));
  }

  InputFault fault(String sentence) {
    return new InputFault(file, line, sentence);
  }
}
