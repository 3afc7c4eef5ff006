package org.chancery.formats.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters that XML does not allow become spaces, since feeds hold them all the same. */
final class XmlCharacters extends FilterReader {

  XmlCharacters(Reader characters) {
    super(characters);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 ? c : allowed((char) c);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      buffer[i] = allowed(buffer[i]);
    }
    return count;
  }

  private static char allowed(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
    return control || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c;
  }
}
