package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.perspective.CaseView;
import org.parley.perspective.OwnCase;
import org.parley.perspective.Treaty;
import org.parley.wire.Wire;
import org.parley.wire.WireSchema;

/**
 * The schema from which the web app's types are made is that of the records in use. Run with {@code
 * -Dparley.write=true} to write it anew.
 */
class ProtocolDriftTest {

  private static final Path COMMITTED =
      Path.of(System.getProperty("basedir", "."), "../web/src/protocol/protocol.schema.json");

  @Test
  void theCommittedSchemaIsThatOfTheRecords() throws IOException {
    var schema =
        Wire.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(WireSchema.of(roots()))
            + "\n";
    if (Boolean.getBoolean("parley.write")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, schema);
    }
    assertThat(Files.readString(COMMITTED))
        .as("write it anew with -Dparley.write=true and commit it")
        .isEqualTo(schema);
  }

  private static Map<String, Class<?>> roots() {
    var roots = new LinkedHashMap<String, Class<?>>();
    roots.put("frame", Frame.class);
    roots.put("order", Message.Order.class);
    roots.put("sync", Message.Sync.class);
    roots.put("caseView", CaseView.class);
    roots.put("ownCase", OwnCase.class);
    roots.put("treaty", Treaty.class);
    return roots;
  }
}
