package org.chancery.formats.exchange.event;

/** A row that can't be read. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60;

  private final String expected;
  private final String found;

  RowFault(String expected, String found) {
    super(expected);
    this.expected = expected;
    this.found = found;
  }

  /** A cell that is not what its column needs. */
  static RowFault cell(String column, String expected, String found) {
    String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    return new RowFault(
        expected + " as " + column, found.isEmpty() ? "nothing" : "\"" + shown + "\"");
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }
}
