package org.chancery.formats.exchange.annotation;

import java.io.Closeable;
import java.io.IOException;

/** Takes small files by name. */
interface NamedFiles extends Closeable {

  /**
   * Writes a file, as UTF-8.
   *
   * @param name without a folder
   */
  void put(String name, String text) throws IOException;
}
