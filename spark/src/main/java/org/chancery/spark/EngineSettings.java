package org.chancery.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.IssuesFile;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.jspecify.annotations.Nullable;

/**
 * The user's own files that an engine is made of, as they travel to the machines. Small: what comes
 * with the program does not travel.
 */
record EngineSettings(@Nullable File issues, List<File> lexicon, List<File> register)
    implements Serializable {

  EngineSettings {
    lexicon = List.copyOf(lexicon);
    register = List.copyOf(register);
  }

  /**
   * A file's content.
   *
   * @param name as records and messages name it
   */
  record File(String name, String text) implements Serializable {}

  /**
   * Reads the files and makes sure that an engine can be made of them.
   *
   * @throws org.chancery.engine.extraction.position.IssuesFormatException where one is malformed,
   *     likewise for the lexicon and the register
   * @throws IOException where one can't be read
   */
  static EngineSettings read(@Nullable Path issues, List<Path> lexicon, List<Path> register)
      throws IOException {
    if (issues != null) {
      IssuesFile.read(issues);
    }
    if (!lexicon.isEmpty()) {
      Lexicon.bundled().with(lexicon.stream().map(Lexicon.Source::read).toList());
    }
    if (!register.isEmpty()) {
      Register.bundled().with(RegisterFiles.read(register));
    }
    List<Path> facts = new ArrayList<>();
    for (Path path : register) {
      facts.addAll(RegisterFiles.in(path));
    }
    return new EngineSettings(issues == null ? null : file(issues), files(lexicon), files(facts));
  }

  private static List<File> files(List<Path> paths) throws IOException {
    List<File> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(file(path));
    }
    return files;
  }

  private static File file(Path path) throws IOException {
    try {
      return new File(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      throw new IOException(path + ": bytes that are no UTF-8", e);
    }
  }

  /** The engine over a parser. */
  Engine engine(SentenceParser parser) {
    Register known = Register.bundled();
    if (!register.isEmpty()) {
      RegisterFiles facts = RegisterFiles.parse(register.get(0).name(), register.get(0).text());
      for (File file : register.subList(1, register.size())) {
        facts = facts.and(RegisterFiles.parse(file.name(), file.text()));
      }
      known = known.with(facts);
    }
    Lexicon words = Lexicon.bundled();
    if (!lexicon.isEmpty()) {
      words =
          words.with(
              lexicon.stream()
                  .map(file -> new Lexicon.Source(file.name(), file.text().lines().toList()))
                  .toList());
    }
    List<Issue> questions =
        issues == null ? Issue.bundled() : IssuesFile.parse(issues.name(), issues.text());
    return new Engine(parser, known, words, questions);
  }
}
