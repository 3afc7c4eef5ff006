package org.chancery.formats.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** JSON Lines: one record a line. */
public final class JsonLines implements RecordSink {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Writer out;

  public JsonLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    out.write(MAPPER.writeValueAsString(record));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
