package org.chancery.formats.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;

/**
 * Takes records in order and writes them in one format. Used by one thread. {@link #close}
 * completes the output; an error in writing is thrown, never swallowed.
 */
public interface RecordSink extends Closeable {

  /** Writes one record. */
  void write(ObjectNode record) throws IOException;
}
