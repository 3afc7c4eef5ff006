package org.chancery.server.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one folder of the program, in a jar or not. Immutable.
 *
 * @param names in their order
 */
record OwnFiles(List<String> names) {

  OwnFiles {
    names = List.copyOf(names);
  }

  /**
   * The folder that a file is in.
   *
   * @param file one that is there
   * @throws IllegalStateException where it isn't
   */
  static OwnFiles in(String file) {
    URL found = OwnFiles.class.getResource(file);
    if (found == null) {
      throw new IllegalStateException(file + " is not in the jar");
    }
    return beside(found, file);
  }

  /**
   * @param found where the file is
   * @param file its name in its jar, if it is in one
   */
  static OwnFiles beside(URL found, String file) {
    try {
      URI place = found.toURI();
      if (!"jar".equals(place.getScheme())) {
        return listed(Path.of(place).resolveSibling("."));
      }
      String inJar = place.getRawSchemeSpecificPart();
      Path jar = Path.of(URI.create(inJar.substring(0, inJar.indexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        return listed(files.getPath("/").resolve(file).resolveSibling("."));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(found + " is no address of a file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OwnFiles listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new OwnFiles(
          files
              .filter(Files::isRegularFile)
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList());
    }
  }
}
