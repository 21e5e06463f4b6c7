/**
 * The command line: {@code analyze}, {@code check}, {@code export}, {@code simulate} without a
 * server, {@code serve} with one.
 *
 * <p>Answers go to standard output, complaints to standard error as {@code file:line: message}.
 * Exit code 0 is a full answer, 1 a check that found faults, 2 input that cannot be answered. The
 * module must not know sockets or HTTP; {@code AnalyzeTest}, {@code CheckTest}, {@code ExportTest}
 * and {@code SimulateTest} play every command.
 */
@ApplicationModule(
    allowedDependencies = {
      "scenario",
      "scenario :: packs",
      "analysis",
      "verification",
      "negotiation",
      "perspective",
      "scoring",
      "agent",
      "wire"
    })
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
