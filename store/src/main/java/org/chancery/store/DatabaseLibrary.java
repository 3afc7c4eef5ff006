package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * DuckDB's own library. Its driver unpacks 60 MB into the folder for temporary files each time a
 * program starts, and leaves them there when it is killed.
 */
public final class DatabaseLibrary {

  private static final Path LOADED = Path.of("/proc/self/maps");
  private static final String NAME = "libduckdb_java";

  private static boolean loaded;

  private DatabaseLibrary() {}

  /**
   * Loads it, once. Where the system says which file it is, the file is deleted: what is loaded
   * needs it no longer.
   *
   * @throws StoreException where it can't be unpacked
   */
  public static synchronized void load() {
    if (loaded) {
      return;
    }
    String folder = System.getProperty("java.io.tmpdir", "");
    try {
      Class.forName("org.duckdb.DuckDBNative");
    } catch (ClassNotFoundException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StoreException(
          "DuckDB can't be loaded ("
              + cause
              + "); it needs 60 MB in "
              + folder
              + ": free some space there, or name another folder with"
              + " CHANCERY_JAVA_OPTS=-Djava.io.tmpdir=DIR",
          e);
    }
    loaded = true;
    try {
      delete(Path.of(folder));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // It stays until the program ends; nothing else depends on it.
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isReadable(LOADED)) {
      return;
    }
    try (Stream<String> lines = Files.lines(LOADED)) {
      for (String line : lines.filter(some -> some.contains("/" + NAME)).toList()) {
        Path file = Path.of(line.substring(line.indexOf('/')));
        boolean isUnpacked =
            folder.toAbsolutePath().equals(file.getParent())
                && String.valueOf(file.getFileName()).startsWith(NAME);
        if (isUnpacked) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
