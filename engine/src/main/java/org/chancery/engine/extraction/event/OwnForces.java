package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom one musters, one does not muster against: "called up 40,000 reservists", "a build-up of
 * troops". Confined to a sentence.
 */
final class OwnForces {

  private final ParsedSentence sentence;
  private final List<Set<String>> forces;

  OwnForces(ParsedSentence sentence, WordClasses classes) {
    this.sentence = sentence;
    this.forces =
        List.of(
            classes.required("troops"),
            classes.required("weapon"),
            classes.required("instrument"),
            classes.required("police"));
  }

  /** The recipients of an act, but for the forces without a name that are mustered by it. */
  List<ActorMention> without(@Nullable PloverType type, List<ActorMention> recipients) {
    return type == PloverType.MOBILIZE
        ? recipients.stream().filter(mention -> !isForce(mention)).toList()
        : recipients;
  }

  private boolean isForce(ActorMention mention) {
    String head = sentence.token(mention.head()).lemma();
    return mention.referents().stream().noneMatch(Referent::named)
        && forces.stream().anyMatch(list -> list.contains(head));
  }
}
