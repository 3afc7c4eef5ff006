package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;

/** Tells those who fight with words: one person's attack on another is criticism. Stateless. */
final class Speakers {

  private static final Set<String> TALKING = Set.of("PTY", "JRN", "MED");
  private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "UAF", "SPY");

  /** How ids of persons begin, and keys of those that no register has. */
  private static final String PERSON = "person:";

  private static final Set<String> PERSONAL = Set.of("i", "me", "he", "him", "his", "she", "her");

  private Speakers() {}

  /** Whether there are any and all of them are persons by name, parties or media. */
  static boolean all(List<ActorMention> mentions) {
    return !mentions.isEmpty()
        && mentions.stream()
            .allMatch(m -> isOne(m) || m.referents().stream().allMatch(Speakers::one));
  }

  /**
   * Whether those on the other side are such, or people without a name whom somebody known attacks.
   */
  static boolean addressed(List<ActorMention> actors, List<ActorMention> others) {
    boolean known =
        actors.stream()
            .flatMap(m -> m.referents().stream())
            .allMatch(r -> r.id() != null && r.id().startsWith(PERSON));
    return all(others)
        || (known
            && !others.isEmpty()
            && others.stream()
                .flatMap(m -> m.referents().stream())
                .noneMatch(r -> isArmed(r) || r.named() || r.country() != null));
  }

  /** "he attacked Dorn": a person, if not known which. */
  private static boolean isOne(ActorMention mention) {
    return mention.kind() == MentionKind.PRONOUN
        && PERSONAL.contains(mention.text().toLowerCase(Locale.ROOT))
        && mention.referents().stream().noneMatch(Speakers::isArmed);
  }

  private static boolean isArmed(Referent who) {
    return who.sector() != null && ARMED.contains(who.sector());
  }

  private static boolean one(Referent who) {
    if (isArmed(who)) {
      return false;
    }
    return (who.sector() != null && TALKING.contains(who.sector()))
        || who.key().startsWith(PERSON)
        || (who.id() != null && who.id().startsWith(PERSON));
  }
}
