package org.chancery.formats.exchange.flow;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads records from the format of another program. Implementations are stateless and hold a
 * bounded part of the input at a time.
 */
@FunctionalInterface
public interface RecordImporter {

  /**
   * Reads all records. A line that can't be read is told to the sink and the rest is read.
   *
   * @param source the file's name, for messages and article records
   * @param in read to its end; not closed
   * @return what was read but has no place in the records
   * @throws IOException where the input itself fails
   */
  Losses read(String source, InputStream in, ImportSink sink) throws IOException;
}
