package org.chancery.lab.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.extraction.where.ArticlePlaces;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.chancery.lab.Calibration;
import org.chancery.lab.Ratio;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Scores the extractor on sentences coded by hand. An event is right where one of the same type has
 * an overlapping actor and recipient, or neither has one. Whole articles are read, so that pronouns
 * and offices resolve.
 */
public final class HandCodedReport {

  private final SentenceParser parser;
  private final PrintStream out;
  private final @Nullable PrintStream list;
  private final CastMaker casts = new CastMaker(Register.bundled());
  private final EventExtractor extractor = EventExtractor.bundled();
  private final Calibration calibration = new Calibration();
  private int sentences;
  private int given;
  private int right;
  private int rightType;
  private int gold;
  private int goldSure;
  private int foundSure;

  /**
   * @param list gets every sentence with what was given, and what was coded and not found
   */
  HandCodedReport(SentenceParser parser, PrintStream out, @Nullable PrintStream list) {
    this.parser = parser;
    this.out = out;
    this.list = list;
  }

  /**
   * Takes the folder that keeps the parser's models and PolNeAR's {@code train/text}: lists the set
   * that was looked at, and gives the totals of both.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    if (arguments.length != 2) {
      out.println("expected the folder that keeps the parser's models, and PolNeAR's train/text");
      return;
    }
    SentenceParser parser =
        new Nlp4jParser(CompactParser.open(Path.of(arguments[0]), System.err::println));
    Path texts = Path.of(arguments[1]);
    new HandCodedReport(parser, out, out).write(CodedSentence.SEEN, texts);
    new HandCodedReport(parser, out, null).write(CodedSentence.UNSEEN, texts);
  }

  void write(String set, Path texts) throws IOException {
    Map<String, List<CodedSentence>> byFile = new LinkedHashMap<>();
    for (CodedSentence sentence : CodedSentence.bundled(set)) {
      byFile.computeIfAbsent(sentence.file(), f -> new ArrayList<>()).add(sentence);
    }
    for (Map.Entry<String, List<CodedSentence>> entry : byFile.entrySet()) {
      String text = Files.readString(texts.resolve(entry.getKey()));
      List<Event> events = events(entry.getKey(), text);
      for (CodedSentence sentence : entry.getValue()) {
        score(sentence, events, text);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d sentences with %d events; %d given%n"
            + "precision: type, actor and recipient right %.3f, type right %.3f%n"
            + "recall: %.3f, of those that the coder was sure of %.3f%n",
        sentences,
        gold,
        given,
        Ratio.of(right, given),
        Ratio.of(rightType, given),
        Ratio.of(right, gold),
        Ratio.of(foundSure, goldSure));
    out.print(calibration.table());
  }

  private void score(CodedSentence sentence, List<Event> events, String text) {
    sentences++;
    List<CodedSentence.Coded> open = new ArrayList<>(sentence.events());
    gold += open.size();
    goldSure += (int) open.stream().filter(CodedSentence.Coded::sure).count();
    tell("%n%s%n", words(sentence.place(), text));
    for (Event event : events) {
      if (!points(event.evidence().get(0), text).overlaps(sentence.place())) {
        continue;
      }
      given++;
      Optional<CodedSentence.Coded> same =
          open.stream().filter(coded -> same(coded, event, text)).findFirst();
      same.ifPresent(open::remove);
      right += same.isPresent() ? 1 : 0;
      foundSure += same.filter(CodedSentence.Coded::sure).isPresent() ? 1 : 0;
      boolean type = sentence.events().stream().anyMatch(c -> c.type().equals(event.type().name()));
      rightType += type ? 1 : 0;
      calibration.add(event.confidence(), same.isPresent());
      tell("  %s %s%n", same.isPresent() ? "right" : "WRONG", told(event, text));
    }
    for (CodedSentence.Coded coded : open) {
      tell("  lost  %s%n", told(coded, text));
    }
  }

  private void tell(String form, Object... values) {
    if (list != null) {
      list.printf(Locale.ROOT, form, values);
    }
  }

  private static String told(Event event, String text) {
    return String.format(
        Locale.ROOT,
        "%s %s %s[%s] %s -> %s  %.2f %s",
        event.type(),
        event.factuality(),
        event.symmetric() ? "symmetric " : "",
        event.evidence().get(0).of(text),
        event.actors().stream().map(CodedActor::text).toList(),
        event.recipients().stream().map(CodedActor::text).toList(),
        event.confidence(),
        event.coder().rule());
  }

  private static String told(CodedSentence.Coded coded, String text) {
    return String.format(
        Locale.ROOT,
        "%s %s %s%s -> %s%s",
        coded.type(),
        coded.factuality(),
        coded.symmetric() ? "symmetric " : "",
        coded.actors().stream().map(s -> words(s, text)).toList(),
        coded.recipients().stream().map(s -> words(s, text)).toList(),
        coded.sure() ? "" : "  (unsure)");
  }

  private static String words(Span points, String text) {
    int begin = text.offsetByCodePoints(0, points.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, points.length()))
        .replace('\n', ' ');
  }

  private static boolean same(CodedSentence.Coded coded, Event event, String text) {
    if (!coded.type().equals(event.type().name())) {
      return false;
    }
    if (coded.symmetric() || event.symmetric()) {
      List<CodedActor> sides = new ArrayList<>(event.actors());
      sides.addAll(event.recipients());
      List<Span> marked = new ArrayList<>(coded.actors());
      marked.addAll(coded.recipients());
      return marked.stream().allMatch(m -> overlaps(List.of(m), sides, text));
    }
    return overlaps(coded.actors(), event.actors(), text)
        && overlaps(coded.recipients(), event.recipients(), text);
  }

  private static boolean overlaps(List<Span> marked, List<CodedActor> actors, String text) {
    if (marked.isEmpty() || actors.isEmpty()) {
      return marked.isEmpty() && actors.isEmpty();
    }
    return actors.stream()
        .anyMatch(a -> marked.stream().anyMatch(m -> m.overlaps(points(a.span(), text))));
  }

  /** A place in code points. */
  private static Span points(Span span, String text) {
    return new Span(text.codePointCount(0, span.begin()), text.codePointCount(0, span.end()));
  }

  private List<Event> events(String name, String text) {
    Article article = Article.ofText(name, text);
    List<Span> paragraphs = Paragraphs.of(text);
    ParsedArticle parsed = new ParsedArticle(article, paragraphs, parser.parse(text, paragraphs));
    Cast cast = casts.make(parsed);
    List<Statement> statements =
        new StatementExtractor().extract(parsed, cast, (s, t) -> Optional.empty());
    return extractor.extract(
        parsed,
        cast,
        statements,
        new ArticleDates(parsed),
        new ArticlePlaces(parsed, Register.bundled()));
  }
}
