package org.chancery.formats.input;

import java.nio.charset.StandardCharsets;

/** Tells an Office document from other zip archives by the name of its first entry. */
final class OfficeMark {

  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private OfficeMark() {}

  /** Whether the zip archive that begins so is an Office document: Word, Excel, PowerPoint. */
  static boolean isIn(byte[] head) {
    if (head.length < NAME) {
      return false;
    }
    int length = (head[NAME_LENGTH] & 0xFF) | (head[NAME_LENGTH + 1] & 0xFF) << 8;
    if (head.length < NAME + length) {
      return false;
    }
    String first = new String(head, NAME, length, StandardCharsets.UTF_8);
    return first.equals("[Content_Types].xml")
        || first.startsWith("_rels/")
        || first.startsWith("word/")
        || first.startsWith("docProps/");
  }
}
