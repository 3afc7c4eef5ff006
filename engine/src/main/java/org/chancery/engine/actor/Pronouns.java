package org.chancery.engine.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun takes up. Stateless. */
final class Pronouns {

  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he",
          Gender.HE,
          "him",
          Gender.HE,
          "his",
          Gender.HE,
          "himself",
          Gender.HE,
          "she",
          Gender.SHE,
          "her",
          Gender.SHE,
          "hers",
          Gender.SHE,
          "herself",
          Gender.SHE);

  private static final Set<String> COPULAS =
      Set.of("be", "'s", "\u2019s", "seem", "appear", "take", "remain", "become", "turn", "happen");

  private Pronouns() {}

  /**
   * Whether this is a pronoun of the third person or a relative one that can stand for an actor.
   */
  static boolean isPronoun(Token token) {
    return personal(token) != null
        || switch (token.form().toLowerCase(java.util.Locale.ROOT)) {
          case "they", "them", "their" -> token.tag().startsWith("PRP");
          case "it", "its" -> token.tag().startsWith("PRP") && !token.relation().equals("expl");
          case "who", "which", "whom" -> token.tag().startsWith("W");
          default -> false;
        };
  }

  private static @Nullable Gender personal(Token token) {
    return token.tag().startsWith("PRP")
        ? PERSONAL.get(token.form().toLowerCase(java.util.Locale.ROOT))
        : null;
  }

  /** The actor that a personal or possessive pronoun takes up, where one fits. */
  static Optional<Entity> antecedent(
      ParsedSentence sentence, Token token, boolean quoted, History history) {
    if (isEmptySubject(sentence, token)) {
      return Optional.empty();
    }
    Gender gender = personal(token);
    if (gender != null) {
      Optional<Entity> person =
          history.salient(
              sentence.index(),
              token.index(),
              quoted,
              entity -> entity.category() == Category.PERSON && entity.gender().agrees(gender));
      person.ifPresent(entity -> entity.setGender(gender));
      return person;
    }
    String form = token.form().toLowerCase(java.util.Locale.ROOT);
    boolean plural = form.startsWith("the");
    return history.salient(
        sentence.index(),
        token.index(),
        quoted,
        entity ->
            plural
                ? entity.category() == Category.PEOPLE
                : entity.category() == Category.STATE
                    || (entity.category() == Category.ORGANISATION && !isOutlet(entity)));
  }

  private static boolean isOutlet(Entity entity) {
    String sector = entity.who().sector();
    return "JRN".equals(sector) || "MED".equals(sector);
  }

  /** "It was unclear whether", "it seems that": the pronoun takes up nobody. */
  private static boolean isEmptySubject(ParsedSentence sentence, Token token) {
    if (!token.form().equalsIgnoreCase("it") || !NounPhrases.isSubject(token) || token.head() < 0) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return COPULAS.contains(verb.lemma());
  }

  /** The noun before a relative pronoun that its clause hangs on. */
  static Optional<Token> relativeHead(ParsedSentence sentence, Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      if (at.relation().equals("relcl")) {
        return sentence.head(at);
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }
}
