package org.chancery.formats.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes: by a byte order mark, else by what the input declares, else as UTF-8, and
 * where that does not hold, as Windows-1252.
 */
final class Decoding {

  /** The encoding of what is not UTF-8 and says nothing else. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Decoding() {}

  /** A byte order mark: the encoding and the mark's length in bytes. */
  record Mark(Charset charset, int length) {}

  /** The byte order mark that the bytes begin with. */
  static Optional<Mark> mark(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Mark(UTF_32LE, 4));
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Mark(UTF_32BE, 4));
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  /** Whether bytes begin with these, each from 0 to 255. */
  static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text of the bytes.
   *
   * @param declared name of the encoding that the input declares; one that is unknown, or that the
   *     bytes contradict, is passed over
   */
  static String text(byte[] bytes, @Nullable String declared) {
    Optional<Mark> mark = mark(bytes);
    if (mark.isPresent()) {
      int length = mark.get().length();
      return new String(bytes, length, bytes.length - length, mark.get().charset());
    }
    Charset charset = declared == null ? null : named(declared);
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      String strict = strictly(bytes, charset);
      if (strict != null) {
        return strict;
      }
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    return isMostlyUtf8(bytes)
        ? new String(bytes, StandardCharsets.UTF_8)
        : new String(bytes, WINDOWS);
  }

  /**
   * The encoding of that name, null where it is unknown. As on the web, Latin 1 and ASCII are read
   * as their superset Windows-1252, and a text that could say so in ASCII is not UTF-16.
   */
  static @Nullable Charset named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      if (charset.equals(StandardCharsets.ISO_8859_1)
          || charset.equals(StandardCharsets.US_ASCII)) {
        return WINDOWS;
      }
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException contradicted) {
      return null;
    }
  }

  /** Whether the bytes are a UTF-8 text, a few broken ones granted. */
  static boolean isUtf8(byte[] bytes) {
    return strictly(bytes, StandardCharsets.UTF_8) != null || isMostlyUtf8(bytes);
  }

  /** A UTF-8 text with a few broken bytes has many more whole sequences than broken ones. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\uFFFD') {
        broken++;
      } else if (c > '\u007F') {
        whole++;
      }
    }
    return whole > 4L * broken;
  }
}
