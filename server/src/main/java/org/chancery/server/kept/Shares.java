package org.chancery.server.kept;

import java.util.HashMap;
import java.util.Map;

/**
 * So many at once of what costs much, and not all of them for one caller. Who finds none left is
 * told so at once rather than kept waiting. Used by all threads.
 */
public final class Shares {

  private final int most;
  private final int mostOfOne;
  private final String what;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /**
   * @param most at once
   * @param mostOfOne of them for one caller
   * @param what they are, in the plural
   */
  public Shares(int most, int mostOfOne, String what) {
    this.most = most;
    this.mostOfOne = mostOfOne;
    this.what = what;
  }

  /** One that was taken, to be given back. */
  @FunctionalInterface
  public interface Taken extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Takes one.
   *
   * @throws BusyException where none is left, or none for that caller
   */
  public synchronized Taken take(String caller) {
    int own = taken.getOrDefault(caller, 0);
    if (own >= mostOfOne) {
      throw new BusyException(own + " " + what + " of yours are under way; wait for one to end");
    }
    if (all >= most) {
      throw new BusyException(all + " " + what + " are under way; try again in a while");
    }
    taken.put(caller, own + 1);
    all++;
    return () -> giveBack(caller);
  }

  private synchronized void giveBack(String caller) {
    taken.computeIfPresent(caller, (name, own) -> own == 1 ? null : own - 1);
    all--;
  }
}
