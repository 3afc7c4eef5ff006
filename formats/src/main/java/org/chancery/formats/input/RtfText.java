package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes the text out of rich text (RTF), of which only paragraphs, tabs and characters matter here:
 * fonts, styles, pictures, fields' instructions, headers and notes are passed over. What is damaged
 * is read as far as it goes. Confined to one thread.
 */
final class RtfText {

  /** Groups whose text is no text of the document. */
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "fldinst",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "shppict",
          "listtext",
          "pntext");

  private static final int WORD_LENGTH = 32;
  private static final Charset WINDOWS = Decoding.WINDOWS;

  /** What a group has of its own. */
  private record State(boolean aside, int fallback) {}

  private final InputStream bytes;
  private final StringBuilder text = new StringBuilder();
  private final Deque<State> groups = new ArrayDeque<>();
  private State state = new State(false, 1);
  private Charset charset = WINDOWS;

  /** Characters that stand for the one given by its code, for programs that can't show it. */
  private int skip;

  private int held = -2;

  private RtfText(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The text; paragraphs end in line breaks. */
  static String of(InputStream bytes) throws IOException {
    RtfText rtf = new RtfText(bytes);
    rtf.read();
    return rtf.text.toString();
  }

  private int next() throws IOException {
    int c = held == -2 ? bytes.read() : held;
    held = -2;
    return c;
  }

  private void read() throws IOException {
    for (int c = next(); c >= 0; c = next()) {
      switch (c) {
        case '{' -> groups.push(state);
        case '}' -> {
          State outer = groups.poll();
          state = outer == null ? new State(false, 1) : outer;
          skip = 0;
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> character((char) c, c < 0x80);
      }
    }
  }

  private void character(char c, boolean plain) {
    if (skip > 0) {
      skip--;
    } else if (!state.aside()) {
      text.append(plain ? String.valueOf(c) : new String(new byte[] {(byte) c}, charset));
    }
  }

  private void control() throws IOException {
    int c = next();
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      word((char) c);
      return;
    }
    switch (c) {
      case '\'' -> hexadecimal();
      case '*' -> state = new State(true, state.fallback());
      case '~' -> character(' ', true);
      case '_' -> character('-', true);
      case '\r', '\n' -> character('\n', true);
      case '\\', '{', '}' -> character((char) c, true);
      default -> {}
    }
  }

  private void hexadecimal() throws IOException {
    int high = Character.digit(next(), 16);
    int low = Character.digit(next(), 16);
    if (high >= 0 && low >= 0) {
      int code = high * 16 + low;
      character((char) code, code < 0x80);
    }
  }

  private void word(char first) throws IOException {
    StringBuilder name = new StringBuilder().append(first);
    int c = next();
    while ((c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && name.length() < WORD_LENGTH) {
      name.append((char) c);
      c = next();
    }
    StringBuilder number = new StringBuilder();
    while ((c == '-' && number.isEmpty() || c >= '0' && c <= '9') && number.length() < 9) {
      number.append((char) c);
      c = next();
    }
    if (c != ' ') {
      held = c;
    }
    boolean none = number.isEmpty() || number.toString().equals("-");
    word(name.toString(), none ? 1 : Integer.parseInt(number.toString()));
  }

  private void word(String name, int number) throws IOException {
    if (ASIDE.contains(name)) {
      state = new State(true, state.fallback());
      return;
    }
    switch (name) {
      case "par", "line", "sect", "page", "row" -> character('\n', true);
      case "tab", "cell" -> character('\t', true);
      case "emdash" -> character('—', true);
      case "endash" -> character('–', true);
      case "lquote" -> character('‘', true);
      case "rquote" -> character('’', true);
      case "ldblquote" -> character('“', true);
      case "rdblquote" -> character('”', true);
      case "bullet" -> character('•', true);
      case "u" -> {
        character((char) number, true);
        skip = state.fallback();
      }
      case "uc" -> state = new State(state.aside(), Math.max(0, number));
      case "bin" -> bytes.skipNBytes(Math.max(0, number));
      case "ansicpg" -> charset(number);
      default -> {}
    }
  }

  private void charset(int page) {
    try {
      charset = Charset.forName("windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      charset = WINDOWS;
    }
  }
}
