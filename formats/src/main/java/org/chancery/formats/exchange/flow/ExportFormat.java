package org.chancery.formats.exchange.flow;

import java.io.IOException;
import java.io.OutputStream;

/** Opens exporters of one format. Implementations are stateless. */
@FunctionalInterface
public interface ExportFormat {

  /**
   * An exporter that writes to a stream.
   *
   * @param out closed with the exporter
   */
  RecordExporter open(OutputStream out) throws IOException;
}
