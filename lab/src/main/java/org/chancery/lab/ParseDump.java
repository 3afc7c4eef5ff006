package org.chancery.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.sentence.TreeRepair;
import org.chancery.engine.text.Span;

/**
 * Parsed sentences kept as a tab-separated file, so that accuracy can be measured again and again
 * without parsing: a line a token, an empty line behind each sentence.
 */
public final class ParseDump {

  private ParseDump() {}

  /** Writes the sentences of one text. */
  public static void write(Path file, List<ParsedSentence> sentences) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (ParsedSentence sentence : sentences) {
        for (Token token : sentence.tokens()) {
          out.write(
              String.join(
                  "\t",
                  Integer.toString(sentence.paragraph()),
                  Integer.toString(token.span().begin()),
                  Integer.toString(token.span().end()),
                  token.lemma(),
                  token.tag(),
                  Integer.toString(token.head()),
                  token.relation()));
          out.write('\n');
        }
        out.write('\n');
      }
    }
  }

  /** Reads them back. {@code text} is the text they were parsed from. */
  public static List<ParsedSentence> read(Path file, String text) throws IOException {
    List<ParsedSentence> sentences = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      List<Token> tokens = new ArrayList<>();
      int paragraph = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          sentences.add(new ParsedSentence(sentences.size(), paragraph, TreeRepair.mend(tokens)));
          tokens = new ArrayList<>();
          continue;
        }
        String[] part = line.split("\t", -1);
        paragraph = Integer.parseInt(part[0]);
        Span span = new Span(Integer.parseInt(part[1]), Integer.parseInt(part[2]));
        tokens.add(
            new Token(
                tokens.size(),
                span,
                span.of(text),
                part[3],
                part[4],
                Integer.parseInt(part[5]),
                part[6]));
      }
    }
    return sentences;
  }
}
