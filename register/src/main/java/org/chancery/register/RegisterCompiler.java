package org.chancery.register;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compiles register files into the image that {@link Register#bundled} opens. The build runs it.
 * References that don't resolve stay as they are: {@link RegisterCheck} and the tests name them.
 */
public final class RegisterCompiler {

  private RegisterCompiler() {}

  /**
   * Compiles a folder.
   *
   * @param arguments the folder of the facts, the file to write
   * @throws RegisterFormatException naming all that is malformed
   * @throws IOException where a file can't be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected two arguments: FACTS-FOLDER IMAGE-FILE");
    }
    compile(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /** Compiles the facts where they, or the compiler, are younger than the image. */
  static void compile(Path facts, Path image) throws IOException {
    if (isFresh(image, facts)) {
      return;
    }
    RegisterFiles files = RegisterFiles.read(List.of(facts));
    byte[] compiled = CompactRegister.image(FactsMerger.merge(Facts.NONE, files.files()));
    Path folder = image.toAbsolutePath().getParent();
    Path part = image.resolveSibling(image.getFileName() + ".part");
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(part, compiled);
    Files.move(part, image, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isFresh(Path image, Path facts) throws IOException {
    if (!Files.exists(image)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(image);
    CodeSource code = RegisterCompiler.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return false;
    }
    try {
      Path classes = Path.of(code.getLocation().toURI());
      return isOlder(facts, file -> true, made)
          && isOlder(classes, file -> file.toString().endsWith(".class"), made);
    } catch (URISyntaxException | FileSystemNotFoundException notAFolder) {
      return false;
    }
  }

  private static boolean isOlder(Path folder, Predicate<Path> counts, FileTime than)
      throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(counts)::iterator) {
        if (Files.getLastModifiedTime(file).compareTo(than) >= 0) {
          return false;
        }
      }
    }
    return true;
  }
}
