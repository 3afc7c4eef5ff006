package org.chancery.engine.actor;

import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.OfficeRole;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom "his Kestrian counterpart" stands for: who holds for Kestria the office that he holds
 * for his own state. Confined to one article.
 */
final class Counterparts {

  private static final String WORD = "counterpart";

  private final NameResolution names;
  private final RegisterReferents referents;
  private final Map<Integer, Entity> atToken;

  /**
   * @param atToken the actors found so far in the sentence being read, by the heads of their
   *     mentions
   */
  Counterparts(NameResolution names, RegisterReferents referents, Map<Integer, Entity> atToken) {
    this.names = names;
    this.referents = referents;
    this.atToken = atToken;
  }

  static boolean isOne(String role) {
    return role.equals(WORD);
  }

  /** The holder of the same office; empty where the office or its holder is not known. */
  Optional<Entity> of(Draft draft, String role, @Nullable String nation) {
    if (!isOne(role) || nation == null || RoleReading.isPlural(draft)) {
      return Optional.empty();
    }
    return office(draft).flatMap(office -> referents.holder(nation, office)).map(names::entity);
  }

  /** The office of whoever "his" stands for, else of the last person named before. */
  private Optional<OfficeRole> office(Draft draft) {
    ParsedSentence sentence = draft.sentence();
    for (Token child : sentence.children(draft.headToken())) {
      Entity owner = atToken.get(child.index());
      if (child.tag().equals("PRP$") && owner != null && owner.role() != null) {
        return Optional.of(owner.role());
      }
    }
    for (int i = draft.first() - 1; i >= 0; i--) {
      Entity before = atToken.get(i);
      if (before != null && before.category() == Entity.Category.PERSON && before.role() != null) {
        return Optional.of(before.role());
      }
    }
    return Optional.empty();
  }
}
