package org.chancery.formats.exchange.annotation;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;

/** The W3C's Web Annotations, as JSON-LD. Stateless, thread-safe. */
public final class WebAnnotationFormat implements ExportFormat {

  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    return new WebAnnotationExporter(out);
  }
}
