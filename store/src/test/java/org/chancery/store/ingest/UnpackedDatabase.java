package org.chancery.store.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The database's driver with its library beside it, for programs that are started many times: the
 * driver would unpack 60 MB at each start.
 */
final class UnpackedDatabase {

  private static final String DRIVER = "duckdb_jdbc";
  private static final String LIBRARY = "libduckdb_java";

  private UnpackedDatabase() {}

  /**
   * What to start Java with so that it has this program's classes.
   *
   * @param folder for the library
   */
  static List<String> classPath(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      boolean driver = new File(entry).getName().startsWith(DRIVER);
      entries.add(driver ? unpacked(Path.of(entry), folder).toString() : entry);
    }
    String path = String.join(File.pathSeparator, entries);
    return List.of("-Djava.library.path=" + folder, "-cp", path);
  }

  /** The driver without its libraries, of which this machine's is unpacked; else all of it. */
  private static Path unpacked(Path driver, Path folder) throws IOException {
    String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    Path slim = folder.resolve("driver.jar");
    try (ZipFile all = new ZipFile(driver.toFile());
        JarOutputStream some = new JarOutputStream(Files.newOutputStream(slim))) {
      ZipEntry library = all.getEntry(LIBRARY + ".so_linux_" + arch);
      if (library == null || !System.getProperty("os.name").equals("Linux")) {
        return driver;
      }
      Files.copy(all.getInputStream(library), folder.resolve(System.mapLibraryName("duckdb_java")));
      for (Enumeration<? extends ZipEntry> e = all.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        if (!entry.getName().startsWith(LIBRARY)) {
          some.putNextEntry(new ZipEntry(entry.getName()));
          all.getInputStream(entry).transferTo(some);
        }
      }
    }
    return slim;
  }
}
