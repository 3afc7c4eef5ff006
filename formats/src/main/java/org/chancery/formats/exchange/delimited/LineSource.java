package org.chancery.formats.exchange.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream. Each is decoded on its own: as UTF-8, or where it is none, as Windows-1252, in
 * which older files of events are written. Holds one line at a time. Confined to one thread.
 */
public final class LineSource {

  /** The longest line in bytes that is read; one article's text in a CSV cell fits. */
  public static final int MAX_LINE = 32 * 1024 * 1024;

  private static final Charset OLDER = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ByteLines lines;
  private final Deque<TextLine> givenBack = new ArrayDeque<>();

  public LineSource(InputStream bytes) {
    this.lines = new ByteLines(bytes, MAX_LINE);
  }

  /** The next line, null at the end. */
  public @Nullable TextLine next() throws IOException {
    TextLine again = givenBack.pollFirst();
    if (again != null) {
      return again;
    }
    ByteLines.Line line = lines.next();
    if (line == null) {
      return null;
    }
    byte[] bytes = line.bytes();
    return bytes == null
        ? new TextLine(line.number(), "", true)
        : new TextLine(line.number(), text(line.number(), bytes, line.complete()), false);
  }

  /** Puts lines back, to be read again from the first of them. */
  void giveBack(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      givenBack.addFirst(lines.get(i));
    }
  }

  private static String text(long number, byte[] line, boolean complete) {
    String text = decoded(line);
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return (marked ? text.substring(1) : text) + (complete ? "\n" : "");
  }

  private static String decoded(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, OLDER);
    }
  }
}
