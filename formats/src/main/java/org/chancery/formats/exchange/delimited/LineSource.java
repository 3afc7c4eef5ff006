package org.chancery.formats.exchange.delimited;

import java.io.ByteArrayOutputStream;
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

  private final InputStream bytes;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<TextLine> givenBack = new ArrayDeque<>();
  private int at;
  private int filled;
  private long number;

  public LineSource(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The next line, null at the end. */
  public @Nullable TextLine next() throws IOException {
    TextLine again = givenBack.pollFirst();
    if (again != null) {
      return again;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean over = false;
    boolean any = false;
    while (more()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      boolean complete = end < filled;
      int next = complete ? end + 1 : end;
      over |= (long) line.size() + (next - at) > MAX_LINE;
      if (over) {
        line.reset();
      } else {
        line.write(buffer, at, next - at);
      }
      at = next;
      if (complete) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return new TextLine(number, over ? "" : decode(line.toByteArray()), over);
  }

  /** Puts lines back, to be read again from the first of them. */
  void giveBack(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      givenBack.addFirst(lines.get(i));
    }
  }

  private String decode(byte[] line) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      text = new String(line, OLDER);
    }
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }
}
