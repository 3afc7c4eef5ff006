package org.chancery.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the processes that are measured are started, from the repository's root. */
final class Commands {

  private Commands() {}

  /** {@code chancery read} of a corpus, records to standard output. */
  static List<String> read(Path corpus, int threads, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "./chancery", "read", "--format", "jsonl", "--threads", Integer.toString(threads)));
    command.addAll(options);
    command.add(corpus.toString());
    return command;
  }

  /** {@link ParserAlone} with the Java and the class path of this process. */
  static List<String> parserAlone(Path corpus) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        ParserAlone.class.getName(),
        corpus.toString());
  }
}
