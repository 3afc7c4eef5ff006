package org.chancery.formats.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much there is to read. Stateless; looks at the size of every file once. */
public final class InputSize {

  private InputSize() {}

  /**
   * The bytes of all files under the paths, as they lie there; empty where that can't be told:
   * standard input, a pipe, a folder that changes or can't be listed. What is missing counts
   * nothing, since it is rejected when it is read.
   */
  public static OptionalLong of(List<String> paths) {
    return of(paths, InputPlaces.WORKING_FOLDER);
  }

  /** The same of names that lead elsewhere. */
  public static OptionalLong of(List<String> paths, InputPlaces places) {
    long bytes = 0;
    for (String path : paths) {
      if (path.equals(Inputs.STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      OptionalLong one = of(path, places);
      if (one.isEmpty()) {
        return one;
      }
      bytes += one.getAsLong();
    }
    return OptionalLong.of(bytes);
  }

  private static OptionalLong of(String given, InputPlaces places) {
    try (Stream<Path> files = Files.walk(places.path(given))) {
      long bytes = 0;
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isRegularFile(file)) {
          bytes += Files.size(file);
        }
      }
      return OptionalLong.of(bytes);
    } catch (java.nio.file.NoSuchFileException | InvalidPathException e) {
      return OptionalLong.of(0);
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return OptionalLong.empty();
    }
  }
}
