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

/** UTF-8 that was decoded as Windows-1252 ("â€™", "Ã©") is decoded again, run by run. */
final class Mojibake implements RepairRule {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** No damaged character is longer: four bytes of UTF-8, each one character. */
  private static final int LONGEST = 4;

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!isLead(text.charAt(i))) {
        continue;
      }
      for (int length = Math.min(LONGEST, text.length() - i); length >= 2; length--) {
        String mended = decodeAgain(text.substring(i, i + length));
        if (mended != null) {
          edits.add(new Edit(i, i + length, mended));
          i += length - 1;
          break;
        }
      }
    }
    return edits;
  }

  /** The characters as which the first byte of a longer UTF-8 sequence shows. */
  private static boolean isLead(char c) {
    return c >= '\u00C2' && c <= '\u00F4';
  }

  private static @Nullable String decodeAgain(String run) {
    byte[] bytes = new byte[run.length()];
    CharsetEncoder encoder = WINDOWS.newEncoder();
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
      return mended.codePointCount(0, mended.length()) == 1 ? mended : null;
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
