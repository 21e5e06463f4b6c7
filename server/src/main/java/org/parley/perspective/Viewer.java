package org.parley.perspective;

import org.parley.scenario.PartyId;

/** For whom a view is made. Viewers that are equal share one view. */
public sealed interface Viewer {

  /** Everyone who sits in one party's delegation. */
  record Delegation(PartyId party) implements Viewer {}

  /** The teacher, who may see everything. */
  record Facilitator() implements Viewer {}

  /** The wall of the classroom: public facts only. */
  record Projector() implements Viewer {}
}
