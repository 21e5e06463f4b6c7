package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.api.ClassCommand;
import org.parley.api.ClassResults;
import org.parley.api.CodeInfo;
import org.parley.api.ExerciseSummary;
import org.parley.api.ExerciseView;
import org.parley.api.JoinClass;
import org.parley.api.Me;
import org.parley.api.NewExercise;
import org.parley.api.NextPhase;
import org.parley.api.PaperPack;
import org.parley.api.PlaceDelegate;
import org.parley.api.ProjectorView;
import org.parley.api.ReturnToClass;
import org.parley.api.RoomReply;
import org.parley.api.Shelf;
import org.parley.api.door.Problem;
import org.parley.api.door.Session;
import org.parley.api.door.SetPassword;
import org.parley.api.door.SignIn;
import org.parley.perspective.CaseView;
import org.parley.perspective.DutyCoverage;
import org.parley.perspective.OwnCase;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Treaty;
import org.parley.scoring.Picture;
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
    roots.put("dutyCoverage", DutyCoverage.class);
    roots.put("session", Session.class);
    roots.put("setPassword", SetPassword.class);
    roots.put("signIn", SignIn.class);
    roots.put("joinClass", JoinClass.class);
    roots.put("returnToClass", ReturnToClass.class);
    roots.put("shelf", Shelf.class);
    roots.put("newExercise", NewExercise.class);
    roots.put("exerciseSummary", ExerciseSummary.class);
    roots.put("exerciseView", ExerciseView.class);
    roots.put("placeDelegate", PlaceDelegate.class);
    roots.put("classCommand", ClassCommand.class);
    roots.put("nextPhase", NextPhase.class);
    roots.put("roomReply", RoomReply.class);
    roots.put("codeInfo", CodeInfo.class);
    roots.put("me", Me.class);
    roots.put("paperPack", PaperPack.class);
    roots.put("projectorView", ProjectorView.class);
    roots.put("roomResult", RoomResult.class);
    roots.put("picture", Picture.class);
    roots.put("classResults", ClassResults.class);
    roots.put("problem", Problem.class);
    return roots;
  }
}
