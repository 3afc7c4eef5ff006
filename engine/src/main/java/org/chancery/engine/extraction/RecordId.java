package org.chancery.engine.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the ids of records from what identifies them, so that they are the same run after run. */
public final class RecordId {

  private static final int BYTES = 8;

  private RecordId() {}

  /**
   * An id from its parts.
   *
   * @param prefix one letter for the kind of record: {@code e}, {@code s}, {@code p}
   * @param parts the article's id and whatever tells this record from its article's others
   */
  public static String of(String prefix, Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
