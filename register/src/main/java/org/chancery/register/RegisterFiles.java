package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Register files that have been read and found well formed. Whether what they refer to exists shows
 * when a register is made of them. Immutable; safe for use by several threads.
 */
public final class RegisterFiles {

  /** The table of cities; the one file that isn't YAML. */
  static final String CITIES = "cities.tsv";

  private final List<FactsFile> files;

  private RegisterFiles(List<FactsFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Reads files, and all register files in folders and the folders below, in the order of their
   * paths.
   *
   * @throws RegisterFormatException naming all that is wrong in any of them
   * @throws IOException where one can't be read
   */
  public static RegisterFiles read(List<Path> paths) throws IOException {
    List<FactsFile> files = new ArrayList<>();
    List<RegisterProblem> problems = new ArrayList<>();
    for (Path path : paths) {
      List<Path> found = in(path);
      if (found.isEmpty()) {
        problems.add(new RegisterProblem(path.toString(), 1, "no register file", "*.yaml files"));
      }
      for (Path file : found) {
        readFile(file, files, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new RegisterFormatException(problems);
    }
    return new RegisterFiles(files);
  }

  /**
   * Reads a file's content.
   *
   * @param name of the file, for messages
   * @throws RegisterFormatException naming all that is wrong in it
   */
  public static RegisterFiles parse(String name, String yaml) {
    return Path.of(name).endsWith(CITIES)
        ? cities(name, yaml)
        : new RegisterFiles(List.of(FactsFileReader.read(name, yaml)));
  }

  /** Reads the content of a table of cities; otherwise like {@link #parse}. */
  static RegisterFiles cities(String name, String table) {
    return new RegisterFiles(List.of(CityTable.read(name, table)));
  }

  /** These files and others behind them. */
  public RegisterFiles and(RegisterFiles others) {
    return new RegisterFiles(Stream.concat(files.stream(), others.files.stream()).toList());
  }

  List<FactsFile> files() {
    return files;
  }

  private static void readFile(Path file, List<FactsFile> files, List<RegisterProblem> problems)
      throws IOException {
    String name = file.toString();
    try {
      String content = Files.readString(file, StandardCharsets.UTF_8);
      boolean cities = file.endsWith(CITIES);
      files.add(cities ? CityTable.read(name, content) : FactsFileReader.read(name, content));
    } catch (CharacterCodingException notUtf8) {
      problems.add(new RegisterProblem(name, 1, "bytes that are no UTF-8", "UTF-8"));
    } catch (RegisterFormatException malformed) {
      problems.addAll(malformed.problems());
    }
  }

  /** A file, or all register files in a folder and the folders below, by path. */
  public static List<Path> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(RegisterFiles::isRegisterFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static boolean isRegisterFile(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.equals(CITIES));
  }
}
