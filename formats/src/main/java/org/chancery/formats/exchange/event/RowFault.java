package org.chancery.formats.exchange.event;

import org.chancery.formats.exchange.flow.ImportProblem;

/** A row that can't be read. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1;
  private final String expected;
  private final String found;

  RowFault(String expected, String found) {
    super(expected);
    this.expected = expected;
    this.found = found;
  }

  /** A cell that is not what its column needs. */
  static RowFault cell(String column, String expected, String found) {
    return new RowFault(
        expected + " as " + column, found.isEmpty() ? "nothing" : ImportProblem.quoted(found));
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }
}
