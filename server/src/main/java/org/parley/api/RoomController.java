package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.parley.api.door.EntryRefusal;
import org.parley.api.door.Refused;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Stage;
import org.parley.perspective.CaseView;
import org.parley.perspective.DutyCoverage;
import org.parley.perspective.OwnCase;
import org.parley.perspective.Perspective;
import org.parley.perspective.Treaty;
import org.parley.perspective.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of a room read once. */
@RestController
@RequestMapping("/api/rooms/{room}")
class RoomController {

  private final RoomDoor door;

  RoomController(RoomDoor door) {
    this.door = door;
  }

  @GetMapping("/case")
  CaseView caseView(@PathVariable RoomId room, HttpServletRequest request) {
    var it = door.enter(room, request).room();
    return Perspective.caseView(it.scenario(), it.settings());
  }

  @GetMapping("/own")
  OwnCase own(@PathVariable RoomId room, HttpServletRequest request) {
    var entered = door.enter(room, request);
    var it = entered.room();
    return switch (entered.viewer()) {
      case Viewer.Delegation delegation -> {
        if (it.stage() instanceof Stage.Waiting) {
          throw new Refused(new EntryRefusal.BriefingNotBegun());
        }
        yield Perspective.ownCase(it.scenario(), delegation.party(), it.settings());
      }
      case Viewer.Facilitator _, Viewer.Projector _ ->
          throw new Refused(new EntryRefusal.DelegateOnly());
    };
  }

  /**
   * @param terms options by issue; none for what is agreed already
   */
  @GetMapping("/coverage")
  List<DutyCoverage> coverage(
      @PathVariable RoomId room,
      @RequestParam Map<String, String> terms,
      HttpServletRequest request) {
    var it = door.enter(room, request).room();
    return Perspective.coverage(it, TermsInAddresses.read(it.scenario(), terms));
  }

  @GetMapping("/treaties")
  List<Treaty> treaties(@PathVariable RoomId room, HttpServletRequest request) {
    return Perspective.treaties(door.enter(room, request).room());
  }
}
