package org.chancery.formats.exchange.network;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;

/** The formats of networks. Stateless, thread-safe. */
public enum NetworkFormat implements ExportFormat {
  GRAPHML(new GraphMl()),
  GEXF(new Gexf());

  private final Dialect dialect;

  NetworkFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    return new NetworkExporter(dialect, out);
  }
}
