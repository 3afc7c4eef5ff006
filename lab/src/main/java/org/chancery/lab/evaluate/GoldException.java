package org.chancery.lab.evaluate;

/** A gold file that makes no sense: the message names line, found and expected. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldException(String place, String message) {
    super(place + ": " + message);
  }
}
