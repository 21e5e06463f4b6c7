/**
 * How the pure types look as JSON, in the log and on the network alike.
 *
 * <p>The pure types carry no annotations: their shape is read from records, sealed interfaces and
 * enums. The module must not know any of those types by name; {@code RoundTripTest} sends every
 * event, command and view there and back.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parley.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
