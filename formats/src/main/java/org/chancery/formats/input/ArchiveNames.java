package org.chancery.formats.input;

import java.nio.charset.StandardCharsets;

/** Names of archives' entries. Stateless. */
public final class ArchiveNames {

  private ArchiveNames() {}

  /** A name that was read as Latin 1 and may be UTF-8. */
  public static String decoded(String name) {
    if (name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    return Decoding.text(name.getBytes(StandardCharsets.ISO_8859_1), null);
  }

  /** Whether an entry is one that systems add for themselves. */
  public static boolean isHidden(String name) {
    for (String part : name.split("/")) {
      boolean upwards = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !upwards) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
