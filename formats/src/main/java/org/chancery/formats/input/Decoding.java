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
 * Makes text of bytes: by a byte order mark, or as UTF-16 where their zeros leave no doubt; else by
 * what the input declares, else as UTF-8, and where that does not hold, as Windows-1252.
 */
final class Decoding {

  /** The encoding of what is not UTF-8 and says nothing else. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Fewer characters tell too little of what they are. */
  private static final int LEAST_UNITS = 8;

  private static final int FIRST_UNITS = 32;
  private static final int MOST_UNITS = 1 << 15;

  /** Of the characters of a text in English so many have a zero byte, all on one side. */
  private static final double MANY = 0.7;

  private static final double FEW = 0.01;

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Decoding() {}

  /** A byte order mark: the encoding and the mark's length in bytes; 0 where it is left out. */
  record Mark(Charset charset, int length) {}

  /** The byte order mark that the bytes begin with, or that a text in UTF-16 does without. */
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
    return Optional.ofNullable(unmarked(bytes)).map(charset -> new Mark(charset, 0));
  }

  /** Which UTF-16 it is where every second byte is zero, and what they make is text. */
  private static @Nullable Charset unmarked(byte[] bytes) {
    // The first few alone before: nearly all bytes are something else.
    Charset charset = byZeros(bytes, Math.min(FIRST_UNITS, bytes.length / 2));
    int units = Math.min(MOST_UNITS, bytes.length / 2);
    return charset != null
            && charset.equals(byZeros(bytes, units))
            && isText(new String(bytes, 0, 2 * units, charset))
        ? charset
        : null;
  }

  private static @Nullable Charset byZeros(byte[] bytes, int units) {
    int first = 0;
    int second = 0;
    for (int i = 0; i < units; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (units < LEAST_UNITS || Math.max(first, second) < MANY * units) {
      return null;
    }
    if (first <= FEW * units) {
      return StandardCharsets.UTF_16LE;
    }
    return second <= FEW * units ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether nearly all are characters that texts have. */
  private static boolean isText(String decoded) {
    long odd = decoded.codePoints().filter(c -> !isOfText(c)).count();
    return odd <= FEW * decoded.length();
  }

  private static boolean isOfText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Character.isWhitespace(c);
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
      default -> c != '\uFFFD';
    };
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
