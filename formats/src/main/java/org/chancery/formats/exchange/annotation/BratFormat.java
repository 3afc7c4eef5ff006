package org.chancery.formats.exchange.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;

/** brat's standoff format: a text and its annotations for each article. Stateless, thread-safe. */
public final class BratFormat implements ExportFormat {

  /** Writes a zip with the files. */
  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    return new BratExporter(new ZippedFiles(out));
  }

  /** Writes the files into a folder, which is made where it lacks. */
  public RecordExporter openFolder(Path folder) throws IOException {
    return new BratExporter(new FolderFiles(folder));
  }
}
