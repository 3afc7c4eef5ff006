package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.junit.jupiter.api.Test;

/** Every example of the lexicon is coded as its entry says. */
class LexiconExamplesTest {

  private final Lexicon lexicon = Lexicon.bundled();
  private final EventExtractor extractor = EventExtractor.ofLexiconAlone(lexicon);

  @Test
  void everyExampleIsCodedByItsEntry() {
    List<String> wrong = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String example : entry.examples()) {
        MarkedSentence marked = MarkedSentence.of(example);
        List<Event> events = events(marked);
        String type = entry.type() == null ? "NONE" : entry.type().name();
        if (events.stream().noneMatch(e -> fits(e, type, marked))) {
          wrong.add(
              entry.place()
                  + " "
                  + type
                  + " "
                  + entry.pattern().source()
                  + "\n  "
                  + example
                  + "\n  -> "
                  + told(events));
        }
      }
      for (String example : entry.counterexamples()) {
        List<Event> events = events(MarkedSentence.of(example));
        boolean bad =
            entry.type() == null
                ? events.stream().anyMatch(e -> sharesTrigger(e, entry))
                : events.stream().anyMatch(e -> e.coder().rule().equals(entry.rule()));
        if (bad) {
          wrong.add(entry.place() + " must not be coded: " + example + "\n  -> " + told(events));
        }
      }
    }
    report(wrong);
  }

  /** Else the entry would keep nothing from being read there. */
  @Test
  void everyEntryThatWordsNoEventFitsItsSentence() {
    List<String> idle =
        lexicon.entries().stream()
            .filter(entry -> entry.type() == null)
            .filter(entry -> entry.counterexamples().stream().noneMatch(s -> fits(entry, s)))
            .map(entry -> entry.place() + " " + entry.pattern().source())
            .toList();
    report(idle);
  }

  private boolean fits(LexiconEntry entry, String sentence) {
    MarkedSentence marked = MarkedSentence.of(sentence);
    List<ParsedSentence> sentences = marked.parse(EnglishParser.PARSER).sentences();
    Cast cast = new UnnamedCast(lexicon.classes()).with(sentences, marked.cast(sentences));
    for (ParsedSentence parsed : sentences) {
      LexicalSentence words = new LexicalSentence(parsed, lexicon);
      Participants sides = new Participants(words.syntax(), cast, lexicon);
      VerbMatcher verbs = new VerbMatcher(words.syntax(), sides, lexicon.classes());
      NounMatcher nouns = new NounMatcher(words.syntax(), sides, lexicon);
      if (fits(entry, words.verbs(), token -> verbs.match(entry, token))
          || fits(entry, words.nouns(), token -> nouns.match(entry, token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(
      LexiconEntry entry,
      List<LexicalSentence.Trigger> triggers,
      Function<Token, Optional<Match>> matcher) {
    return triggers.stream()
        .filter(trigger -> trigger.entries().contains(entry))
        .anyMatch(trigger -> matcher.apply(trigger.token()).isPresent());
  }

  @Test
  void everyStageExampleHasItsType() {
    List<String> wrong = new ArrayList<>();
    for (Stages.Word word : lexicon.stages().words()) {
      MarkedSentence marked = MarkedSentence.of(word.example());
      List<Event> events = events(marked);
      if (!isTold(events, word.expected(), marked)) {
        wrong.add(
            word.place()
                + " "
                + word.expected()
                + "\n  "
                + word.example()
                + "\n  -> "
                + told(events));
      }
    }
    report(wrong);
  }

  /** "none", a type, or a type and its factuality. */
  private static boolean isTold(List<Event> events, String expected, MarkedSentence marked) {
    if (expected.equals("none")) {
      return events.isEmpty();
    }
    String[] type = expected.split(" ");
    return events.stream()
        .anyMatch(
            e ->
                fits(e, type[0], marked)
                    && (type.length == 1
                        || e.factuality().name().equals(type[1].toUpperCase(Locale.ROOT))));
  }

  private static void report(List<String> wrong) {
    assertThat(wrong).as(() -> wrong.size() + " examples:\n" + String.join("\n", wrong)).isEmpty();
  }

  private static boolean sharesTrigger(Event event, LexiconEntry entry) {
    return entry.pattern().triggers().stream()
        .anyMatch(
            t -> event.coder().rule().contains(" " + t) || event.coder().rule().contains("|" + t));
  }

  private List<Event> events(MarkedSentence marked) {
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    return extractor.extract(
        article,
        marked.cast(article.sentences()),
        List.of(),
        (s, t) -> Optional.empty(),
        (s, t) -> Optional.empty());
  }

  static boolean fits(Event event, String type, MarkedSentence marked) {
    if (!event.type().name().equals(type)) {
      return false;
    }
    List<String> actors = words(event.actors());
    List<String> recipients = words(event.recipients());
    if (event.symmetric()) {
      List<String> all = new ArrayList<>(marked.side('A'));
      all.addAll(marked.side('R'));
      return sorted(all).equals(sorted(actors));
    }
    return sorted(actors).equals(sorted(marked.side('A')))
        && sorted(recipients).equals(sorted(marked.side('R')));
  }

  private static List<String> sorted(List<String> list) {
    return list.stream().sorted().toList();
  }

  private static List<String> words(List<CodedActor> actors) {
    return actors.stream().map(CodedActor::text).toList();
  }

  static String told(List<Event> events) {
    StringBuilder out = new StringBuilder();
    for (Event e : events) {
      out.append(e.type())
          .append(' ')
          .append(e.factuality())
          .append(' ')
          .append(words(e.actors()))
          .append(e.symmetric() ? " <-> " : " -> ")
          .append(words(e.recipients()))
          .append(" by ")
          .append(e.coder().rule())
          .append("; ");
    }
    return out.toString();
  }
}
