package org.chancery.engine.actor;

import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.Token;
import org.chancery.register.OfficeRole;
import org.chancery.register.RoleWord;

/** Finds the person beside whose name a role stands. Stateless. */
final class Appositions {

  private Appositions() {}

  /** "the minister, Pavel Kon, said" and "Pavel Kon, a minister, said" are one person. */
  static Optional<Entity> of(Draft draft, RoleWord role, Map<Integer, Entity> atToken) {
    Token head = draft.headToken();
    if (RoleReading.isPlural(draft)) {
      return Optional.empty();
    }
    if (role.group()) {
      return head.relation().equals("appos") && isBehindComma(draft, head)
          ? Optional.ofNullable(atToken.get(head.head()))
              .filter(entity -> entity.category() == Category.ORGANISATION)
          : Optional.empty();
    }
    if (head.relation().equals("appos") && head.head() >= 0) {
      return person(head.head(), role, atToken);
    }
    for (Token child : draft.sentence().children(head)) {
      Optional<Entity> beside =
          child.relation().equals("appos")
              ? person(child.index(), role, atToken)
              : Optional.empty();
      if (beside.isPresent()) {
        return beside;
      }
    }
    return behindTie(draft, role, atToken);
  }

  /** "the leader of the opposition, Lars Holt": the name hangs on the last noun. */
  private static Optional<Entity> behindTie(
      Draft draft, RoleWord role, Map<Integer, Entity> atToken) {
    Token below = draft.headToken();
    for (int steps = 0; steps < 4; steps++) {
      Token next = null;
      for (Token child : draft.sentence().children(below)) {
        if (child.index() > below.index()
            && (child.relation().equals("prep") || child.relation().equals("pobj"))) {
          next = child;
          break;
        }
      }
      if (next == null) {
        return Optional.empty();
      }
      below = next;
      for (Token child : draft.sentence().children(below)) {
        if (child.relation().equals("appos")
            && isBehindComma(draft, child)
            && !fitsAsPerson(below, atToken)) {
          return person(child.index(), role, atToken);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindComma(Draft draft, Token name) {
    int first = NounPhrases.first(draft.sentence(), name);
    return first > 0 && draft.sentence().token(first - 1).form().equals(",");
  }

  private static boolean fitsAsPerson(Token noun, Map<Integer, Entity> atToken) {
    Entity entity = atToken.get(noun.index());
    return entity != null && entity.category() == Category.PERSON;
  }

  private static Optional<Entity> person(int token, RoleWord role, Map<Integer, Entity> atToken) {
    return Optional.ofNullable(atToken.get(token))
        .filter(entity -> entity.category() == Category.PERSON)
        .filter(entity -> !holdsOther(entity, role));
  }

  /** Whether the person is known to hold another office: a spokeswoman is not the president. */
  private static boolean holdsOther(Entity entity, RoleWord role) {
    OfficeRole known = entity.role();
    return known == OfficeRole.SPOKESPERSON
        && role.role() != null
        && RegisterReferents.isHead(role.role());
  }
}
