package org.chancery.engine.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was decoded as Windows-1252 ("â€™", "Ã©") is decoded again, character by character.
 * Only what English news holds may come out of it: Latin letters, punctuation, signs, emoji; else
 * two honest characters, the "É»" of a French quotation, would be taken for one that nobody wrote.
 */
final class Mojibake implements RepairRule {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Punctuation of Windows-1252 that may follow an honest capital letter. */
  private static final String HONEST = "\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00BB";

  private static final String LOST = "\u00E2\u20AC";

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    CharsetEncoder encoder = WINDOWS.newEncoder();
    for (int i = 0; i < text.length(); i++) {
      int length = lengthBy(text.charAt(i));
      if (length == 0) {
        continue;
      }
      String mended =
          i + length <= text.length() ? decoded(text.substring(i, i + length), encoder) : null;
      if (mended != null && !isHonest(text, i)) {
        edits.add(new Edit(i, i + length, mended));
        i += length - 1;
      } else if (text.startsWith(LOST, i)) {
        edits.add(new Edit(i, i + 2, lost(text, i)));
        i++;
      }
    }
    return edits;
  }

  /** Characters that stand for one, by the first; 0 where it begins none. */
  private static int lengthBy(char first) {
    if (first >= '\u00C2' && first <= '\u00C5') {
      return 2;
    }
    if (first == '\u00E2' || first == '\u00EF') {
      return 3;
    }
    return first == '\u00F0' ? 4 : 0;
  }

  /** A capital letter before a quotation mark or dash is one, unless a word goes on behind it. */
  private static boolean isHonest(String text, int i) {
    if (text.charAt(i) > '\u00C5' || HONEST.indexOf(text.charAt(i + 1)) < 0) {
      return false;
    }
    boolean goesOn = i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
    boolean capitals = i > 0 && Character.isUpperCase(text.charAt(i - 1));
    return !goesOn || capitals;
  }

  /**
   * The last byte of two characters, a closing quotation mark and a hyphen, has no character in
   * Windows-1252 and is lost on the way.
   */
  private static String lost(String text, int i) {
    boolean within =
        i > 0
            && i + 2 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 2));
    return within ? "-" : "\u201D";
  }

  private static @Nullable String decoded(String run, CharsetEncoder encoder) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c >= '\u0080' && c <= '\u009F') {
        bytes[i] = (byte) c;
      } else if (c > '\u007F' && encoder.canEncode(c)) {
        bytes[i] = run.substring(i, i + 1).getBytes(WINDOWS)[0];
      } else {
        return null;
      }
    }
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      String mended = decoded.toString();
      return isExpected(mended.codePointAt(0)) ? mended : null;
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static boolean isExpected(int point) {
    return (point >= 0xA0 && point < 0x180)
        || (point >= 0x2000 && point < 0x2C00)
        || point == 0xFEFF
        || point >= 0x1F000;
  }
}
