package org.parley.negotiation;

/**
 * The dice of one turn of one room. Every throw is named by its purpose, and what it shows depends
 * on the room's seed, the turn and that name alone: neither on the order of throws nor on how many
 * there are. The numbers come from SplitMix64 (Steele, Lea and Flood 2014), read at one place.
 */
record Dice(long seed, int turn) {

  private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;
  private static final long FNV_OFFSET = 0xCBF2_9CE4_8422_2325L;
  private static final long FNV_PRIME = 0x0000_0100_0000_01B3L;
  private static final double ULP_BELOW_ONE = 0x1.0p-53;

  static Dice of(Room room) {
    return new Dice(room.seed(), room.stage().turnNumber());
  }

  /** A number from 0 to below 1. */
  double thrown(String purpose) {
    var place = mixed(seed + turn * GOLDEN_GAMMA) ^ hash(purpose);
    return (mixed(place + GOLDEN_GAMMA) >>> 11) * ULP_BELOW_ONE;
  }

  private static long mixed(long number) {
    var half = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    var mixed = (half ^ (half >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** FNV-1a, spelled out because {@code String.hashCode} has too few bits. */
  private static long hash(String text) {
    var hash = FNV_OFFSET;
    for (var index = 0; index < text.length(); index++) {
      hash = (hash ^ text.charAt(index)) * FNV_PRIME;
    }
    return hash;
  }
}
