package org.chancery.lab.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;

/**
 * A sentence with a marked pair and its relation.
 *
 * @param id as in the file
 * @param sentences the sentence as parsed; more than one where the parser split it
 * @param source place of the first marked actor; empty span where the file's words can't be found
 * @param target place of the first marked recipient
 * @param type one of 15: PLOVER's, with CONCEDE and RETREAT as YIELD; {@link #NONE} for no event
 * @param text the sentence
 */
record GoldPair(
    String id, List<ParsedSentence> sentences, Span source, Span target, String type, String text) {

  /** Type of a sentence without an event. */
  static final String NONE = "none";

  /**
   * Reads a tab-separated file with a header line and the columns id, sentence, marked sentence,
   * source, target, type, and parses its sentences.
   */
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

  /** A sentence of our own. */
  static GoldPair of(TrainingSentence sentence, SentenceParser parser) {
    String text = sentence.text();
    return new GoldPair(
        "training",
        parser.parse(text, List.of(new Span(0, text.length()))),
        sentence.source(),
        sentence.target(),
        sentence.type() == null ? NONE : PassageSet.type(sentence.type().name()),
        text);
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
