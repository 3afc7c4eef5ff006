package org.chancery.formats.exchange.flow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Takes what an importer reads, in the order of the input. */
public interface ImportSink {

  /** A record, as the record contract has it, without the article's text. */
  void record(ObjectNode record) throws IOException;

  /** A line that can't be read and was left out. */
  void problem(ImportProblem problem) throws IOException;
}
