package org.chancery.engine.extraction;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.text.Span;

/**
 * An actor in a record: the nearest mention and who it is.
 *
 * @param text the mention as the article words it, pronouns included
 * @param span where it stands
 * @param who whom it stands for
 */
public record CodedActor(String text, Span span, Referent who) {

  /** One for each referent of the mention. */
  public static List<CodedActor> of(ActorMention mention) {
    return mention.referents().stream()
        .map(who -> new CodedActor(mention.text(), mention.span(), who))
        .toList();
  }
}
