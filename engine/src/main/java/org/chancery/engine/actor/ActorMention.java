package org.chancery.engine.actor;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * A place in a sentence where an actor is mentioned.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token on which the mention hangs in the dependency tree
 * @param span the words in the article's text
 * @param text the words
 * @param kind how the actor is worded
 * @param referents who it stands for; several for "the two leaders"; never empty
 */
public record ActorMention(
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    String text,
    MentionKind kind,
    List<Referent> referents) {

  public ActorMention {
    if (referents.isEmpty()) {
      throw new IllegalArgumentException("a mention without a referent: " + text);
    }
    referents = List.copyOf(referents);
  }

  /** The same with its words as the article has them, for one made from the tree alone. */
  public ActorMention wordedIn(String article) {
    return new ActorMention(sentence, first, last, head, span, span.of(article), kind, referents);
  }
}
