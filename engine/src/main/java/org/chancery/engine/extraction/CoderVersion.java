package org.chancery.engine.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The version of all that makes records: rules, lexicon, models, register and the code that applies
 * them. The build makes it from their bytes ({@link CoderFingerprint}), so that nobody need think
 * of it.
 */
public final class CoderVersion {

  /** Twelve hexadecimal digits; {@code unbuilt} where the classes were not built by Maven. */
  public static final String CURRENT = read();

  private CoderVersion() {}

  private static String read() {
    try (InputStream in = CoderVersion.class.getResourceAsStream("coder-version.txt")) {
      return in == null
          ? "unbuilt"
          : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
