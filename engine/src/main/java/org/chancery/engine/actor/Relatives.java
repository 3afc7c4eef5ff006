package org.chancery.engine.actor;

import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.ActorKind;
import org.chancery.register.NameSense;

/** Persons who share a surname with one of the register. Immutable. */
final class Relatives {

  private final GivenNames givenNames;

  Relatives(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** Whether a surname is borne by another here: "Vera Dorn" is not the register's Tomas Dorn. */
  boolean isOne(ParsedSentence sentence, int first, int last, List<NameSense> senses) {
    if (first == 0 || first != last || senses.get(0).actor().kind() != ActorKind.PERSON) {
      return false;
    }
    Token before = sentence.token(first - 1);
    return before.isProperNoun()
        && before.relation().equals("compound")
        && givenNames.contains(before.form())
        && senses.stream().noneMatch(sense -> isCalled(sense, before.form()));
  }

  private static boolean isCalled(NameSense sense, String word) {
    return sense.actor().names().stream()
        .anyMatch(name -> (" " + name.text() + " ").contains(" " + word + " "));
  }
}
