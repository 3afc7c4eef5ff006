package org.chancery.cli;

import java.io.IOException;
import org.chancery.store.DatabaseLibrary;

/**
 * The program in a process of its own that waits for a byte on standard input before it begins:
 * until then its limits can be set. DuckDB's library is unpacked before that.
 */
final class MainOnRequest {

  private MainOnRequest() {}

  public static void main(String[] arguments) throws IOException {
    DatabaseLibrary.load();
    System.out.println("ready");
    if (System.in.read() < 0) {
      throw new IOException("nobody asked");
    }
    Main.main(arguments);
  }
}
