package org.chancery.lab.event;

import java.util.List;

/**
 * A file of coded passages that makes no sense: one line of the message for each fault, with file,
 * line, what was found and what was expected.
 */
public final class PassagesFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Where a file of another kind is named, every line is a fault. */
  private static final int MOST = 20;

  PassagesFormatException(List<String> faults) {
    super(message(faults));
  }

  private static String message(List<String> faults) {
    String told = String.join("\n", faults.subList(0, Math.min(MOST, faults.size())));
    return faults.size() <= MOST ? told : told + "\nand " + (faults.size() - MOST) + " more";
  }
}
