package org.chancery.engine.article;

/** Names what went wrong in the program itself, as the reason why one article is not read. */
public final class OwnFault {

  private OwnFault() {}

  /** What it is and where it lies, in one line. */
  public static String reason(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return "a fault of Chancery's own: "
        + fault.toString().replaceAll("\\s+", " ")
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
