package org.chancery.formats.exchange.annotation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a zip, all of one time, so that the same records give the same bytes. */
final class ZippedFiles implements NamedFiles {

  /** The first that a zip can hold. */
  private static final FileTime TIME = FileTime.fromMillis(315_619_200_000L);

  private final ZipOutputStream zip;

  ZippedFiles(OutputStream out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out));
  }

  @Override
  public void put(String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
