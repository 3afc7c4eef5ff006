package org.chancery.formats.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** How much there is to read. Stateless; looks at the size of every file once. */
public final class InputSize {

  private InputSize() {}

  /**
   * The bytes of all files that are read under the paths, as they lie there: links are followed,
   * what is hidden in a folder is passed over. Empty where that can't be told: standard input, a
   * pipe, a folder that changes or can't be listed. What is missing counts nothing, since it is
   * rejected when it is read.
   *
   * @param places where the paths lead
   */
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
    try {
      Path path = places.path(given);
      if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
        return OptionalLong.empty();
      }
      Sum sum = new Sum(path);
      Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, sum);
      return OptionalLong.of(sum.bytes);
    } catch (NoSuchFileException | InvalidPathException e) {
      return OptionalLong.of(0);
    } catch (IOException | SecurityException e) {
      return OptionalLong.empty();
    }
  }

  /** Adds up what {@link FolderWalk} finds. */
  private static final class Sum extends SimpleFileVisitor<Path> {
    private final Path given;
    private long bytes;

    Sum(Path given) {
      this.given = given;
    }

    private boolean isHidden(Path path) {
      return !path.equals(given) && ArchiveNames.isHidden(path.getFileName().toString());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      bytes += about.isRegularFile() && !isHidden(file) ? about.size() : 0;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
