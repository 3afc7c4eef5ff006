package org.chancery.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.text.Paragraphs;

/**
 * Parses every text file of a folder into a {@link ParseDump} of the same name. Arguments: folder,
 * target folder, folder that keeps the parser's models.
 */
public final class ParseCorpus {

  private ParseCorpus() {}

  public static void main(String[] args) throws IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    SentenceParser parser = new Nlp4jParser(CompactParser.open(Path.of(args[2]), note -> {}));
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      files = list.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      ParseDump.write(
          target.resolve(file.getFileName().toString().replace(".txt", ".tsv")),
          parser.parse(text, Paragraphs.of(text)));
    }
  }
}
