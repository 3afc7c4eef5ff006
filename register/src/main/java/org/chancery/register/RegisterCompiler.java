package org.chancery.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  static void compile(Path facts, Path image) throws IOException {
    RegisterFiles files = RegisterFiles.read(List.of(facts));
    Path folder = image.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(image, CompactRegister.image(FactsMerger.merge(Facts.NONE, files.files())));
  }
}
