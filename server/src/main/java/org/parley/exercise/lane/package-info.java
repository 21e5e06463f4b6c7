/**
 * One lane for each room: commands one at a time, stored before they are told, rebuilt from the
 * journal after a restart; and the clock that rings in them.
 *
 * <p>The next command of a room is decided only after the one before is on disk, so nobody ever
 * hears of what could still be lost, and every decision is made on what is stored. That costs one
 * sync of latency for each command of one room, and nothing across rooms: they share each sync.
 *
 * <p>The package must not know people or exercises. {@code LaneTest}, {@code RestartTest} and
 * {@code TimekeeperTest} prove order, once-only, rebuilding and time.
 */
@NullMarked
package org.parley.exercise.lane;

import org.jspecify.annotations.NullMarked;
