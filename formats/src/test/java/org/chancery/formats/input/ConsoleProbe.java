package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

/** Reads standard input whole and in pieces, in a process of its own whose console is watched. */
final class ConsoleProbe {

  private ConsoleProbe() {}

  public static void main(String[] arguments) throws Exception {
    byte[] whole = System.in.readAllBytes();
    for (int tenths = 10; tenths > 0; tenths--) {
      byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
      new Inputs(InputLimits.STANDARD)
          .read(List.of("-"), new ByteArrayInputStream(part), input -> {});
    }
  }
}
