package org.chancery.server.page.part;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to take along what a page shows.
 *
 * @param what is taken where a page shows several things: {@code Events}; else empty
 * @param label {@code CSV}, {@code JSON Lines}
 * @param address on the API, with the page's own conditions
 */
public record Exported(String what, String label, String address) {

  /** Of a page that shows one thing. */
  public Exported(String label, String address) {
    this("", label, address);
  }

  /** What it is, said alone: {@code Events as CSV}. */
  public String name() {
    return what.isEmpty() ? label : what + " as " + label;
  }

  /** The ways that follow each other and take the same. */
  public static List<List<Exported>> groups(List<Exported> all) {
    List<List<Exported>> groups = new ArrayList<>();
    for (Exported one : all) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).get(0).what().equals(one.what())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(one);
    }
    return groups;
  }
}
