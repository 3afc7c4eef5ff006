package org.chancery.engine.extraction.position;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;

/**
 * Tells which words of an article word an issue's proposal, or its contrary. Implementations are
 * immutable and safe for use by several threads; what they make for an article is confined to it.
 */
interface IssueMatcher {

  /** The matcher's view of one article. */
  InArticle in(ParsedArticle article, Cast cast);

  /** Finds issues in one article. */
  interface InArticle {

    /** Places of a sentence at which an issue may be worded; empty for most sentences. */
    List<Target> targets(ParsedSentence sentence);

    /**
     * Whether the words of a scope word the target's issue, together with what the text before them
     * is about.
     *
     * @param scope indices of tokens: all that the stance is taken on
     */
    Optional<Match> match(ParsedSentence sentence, Target target, BitSet scope);

    /** Whether the issue is about this actor, or about no actor that it names. */
    default boolean concerns(Issue issue, CodedActor actor) {
      return true;
    }

    /** Whether a deed of this actor can be what the issue proposes. */
    default boolean mayDo(Issue issue, CodedActor actor) {
      return true;
    }
  }

  /**
   * Words at which an issue may be worded.
   *
   * @param token index of the word at the top of the wording
   * @param key tells the wordings of an issue apart
   */
  record Target(Issue issue, int token, int key) {}

  /**
   * A wording of an issue.
   *
   * @param direction -1 where the words stand for the contrary of the proposal, else +1
   * @param strength how sure it is that the issue is meant, 0 to 1
   * @param weight how much of the wording is there; of issues that share their words the one with
   *     the most is meant
   */
  record Match(int direction, double strength, int weight) {

    /** Whether none of these has more of its wording, or as much and is surer. */
    boolean isBestOf(List<Match> others) {
      return others.stream()
          .noneMatch(
              other ->
                  other.weight > weight || other.weight == weight && other.strength > strength);
    }
  }
}
