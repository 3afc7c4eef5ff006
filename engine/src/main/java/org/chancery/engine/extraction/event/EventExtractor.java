package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.extraction.where.WhereFinder;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of an article by a lexicon, with a trained model for what it leaves open.
 * Immutable and safe for use by several threads.
 */
public final class EventExtractor {

  /** As many words as stand in "imposed a second round of sanctions" between those that tell it. */
  private static final int EVIDENCE_GAP = 4;

  /** Begins the key of those who are where the act befell, whoever they are. */
  private static final String PLACE = "place:";

  private final Lexicon lexicon;
  private final @Nullable LearnedActs acts;

  private EventExtractor(Lexicon lexicon, @Nullable LearnedActs acts) {
    this.lexicon = lexicon;
    this.acts = acts;
  }

  /** An extractor with this lexicon and the model that comes with the program. */
  public EventExtractor(Lexicon lexicon) {
    this(lexicon, ActModel.bundled());
  }

  /** An extractor with this lexicon and model of acts. */
  public EventExtractor(Lexicon lexicon, ActModel acts) {
    this(lexicon, acts, ConfidenceTable.bundled());
  }

  /** An extractor that has its events weighed so. */
  public EventExtractor(Lexicon lexicon, ActModel acts, EventConfidence confidence) {
    this(
        lexicon,
        new LearnedActs(
            lexicon,
            new ActReader(lexicon, WordVectors.bundled()),
            acts,
            ActBars.CHOSEN,
            confidence));
  }

  /** An extractor with the lexicon that comes with the program. */
  public static EventExtractor bundled() {
    return new EventExtractor(Lexicon.bundled());
  }

  /** An extractor that goes by a lexicon alone. */
  public static EventExtractor ofLexiconAlone(Lexicon lexicon) {
    return new EventExtractor(lexicon, (LearnedActs) null);
  }

  /**
   * All events of an article, in the order of the text.
   *
   * @param statements of the same article; an event inside the content of one names it
   */
  public List<Event> extract(
      ParsedArticle article,
      Cast cast,
      List<Statement> statements,
      WhenFinder when,
      WhereFinder where) {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Cast speaking = new UnnamedCast(lexicon.classes()).with(article, cast, statements);
    Echoes echoes = new Echoes();
    for (ParsedSentence sentence : article.sentences()) {
      for (FoundEvent found : events(sentence, speaking, echoes)) {
        if (isIdle(found)) {
          continue;
        }
        Event event = event(article, sentence, found, statements, when, where);
        if (ids.add(event.id())) {
          events.add(event);
        }
      }
    }
    return events;
  }

  /**
   * "its efforts to end the war": what one side may do to nobody in particular, and what it is
   * asked to do, where the request is an event of its own.
   */
  private static boolean isIdle(FoundEvent found) {
    return found.isHalf()
        && (found.factuality() == Factuality.REQUESTED
            || found.factuality() == Factuality.POSSIBLE);
  }

  private List<FoundEvent> events(ParsedSentence sentence, Cast cast, Echoes echoes) {
    LexicalSentence words = new LexicalSentence(sentence, lexicon);
    List<CodedMatch> matches = echoes.completed(sentence, new SentenceCoder(words, cast).events());
    return acts == null
        ? matches.stream().map(FoundEvent::of).toList()
        : acts.on(words, cast, matches, FoundEvent.likely(matches));
  }

  private static Event event(
      ParsedArticle article,
      ParsedSentence sentence,
      FoundEvent found,
      List<Statement> statements,
      WhenFinder when,
      WhereFinder where) {
    Token trigger = found.trigger();
    List<CodedActor> actors = coded(found.actors(), article.text());
    Where place = where.of(sentence, trigger).orElse(null);
    List<CodedActor> recipients = recipients(found, sentence, place, where, article.text());
    CameoCode code = found.code();
    return new Event(
        id(article, found.type(), trigger),
        found.type(),
        found.mode(),
        found.contexts(),
        code == null ? null : code.code(),
        code == null ? null : code.intensity(),
        actors,
        recipients,
        found.symmetric(),
        when.of(sentence, trigger).orElse(null),
        place,
        found.factuality(),
        sentence.span(),
        statement(trigger, statements).map(Statement::id).orElse(null),
        evidence(sentence, found.words()),
        found.confidence(),
        found.coder());
  }

  /** The id of an event: what it is and which word tells it. */
  static String id(ParsedArticle article, PloverType type, Token trigger) {
    return RecordId.of(
        "e",
        article.article().id(),
        type.name(),
        Integer.toString(trigger.span().begin()),
        Integer.toString(trigger.span().end()));
  }

  /** To whom it was done; where nobody is named, those at the place that it befell. */
  private static List<CodedActor> recipients(
      FoundEvent found,
      ParsedSentence sentence,
      @Nullable Where place,
      WhereFinder where,
      String text) {
    boolean open =
        found.recipients().isEmpty()
            && !found.symmetric()
            && !found.actors().isEmpty()
            && found.type() != PloverType.PROTEST
            && Reach.of(found.type()).places();
    return open
        ? befallen(found, sentence, place, where)
            .filter(there -> there.country() != null)
            .filter(
                there -> found.actors().stream().noneMatch(a -> a.span().overlaps(there.span())))
            .map(EventExtractor::those)
            .map(List::of)
            .orElse(List.of())
        : coded(found.recipients(), text);
  }

  /** The place of the act in its sentence, or of what its words name: "a curfew in Lesk". */
  private static Optional<Where> befallen(
      FoundEvent found, ParsedSentence sentence, @Nullable Where place, WhereFinder where) {
    return Stream.concat(
            Optional.ofNullable(place).stream(),
            found.words().stream()
                .filter(Token::isNoun)
                .flatMap(word -> where.of(sentence, word).stream()))
        .filter(there -> sentence.span().contains(there.span()))
        .findFirst();
  }

  private static CodedActor those(Where at) {
    return new CodedActor(
        at.text(),
        at.span(),
        new Referent(
            null, at.name(), at.country(), null, null, null, true, PLACE + at.span().begin()));
  }

  /** Whether somebody is taken for a recipient because the act befell the place. */
  static boolean isAtPlace(CodedActor recipient) {
    return recipient.who().key().startsWith(PLACE);
  }

  /** One for each referent, each actor once. */
  private static List<CodedActor> coded(List<ActorMention> mentions, String text) {
    List<CodedActor> all = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (ActorMention mention : mentions) {
      for (CodedActor actor : CodedActor.of(mention.wordedIn(text))) {
        if (keys.add(actor.who().key())) {
          all.add(actor);
        }
      }
    }
    return all;
  }

  /** The innermost statement whose content holds the event's word. */
  private static Optional<Statement> statement(Token trigger, List<Statement> statements) {
    Statement innermost = null;
    int length = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      for (Span content : statement.content()) {
        if (content.contains(trigger.span()) && content.length() < length) {
          innermost = statement;
          length = content.length();
        }
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** The words of the event, in one span where no more than a few others stand between them. */
  private static List<Span> evidence(ParsedSentence sentence, List<Token> words) {
    List<Span> spans = new ArrayList<>();
    int first = words.get(0).index();
    int last = first;
    for (Token word : words) {
      if (word.index() - last > EVIDENCE_GAP + 1) {
        spans.add(sentence.span(first, last));
        first = word.index();
      }
      last = word.index();
    }
    spans.add(sentence.span(first, last));
    return List.copyOf(spans);
  }
}
