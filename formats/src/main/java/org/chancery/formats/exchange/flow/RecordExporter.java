package org.chancery.formats.exchange.flow;

import org.chancery.formats.output.RecordSink;

/**
 * Writes records in the format of another program. An article is best written before its records:
 * formats that name the article's outlet, date or address with each record leave these empty where
 * it was not. Used by one thread; an error in writing is thrown, never swallowed.
 */
public interface RecordExporter extends RecordSink {

  /** What the format could not hold of the records written so far. */
  Losses losses();
}
