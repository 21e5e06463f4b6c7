package org.parley.api;

import java.util.List;
import org.parley.exercise.Roster;
import org.parley.perspective.CaseView;

/**
 * What the wall shows besides the live frames.
 *
 * @param qr the join link as an SVG picture
 */
public record ProjectorView(
    String exerciseTitle,
    CaseView caseView,
    String code,
    String joinLink,
    String qr,
    List<Roster.RoomName> rooms) {}
