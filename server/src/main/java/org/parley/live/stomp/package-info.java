/**
 * STOMP 1.2 over WebSocket: reading and writing frames, heart-beats, limits, and how a connection
 * ends.
 *
 * <p>Spring's encoder and decoder do the format; its simple broker is left out, because with it any
 * client may subscribe to any queue and every recipient costs a conversion. The package must not
 * know rooms, people or JSON. {@code LinkTest} proves what a link refuses.
 */
@NullMarked
package org.parley.live.stomp;

import org.jspecify.annotations.NullMarked;
