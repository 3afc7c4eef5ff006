package org.chancery.lab.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.lab.ParseDump;

/**
 * A sentence with a marked pair and its relation.
 *
 * @param id as in the file
 * @param sentences the sentence as parsed; more than one where the parser split it
 * @param source place of the first marked actor; empty span where the file's words can't be found
 * @param target place of the first marked recipient
 * @param type one of 15: PLOVER's, with CONCEDE and RETREAT as YIELD
 * @param text the sentence
 */
record GoldPair(
    String id, List<ParsedSentence> sentences, Span source, Span target, String type, String text) {

  /**
   * Reads a tab-separated file with a header line and the columns id, sentence, marked sentence,
   * source, target, type.
   *
   * @param dump the parses of the sentence column, one paragraph a row
   * @param text the text that was parsed, one sentence a line
   */
  static List<GoldPair> read(Path file, Path dump, Path text) throws IOException {
    List<String> rows = Files.readAllLines(file);
    String all = Files.readString(text);
    List<List<ParsedSentence>> parses = new ArrayList<>();
    for (ParsedSentence sentence : ParseDump.read(dump, all)) {
      while (parses.size() <= sentence.paragraph()) {
        parses.add(new ArrayList<>());
      }
      parses.get(sentence.paragraph()).add(sentence);
    }
    List<GoldPair> pairs = new ArrayList<>();
    int offset = 0;
    String[] lines = all.split("\n", -1);
    for (int i = 1; i < rows.size(); i++) {
      String[] cell = rows.get(i).split("\t", -1);
      String line = lines[i - 1];
      pairs.add(
          new GoldPair(
              cell[0],
              i - 1 < parses.size() ? moved(parses.get(i - 1), offset) : List.of(),
              place(line, cell[2], "s"),
              place(line, cell[2], "t"),
              cell[5],
              line));
      offset += line.length() + 1;
    }
    return pairs;
  }

  /** Reads a file of the same form, parsing its sentences. */
  static List<GoldPair> read(Path file, SentenceParser parser) throws IOException {
    List<GoldPair> pairs = new ArrayList<>();
    List<String> rows = Files.readAllLines(file);
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split("\t", -1);
      String line = cell[1];
      pairs.add(
          new GoldPair(
              cell[0],
              parser.parse(line, List.of(new Span(0, line.length()))),
              place(line, cell[2], "s"),
              place(line, cell[2], "t"),
              cell[5],
              line));
    }
    return pairs;
  }

  /** The sentences of one row as an article of their own. */
  private static List<ParsedSentence> moved(List<ParsedSentence> sentences, int offset) {
    List<ParsedSentence> moved = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (Token t : sentence.tokens()) {
        Span span = new Span(t.span().begin() - offset, t.span().end() - offset);
        tokens.add(
            new Token(t.index(), span, t.form(), t.lemma(), t.tag(), t.head(), t.relation()));
      }
      moved.add(new ParsedSentence(moved.size(), 0, tokens));
    }
    return moved;
  }

  /** The place in the plain line of what the marked line has between a tag. */
  private static Span place(String line, String marked, String tag) {
    int open = marked.indexOf("<" + tag + ">");
    int close = marked.indexOf("</" + tag + ">");
    if (open < 0 || close < open) {
      return new Span(0, 0);
    }
    String before = marked.substring(0, open).replaceAll("</?[st]>", "");
    String words = marked.substring(open, close).replaceAll("</?[st]>", "").strip();
    int from = Math.max(0, before.length() - 3);
    int at = line.indexOf(words, from);
    at = at < 0 ? line.indexOf(words) : at;
    return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
  }
}
