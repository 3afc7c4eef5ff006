package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * Types the relation of a given pair in a sentence, by the same lexicon as the extractor and, where
 * that finds nothing for the pair, by the words around it. Immutable and safe for use by several
 * threads.
 */
public final class PairClassifier {

  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final double POOR_FIT = 1;
  private static final double CUE_CONFIDENCE = 0.4;
  private static final double NOTHING_CONFIDENCE = 0.15;

  private final Lexicon lexicon;

  public PairClassifier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A classifier with the lexicon that comes with the program. */
  public static PairClassifier bundled() {
    return new PairClassifier(Lexicon.bundled());
  }

  /**
   * What {@code source} does to {@code target}. There is always an answer; its confidence says how
   * good it is.
   *
   * @param source place of the actor in the text that the sentence was parsed from
   * @param target place of the recipient
   */
  public PairType classify(ParsedSentence sentence, Span source, Span target) {
    List<ActorMention> mentions = new ArrayList<>();
    mention(sentence, source, SOURCE).ifPresent(mentions::add);
    mention(sentence, target, TARGET).ifPresent(mentions::add);
    return best(sentence, mentions)
        .map(event -> typed(event, fit(event)))
        .or(() -> amongOthers(sentence, mentions))
        .orElseGet(() -> byCues(sentence, mentions));
  }

  private Optional<CodedMatch> best(ParsedSentence sentence, List<ActorMention> mentions) {
    CodedMatch best = null;
    double bestScore = 0;
    for (CodedMatch event : new SentenceCoder(lexicon, sentence, new Cast(mentions)).events()) {
      double score = fit(event) + Confidence.of(event);
      if (score > bestScore) {
        best = event;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Frames that have somebody else on a side still say what the sentence is about. */
  private Optional<PairType> amongOthers(ParsedSentence sentence, List<ActorMention> mentions) {
    List<ActorMention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      boolean free =
          mentions.stream().noneMatch(m -> m.first() <= token.index() && token.index() <= m.last());
      if (free && (token.isNoun() || token.tag().startsWith("PRP"))) {
        mention(sentence, token.span(), "other " + token.index()).ifPresent(all::add);
      }
    }
    return best(sentence, all).map(event -> typed(event, POOR_FIT));
  }

  private static PairType typed(CodedMatch event, double fit) {
    CameoCode code = event.code();
    return new PairType(
        event.type(), event.mode(), code == null ? null : code.code(), Confidence.ofPair(fit));
  }

  /** How well an event's sides are those asked for: 4 for both, less where one is missing. */
  private static double fit(CodedMatch event) {
    boolean sourceActs = has(event.actors(), SOURCE);
    boolean targetSuffers = has(event.recipients(), TARGET);
    if (event.symmetric() && sourceActs && has(event.actors(), TARGET)) {
      return 4;
    }
    if (sourceActs) {
      return targetSuffers ? 4 : event.recipients().isEmpty() ? 2.5 : 2;
    }
    return targetSuffers ? 1.5 : 0.5;
  }

  private static boolean has(List<ActorMention> mentions, String key) {
    return mentions.stream().anyMatch(m -> m.referents().get(0).key().equals(key));
  }

  /** The type that most entries of the words in the sentence point to, nearer words more. */
  private PairType byCues(ParsedSentence parsed, List<ActorMention> mentions) {
    ParsedSentence sentence = Lemmas.repaired(parsed, lexicon.verbLemmas());
    Map<PloverType, Double> weights = new EnumMap<>(PloverType.class);
    for (Token token : sentence.tokens()) {
      boolean inside =
          mentions.stream().anyMatch(m -> m.first() <= token.index() && token.index() <= m.last());
      List<LexiconEntry> entries =
          token.isVerb() ? lexicon.verb(token.lemma()) : lexicon.noun(token.lemma());
      if (inside || entries.isEmpty()) {
        continue;
      }
      for (LexiconEntry entry : entries) {
        PloverType type = entry.type();
        if (type != null) {
          double share = 1.0 / entries.size() / Math.sqrt(entry.pattern().words());
          weights.merge(type, share / distance(token, mentions), Double::sum);
        }
      }
    }
    Optional<Map.Entry<PloverType, Double>> best =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    return best.map(e -> new PairType(e.getKey(), null, null, CUE_CONFIDENCE))
        .orElse(new PairType(PloverType.SUPPORT, null, null, NOTHING_CONFIDENCE));
  }

  private static double distance(Token token, List<ActorMention> mentions) {
    int nearest = Integer.MAX_VALUE;
    for (ActorMention mention : mentions) {
      int gap =
          token.index() < mention.first()
              ? mention.first() - token.index()
              : token.index() - mention.last();
      nearest = Math.min(nearest, gap);
    }
    return mentions.isEmpty() ? 1 : 1 + Math.log(Math.max(1, nearest));
  }

  private static Optional<ActorMention> mention(ParsedSentence sentence, Span span, String key) {
    List<Token> inside = sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int first = inside.get(0).index();
    int last = inside.get(inside.size() - 1).index();
    // Of several tokens that hang outside, a noun is the head; punctuation never is.
    Token head = inside.get(0);
    boolean found = false;
    for (Token token : inside) {
      boolean out = token.head() < first || token.head() > last;
      if (out && !found && !token.relation().equals("punct")) {
        head = token;
        found = true;
      }
    }
    Referent who = new Referent(null, null, null, null, null, null, true, key);
    return Optional.of(
        new ActorMention(
            sentence.index(),
            first,
            last,
            head.index(),
            sentence.span(first, last),
            key,
            MentionKind.NAME,
            List.of(who)));
  }
}
