package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in one file. Not safe for use by several threads. */
final class Problems {

  private final String file;
  private final List<RegisterProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Node node, String what, String expected) {
    add(line(node), what, expected);
  }

  void add(int line, String what, String expected) {
    found.add(new RegisterProblem(file, line, what, expected));
  }

  int count() {
    return found.size();
  }

  /**
   * Ends the reading of the file where something was found.
   *
   * @throws RegisterFormatException with all of it
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RegisterFormatException(found);
    }
  }

  /** The line on which a node begins, from 1. */
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
