package org.chancery.engine.meaning;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The first line of a file of weights: what it is and in which version of its form. */
public final class WeightsHeader {

  private WeightsHeader() {}

  /**
   * Reads past the header.
   *
   * @param what the file is, as a message names it
   * @param header with its line break
   * @throws IOException in one line, where the file begins otherwise
   */
  public static void expect(String what, String header, DataInputStream in) throws IOException {
    String found = new String(in.readNBytes(header.length()), StandardCharsets.US_ASCII);
    if (!found.equals(header)) {
      throw new IOException(
          what
              + ": expected '"
              + header.strip()
              + "', found '"
              + found.lines().findFirst().orElse("")
              + "'; it is of another version of the program");
    }
  }
}
