package org.chancery.lab.event;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;

/**
 * Our own sentences that were written without a look at the lexicon, the rules or any output. Odd
 * ones of each part may be read, even ones are only scored. Immutable.
 */
final class BlindSentences {

  private static final String FILE = "blind.txt";
  private static final String PART = "# part: ";

  private final List<String> lines;
  private final SentenceParser parser;

  BlindSentences(List<String> lines, SentenceParser parser) {
    this.lines = List.copyOf(lines);
    this.parser = parser;
  }

  static BlindSentences bundled(SentenceParser parser) {
    return new BlindSentences(SentenceSet.lines(FILE), parser);
  }

  /** Writes the scores of both halves, without a word of the sentences. */
  void report(PrintStream out) {
    for (boolean held : new boolean[] {false, true}) {
      List<GoldPair> all = half(held);
      List<GoldPair> with = all.stream().filter(s -> !s.type().equals(GoldPair.NONE)).toList();
      List<GoldPair> without = all.stream().filter(s -> s.type().equals(GoldPair.NONE)).toList();
      out.println(held ? "\nEven sentences, held out:" : "Odd sentences, read:");
      EventAccuracy.report(out, with);
      out.println(
          EventAccuracy.told(out, without)
              + " of "
              + without.size()
              + " sentences without an event were told to have one.");
    }
  }

  /** Those of one half: the first marked actor, and the first recipient or the second actor. */
  List<GoldPair> half(boolean held) {
    List<GoldPair> all = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      if (line.startsWith(PART)) {
        number = 0;
      } else if (!line.isBlank() && !line.startsWith("#") && (++number % 2 == 0) == held) {
        all.add(sentence(all.size() + 1, line));
      }
    }
    return all;
  }

  private GoldPair sentence(int number, String line) {
    int bar = line.indexOf(" | ");
    String type = line.substring(0, bar).split(" ", 2)[0];
    MarkedText marked = MarkedText.of(line.substring(bar + 3));
    List<Span> actors = marked.actors();
    List<Span> others =
        marked.recipients().isEmpty() ? actors.stream().skip(1).toList() : marked.recipients();
    String text = marked.text();
    return new GoldPair(
        Integer.toString(number),
        parser.parse(text, List.of(new Span(0, text.length()))),
        first(actors),
        first(others),
        type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type,
        text);
  }

  private static Span first(List<Span> spans) {
    return spans.isEmpty() ? new Span(0, 0) : spans.get(0);
  }
}
