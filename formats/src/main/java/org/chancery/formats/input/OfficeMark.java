package org.chancery.formats.input;

import java.nio.charset.StandardCharsets;

/** Tells office documents from other zip archives by the name of their first entry. */
final class OfficeMark {

  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private OfficeMark() {}

  /** What the zip archive that begins so is. */
  static ContentKind kindOf(byte[] head) {
    String first = firstName(head);
    if (first.equals("mimetype")) {
      return ContentKind.OPEN_DOCUMENT;
    }
    boolean office =
        first.equals("[Content_Types].xml")
            || first.startsWith("_rels/")
            || first.startsWith("word/")
            || first.startsWith("docProps/");
    return office ? ContentKind.OFFICE_XML : ContentKind.ZIP;
  }

  private static String firstName(byte[] head) {
    if (head.length < NAME) {
      return "";
    }
    int length = (head[NAME_LENGTH] & 0xFF) | (head[NAME_LENGTH + 1] & 0xFF) << 8;
    return head.length < NAME + length
        ? ""
        : new String(head, NAME, length, StandardCharsets.UTF_8);
  }
}
