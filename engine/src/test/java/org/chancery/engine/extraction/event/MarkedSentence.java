package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;

/**
 * A sentence in which the sides of an event are marked: {@code [A Varonia] invaded [R Kestria].} A
 * bystander is marked {@code [N …]}.
 *
 * @param text without the marks
 * @param marks in order
 */
record MarkedSentence(String text, List<Mark> marks) {

  /** A side: A, R or N, and its place in the text. */
  record Mark(char side, Span span) {}

  /** Those of the examples whose names are persons' names; all others may be anything. */
  private static final Set<String> PERSONS = Set.of("Mira Keld", "Pavel Dorn");

  private static final Pattern MARK = Pattern.compile("\\[([ARN]) ([^\\]]+)\\]");

  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int begin = text.length();
      text.append(matcher.group(2));
      marks.add(new Mark(matcher.group(1).charAt(0), new Span(begin, text.length())));
      from = matcher.end();
    }
    text.append(marked.substring(from));
    return new MarkedSentence(text.toString(), marks);
  }

  /** The words of one side, in order. */
  List<String> side(char side) {
    return marks.stream().filter(m -> m.side() == side).map(m -> m.span().of(text)).toList();
  }

  ParsedArticle parse(SentenceParser parser) {
    Article article = Article.ofText("a", text);
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    return new ParsedArticle(article, paragraphs, parser.parse(text, paragraphs));
  }

  /** What is told of it where nobody knows its marks. */
  List<Event> told(EventExtractor extractor) {
    ParsedArticle article = parse(EnglishParser.PARSER);
    return extractor.extract(
        article,
        new CastMaker(Register.bundled()).make(article),
        List.of(),
        (s, t) -> Optional.empty(),
        (s, t) -> Optional.empty());
  }

  /** The marked actors as mentions; no others. */
  Cast cast(List<ParsedSentence> sentences) {
    List<ActorMention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      for (Mark mark : marks) {
        if (sentence.span().overlaps(mark.span())) {
          mentions.add(mention(sentence, mark));
        }
      }
    }
    return new Cast(mentions);
  }

  private ActorMention mention(ParsedSentence sentence, Mark mark) {
    List<Token> inside =
        sentence.tokens().stream().filter(t -> t.span().overlaps(mark.span())).toList();
    int first = inside.get(0).index();
    int last = inside.get(inside.size() - 1).index();
    int head =
        inside.stream()
            .filter(t -> t.head() < first || t.head() > last)
            .reduce((a, b) -> b)
            .orElse(inside.get(0))
            .index();
    String words = mark.span().of(text);
    String key = (PERSONS.contains(words) ? "person:" : "article:") + words;
    Referent who = new Referent(null, words, null, null, null, null, true, key);
    return new ActorMention(
        sentence.index(),
        first,
        last,
        head,
        sentence.span(first, last),
        words,
        MentionKind.NAME,
        List.of(who));
  }
}
