/**
 * The HTTP interface: sign-in, the facilitator's desk, joining and returning, what a room's pages
 * read once, and the web app itself.
 *
 * <p>A call is answered from who the caller is, never from who it says it is. The module must not
 * know rules or storage: it asks the other modules' front doors. {@code DoorsTest} proves who is
 * turned away, {@code HttpExamplesTest} that {@code docs/protocol.md} is true.
 */
@ApplicationModule(
    allowedDependencies = {
      "scenario",
      "negotiation",
      "journal",
      "exercise",
      "debrief",
      "scoring",
      "perspective",
      "live",
      "wire"
    })
@NullMarked
package org.parley.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
