package org.chancery.register;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks register files as a whole and prints what is wrong, one line a problem, then the names
 * that several actors bear. Ends with status 0 where nothing is wrong, 1 where something is, 2
 * where no files are named or one can't be read.
 */
public final class RegisterCheck {

  private RegisterCheck() {}

  /** Checks files and folders; one that can't be read is named, with status 2. */
  public static void main(String[] paths) {
    int status = 2;
    try {
      status = run(Stream.of(paths).map(Path::of).toList(), System.out);
    } catch (IOException unreadable) {
      System.err.println("can't be read: " + unreadable.getMessage());
    }
    System.exit(status);
  }

  /** All that is wrong in files that make one register; empty where nothing is. */
  static List<RegisterProblem> problems(List<Path> paths) throws IOException {
    try {
      return problems(RegisterFiles.read(paths));
    } catch (RegisterFormatException malformed) {
      return malformed.problems();
    }
  }

  static List<RegisterProblem> problems(RegisterFiles files) {
    Facts facts = FactsMerger.merge(Facts.NONE, files.files());
    List<RegisterProblem> problems = new ArrayList<>(ReferenceCheck.problems(files, facts));
    problems.addAll(ConsistencyCheck.problems(files));
    problems.addAll(NameFormCheck.problems(files));
    return problems;
  }

  /** Names that several actors bear, each with their ids. */
  static Map<String, Set<String>> clashes(RegisterFiles files) {
    Facts facts = FactsMerger.merge(Facts.NONE, files.files());
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (Actor actor : facts.actors()) {
      Stream<String> names =
          Stream.concat(Stream.of(actor.name()), actor.names().stream().map(DatedName::text));
      names.forEach(name -> bearers.computeIfAbsent(name, key -> new TreeSet<>()).add(actor.id()));
    }
    bearers.values().removeIf(ids -> ids.size() == 1);
    return bearers;
  }

  static int run(List<Path> paths, PrintStream out) throws IOException {
    if (paths.isEmpty()) {
      out.println("usage: RegisterCheck FILE-OR-FOLDER…");
      return 2;
    }
    List<RegisterProblem> problems = problems(paths);
    problems.forEach(out::println);
    if (problems.isEmpty()) {
      Map<String, Set<String>> clashes = clashes(RegisterFiles.read(paths));
      clashes.forEach((name, ids) -> out.println("'" + name + "' means " + String.join(", ", ids)));
      out.println(clashes.size() + " names that several actors bear; nothing is wrong.");
    } else {
      out.println(problems.size() + " problems.");
    }
    return problems.isEmpty() ? 0 : 1;
  }
}
