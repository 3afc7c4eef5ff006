package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * Finds what an article's actors support and oppose, call for and reject, without knowing any
 * issue: the same constructions that positions are read by, on whatever they are taken. Immutable,
 * safe for use by several threads.
 */
public final class ProposalFinder {

  private static final Set<Stand.Form> EXPLICIT =
      Set.of(Stand.Form.VERB, Stand.Form.NOUN, Stand.Form.ADJECTIVE, Stand.Form.DUTY);

  private final ConceptLexicon concepts = new ConceptLexicon();
  private final StanceLexicon stances = new StanceLexicon();
  private final ProposalWording wordings = new ProposalWording(concepts);

  /** A side at some words: of several things it may be taken on, the one that holds the others. */
  private record Place(int trigger, List<Token> holders) {}

  private record Taken(Stand stand, ProposalWording.Worded worded) {}

  /**
   * The proposals of one article that none of these positions is taken on, in the order of the
   * text.
   *
   * @param positions on the issues in use
   */
  public List<ArguedProposal> find(
      ParsedArticle article, Cast cast, List<Statement> statements, List<Position> positions) {
    Holders holders = new Holders(article, cast, new Said(statements));
    List<ArguedProposal> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Taken taken : taken(sentence, cast, article.text())) {
        Span evidence = taken.stand().trigger().span().cover(taken.worded().span());
        if (isCovered(evidence, positions)) {
          continue;
        }
        Set<String> seen = new HashSet<>();
        for (CodedActor holder : holders.of(sentence, taken.stand())) {
          if (holder.who().named() && seen.add(holder.who().key())) {
            found.add(
                new ArguedProposal(
                    taken.worded().text(),
                    taken.worded().concepts(),
                    taken.worded().direction(),
                    holder,
                    taken.stand().side() == StanceWord.Side.SUPPORT,
                    evidence));
          }
        }
      }
    }
    return found;
  }

  private static boolean isCovered(Span evidence, List<Position> positions) {
    return positions.stream()
        .flatMap(position -> position.evidence().stream())
        .anyMatch(known -> known.overlaps(evidence));
  }

  private List<Taken> taken(ParsedSentence sentence, Cast cast, String text) {
    StandFinder finder = new StandFinder(sentence, stances, new Effects(concepts, sentence));
    Map<Place, Taken> widest = new LinkedHashMap<>();
    for (Token core : sentence.tokens()) {
      ProposalWording.Worded worded = wordings.of(sentence, core, text);
      if (worded == null || cast.headedBy(sentence, core).isPresent()) {
        continue;
      }
      for (Stand stand : finder.of(core)) {
        if (isSide(stand) && !worded.span().contains(stand.trigger().span())) {
          widest.merge(
              new Place(stand.trigger().index(), stand.holders()),
              new Taken(stand, worded),
              (a, b) -> a.worded().span().length() >= b.worded().span().length() ? a : b);
        }
      }
    }
    return List.copyOf(widest.values());
  }

  private static boolean isSide(Stand stand) {
    boolean side =
        stand.side() == StanceWord.Side.SUPPORT || stand.side() == StanceWord.Side.OPPOSE;
    return side && EXPLICIT.contains(stand.form()) && !stand.needsCondition();
  }
}
