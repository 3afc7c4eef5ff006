package org.chancery.store.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file as it was when it was read. One of the same name, size and time of change is the same.
 *
 * @param source absolute path, or what else tells it from others
 * @param size in bytes
 * @param modified nanoseconds since 1970
 */
record InputFile(String source, long size, long modified) {

  /** The file as it is now; of size -1 where it can't be told. */
  static InputFile of(String source, Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new InputFile(source, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException e) {
      return new InputFile(source, -1, 0);
    }
  }
}
