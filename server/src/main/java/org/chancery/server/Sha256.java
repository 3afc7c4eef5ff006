package org.chancery.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by SHA-256, which every Java platform has. Stateless. */
public final class Sha256 {

  private Sha256() {}

  /** A digest that is fed piece by piece; for one thread. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first bytes of a digest, 32 at most, as hexadecimal digits. */
  public static String of(byte[] bytes, int length) {
    return HexFormat.of().formatHex(begun().digest(bytes), 0, length);
  }

  /** The same of a text in UTF-8. */
  public static String of(String text, int length) {
    return of(text.getBytes(StandardCharsets.UTF_8), length);
  }
}
