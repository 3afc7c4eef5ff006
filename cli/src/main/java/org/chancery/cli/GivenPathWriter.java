package org.chancery.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes messages with the paths in them as they were given, a whole message at a time. */
final class GivenPathWriter extends Writer {

  private final Writer messages;
  private final Workplace workplace;
  private final StringBuilder waiting = new StringBuilder();

  GivenPathWriter(Writer messages, Workplace workplace) {
    this.messages = messages;
    this.workplace = workplace;
  }

  @Override
  public void write(char[] text, int from, int length) {
    synchronized (lock) {
      waiting.append(text, from, length);
    }
  }

  @Override
  public void flush() throws IOException {
    synchronized (lock) {
      messages.write(workplace.asGiven(waiting.toString()));
      messages.flush();
      waiting.setLength(0);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
