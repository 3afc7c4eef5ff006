package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the positions of one article. */
final class PositionReading {

  /** What others say that an actor will do is less sure than what it says itself. */
  private static final double REPORTED = 0.9;

  private final ParsedArticle article;
  private final Said said;
  private final List<Event> events;
  private final WhenFinder when;
  private final ConceptLexicon concepts;
  private final StanceLexicon stances;
  private final Conditions conditions;
  private final Holders holders;

  PositionReading(
      ParsedArticle article,
      Cast cast,
      Said said,
      List<Event> events,
      WhenFinder when,
      ConceptLexicon concepts,
      StanceLexicon stances,
      Conditions conditions) {
    this.article = article;
    this.said = said;
    this.events = events;
    this.when = when;
    this.concepts = concepts;
    this.stances = stances;
    this.conditions = conditions;
    this.holders = new Holders(article, cast, said);
  }

  List<Draft> read(IssueMatcher.InArticle issues) {
    List<Draft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<IssueMatcher.Target> targets = issues.targets(sentence);
      if (!targets.isEmpty() && !isQuestion(sentence)) {
        read(sentence, targets, issues, drafts);
      }
    }
    return drafts;
  }

  private static boolean isQuestion(ParsedSentence sentence) {
    for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 2); i--) {
      if (sentence.token(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** A side that is taken somewhere, on whatever issue. */
  private record Place(int trigger, List<Token> holders) {}

  private record Found(IssueMatcher.Target target, Stand stand, IssueMatcher.Match match) {}

  private record Seen(String issue, Place place) {}

  private void read(
      ParsedSentence sentence,
      List<IssueMatcher.Target> targets,
      IssueMatcher.InArticle issues,
      List<Draft> drafts) {
    StandFinder finder = new StandFinder(sentence, stances, new Effects(concepts, sentence));
    Map<Integer, List<Stand>> standsAt = new HashMap<>();
    Map<Place, List<Found>> found = new LinkedHashMap<>();
    for (IssueMatcher.Target target : targets) {
      Token core = sentence.token(target.token());
      for (Stand stand : standsAt.computeIfAbsent(target.token(), t -> finder.of(core))) {
        issues
            .match(sentence, target, stand.scope())
            .ifPresent(
                match ->
                    found
                        .computeIfAbsent(place(stand), p -> new ArrayList<>())
                        .add(new Found(target, stand, match)));
      }
    }
    Set<Seen> seen = new HashSet<>();
    for (List<Found> here : found.values()) {
      List<IssueMatcher.Match> matches = here.stream().map(Found::match).toList();
      for (Found one : here) {
        Seen key = new Seen(one.target().issue().id(), place(one.stand()));
        if (one.match().isBestOf(matches) && !seen.contains(key)) {
          if (take(sentence, one.target(), one.stand(), one.match(), issues, drafts)) {
            seen.add(key);
          }
        }
      }
    }
  }

  private static Place place(Stand stand) {
    return new Place(stand.trigger().index(), stand.holders());
  }

  private boolean take(
      ParsedSentence s,
      IssueMatcher.Target target,
      Stand stand,
      IssueMatcher.Match match,
      IssueMatcher.InArticle issues,
      List<Draft> drafts) {
    Token core = s.token(target.token());
    Side side = match.direction() < 0 ? stand.side().contrary() : stand.side();
    Span condition = condition(s, stand, core, side);
    if ((stand.needsCondition() || side == Side.CONDITIONAL) && condition == null) {
      return false;
    }
    Stance stance = condition == null ? unconditional(side) : Stance.CONDITIONAL;
    Statement around = said.around(stand.trigger().span());
    Statement statement = around == null ? said.introducedBy(stand.trigger().span()) : around;
    boolean ownMatter = OwnMatter.is(s, core, stand);
    for (CodedActor actor : holders.of(s, stand)) {
      if (isAnothers(target.issue(), stand, actor, ownMatter, issues)
          || isGuess(stand, actor, around)) {
        continue;
      }
      boolean own = statement == null || Said.isOwn(statement, actor.who().key());
      drafts.add(
          new Draft(
              actor,
              target.issue(),
              stance,
              condition,
              when(s, stand, own ? statement : null),
              statement == null ? null : statement.id(),
              event(s, stand, actor),
              evidence(stand),
              own,
              stand.form().confidence() * match.strength() * (own ? 1 : REPORTED),
              "position/" + stand.form().label() + "/" + stand.trigger().lemma()));
    }
    return true;
  }

  private @Nullable Span condition(ParsedSentence s, Stand stand, Token core, Side side) {
    return side == Side.UNDECIDED && !isWilling(stand) || isDone(s, stand)
        ? null
        : conditions.of(s, stand, core, side == Side.OPPOSE);
  }

  private static Stance unconditional(Side side) {
    return switch (side) {
      case UNDECIDED -> Stance.UNDECIDED;
      case SUPPORT -> Stance.SUPPORT;
      default -> Stance.OPPOSE;
    };
  }

  /** Whether what the actor does is a matter of its own, and the issue is another's. */
  private static boolean isAnothers(
      Issue issue,
      Stand stand,
      CodedActor actor,
      boolean ownMatter,
      IssueMatcher.InArticle issues) {
    return ownMatter && !issues.concerns(issue, actor)
        || stand.form() == Stand.Form.DEED && !issues.mayDo(issue, actor);
  }

  /** "Lesk could return if …": the view of who says so, which is read beside this one. */
  private static boolean isGuess(Stand stand, CodedActor actor, @Nullable Statement around) {
    return stand.needsCondition()
        && stand.form() == Stand.Form.DEED
        && around != null
        && !Said.isOwn(around, actor.who().key());
  }

  /** "is open to it, but only after …": undecided by itself, conditional with a condition. */
  private static boolean isWilling(Stand stand) {
    return stand.trigger().lemma().equals("open");
  }

  /** What was done was done without condition. */
  private static boolean isDone(ParsedSentence s, Stand stand) {
    return stand.form() == Stand.Form.DEED && !Syntax.isWill(s, stand.top());
  }

  private static Span evidence(Stand stand) {
    Span cover = stand.trigger().span();
    for (Token word : stand.words()) {
      cover = cover.cover(word.span());
    }
    return cover;
  }

  private @Nullable When when(ParsedSentence s, Stand stand, @Nullable Statement own) {
    if (own != null && own.when() != null) {
      return own.when();
    }
    Token predicate = stand.top();
    Optional<When> found = when.of(s, predicate).or(() -> ofMainClause(s, predicate));
    boolean earlier = hadBefore(s, predicate);
    return found.filter(date -> !earlier || date.from() == When.From.TEXT).orElse(null);
  }

  /** "…, which Lesk opposes": a relative clause in the present holds when its sentence does. */
  private Optional<When> ofMainClause(ParsedSentence s, Token predicate) {
    boolean present = predicate.tag().equals("VBZ") || predicate.tag().equals("VBP");
    if (!present || !predicate.relation().equals("relcl")) {
      return Optional.empty();
    }
    Token at = predicate;
    while (at.head() >= 0) {
      at = s.token(at.head());
    }
    return when.of(s, at);
  }

  /** Whether the predicate speaks of a time before the article's own past. */
  private static boolean hadBefore(ParsedSentence s, Token predicate) {
    return s.children(predicate).stream()
        .anyMatch(c -> c.relation().equals("aux") && c.form().equalsIgnoreCase("had"));
  }

  private @Nullable String event(ParsedSentence s, Stand stand, CodedActor actor) {
    for (Event event : events) {
      boolean same =
          event.factuality() == Factuality.FACT
              && event.evidence().stream().anyMatch(e -> e.overlaps(stand.trigger().span()))
              && event.actors().stream().anyMatch(a -> a.who().key().equals(actor.who().key()));
      if (same && event.sentence().overlaps(s.span())) {
        return event.id();
      }
    }
    return null;
  }
}
