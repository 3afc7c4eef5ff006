package org.chancery.engine.storyline;

import java.util.Arrays;
import java.util.List;

/**
 * Finds earlier members that share keys with a new one. Keys that only one member will ever have
 * are known beforehand and take no room; of a key that many have, only the latest members are
 * looked at, so that a search costs the same however many there are. Confined to one thread.
 */
final class KeyIndex {

  private static final int NONE = -1;

  /** Odd, so that it loses nothing; its high bits spread neighbouring keys. */
  private static final int SPREAD = 0x9E3779B9;

  private final int reach;

  /** Keys of at least two members, in a hash table that is at most half full. */
  private final int[] table;

  private final boolean[] used;

  /** Last posting of each key of the table; postings are linked backwards. */
  private final int[] last;

  private int[] members = new int[1024];
  private int[] previous = new int[1024];
  private int postings;

  private final int[] counts;
  private int[] touched = new int[64];

  /**
   * An empty index.
   *
   * @param keys the keys of all members that will come, each member's own different from each other
   * @param reach how many of the latest members of a key are looked at
   */
  KeyIndex(List<int[]> keys, int reach) {
    this.reach = reach;
    int[] shared = shared(keys);
    int size = Integer.highestOneBit(Math.max(1, shared.length)) * 4;
    this.table = new int[size];
    this.used = new boolean[size];
    this.last = new int[size];
    Arrays.fill(last, NONE);
    for (int key : shared) {
      int slot = slot(key);
      table[slot] = key;
      used[slot] = true;
    }
    this.counts = new int[keys.size()];
  }

  private static int[] shared(List<int[]> keys) {
    int[] all = new int[keys.stream().mapToInt(own -> own.length).sum()];
    int size = 0;
    for (int[] own : keys) {
      System.arraycopy(own, 0, all, size, own.length);
      size += own.length;
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** Where a key stands, or where it would. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (used[slot] && table[slot] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  void add(int member, int[] keys) {
    for (int key : keys) {
      int slot = slot(key);
      if (used[slot]) {
        if (postings == members.length) {
          members = Arrays.copyOf(members, postings * 2);
          previous = Arrays.copyOf(previous, postings * 2);
        }
        members[postings] = member;
        previous[postings] = last[slot];
        last[slot] = postings++;
      }
    }
  }

  /**
   * The members that share most keys with these, most first, then the earliest.
   *
   * @param least how many keys they must share
   * @param most how many members to give
   */
  int[] find(int[] keys, int least, int most) {
    int found = 0;
    for (int key : keys) {
      int slot = slot(key);
      int posting = last[slot];
      for (int step = 0; posting != NONE && step < reach; step++) {
        int member = members[posting];
        if (counts[member]++ == 0) {
          if (found == touched.length) {
            touched = Arrays.copyOf(touched, found * 2);
          }
          touched[found++] = member;
        }
        posting = previous[posting];
      }
    }
    long[] ranked = new long[found];
    int kept = 0;
    for (int i = 0; i < found; i++) {
      int member = touched[i];
      if (counts[member] >= least) {
        ranked[kept++] = ((long) -counts[member] << Integer.SIZE) | member;
      }
      counts[member] = 0;
    }
    Arrays.sort(ranked, 0, kept);
    return Arrays.stream(ranked, 0, Math.min(kept, most)).mapToInt(rank -> (int) rank).toArray();
  }
}
