package org.chancery.engine.storyline;

/** Hashes that are the same on every machine and in every run. */
final class Hash {

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash() {}

  /** 64 bits of a string. */
  static long of(CharSequence text) {
    long hash = FNV_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** 64 bits of a sequence, one element after the other. */
  static long join(long sequence, long next) {
    return mix(sequence * FNV_PRIME + next);
  }

  /** Spreads every bit over all (the finaliser of MurmurHash3). */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }

  /** The upper 32 bits. */
  static int fold(long hash) {
    return (int) (hash >>> 32);
  }
}
