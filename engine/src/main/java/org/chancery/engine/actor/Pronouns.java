package org.chancery.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.actor.History.Seen;
import org.chancery.engine.actor.Standing.Function;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun takes up. Immutable. */
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
      Set.of(
          "be", "'s", "\u2019s", "seem", "appear", "take", "remain", "become", "turn", "happen",
          "make", "come", "look", "sound", "cost", "help", "mean", "matter");

  private static final Set<String> OPENING = Set.of("prep", "advcl", "nmod", "advmod");

  private final AgentWords agents = new AgentWords();

  /**
   * Whether this is a pronoun of the third person or a relative one that can stand for an actor.
   */
  static boolean isPronoun(Token token) {
    String tag = token.tag();
    if (!tag.startsWith("PRP") && !tag.startsWith("W")) {
      return false;
    }
    String form = lower(token);
    return switch (form) {
      case "they", "them", "their", "themselves" -> tag.startsWith("PRP");
      case "it", "its", "itself" -> tag.startsWith("PRP") && !token.relation().equals("expl");
      case "who", "which", "whom" -> tag.startsWith("W");
      default -> tag.startsWith("PRP") && PERSONAL.containsKey(form);
    };
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** The actors that a personal or possessive pronoun takes up; empty where none is certain. */
  List<Entity> antecedents(
      ParsedSentence sentence,
      Token token,
      Standing at,
      History history,
      @Nullable Entity mainSubject) {
    String form = lower(token);
    Gender gender = PERSONAL.get(form);
    if (gender != null) {
      return person(at, history, gender, mainSubject, bound(sentence, token, at, history));
    }
    return form.startsWith("th")
        ? several(sentence, token, at, history)
        : thing(sentence, token, at, history, mainSubject);
  }

  private static List<Entity> person(
      Standing at,
      History history,
      Gender gender,
      @Nullable Entity mainSubject,
      Set<Entity> bound) {
    if (mainSubject != null
        && mainSubject.category() == Category.PERSON
        && mainSubject.gender().agrees(gender)) {
      return List.of(mainSubject);
    }
    Optional<Entity> person =
        history
            .salient(
                at,
                History.REACH,
                one ->
                    !one.isGroup()
                        && one.entities().get(0).category() == Category.PERSON
                        && one.entities().get(0).gender().agrees(gender)
                        && !bound.contains(one.entities().get(0)))
            .map(one -> one.entities().get(0));
    return person.map(List::of).orElse(List.of());
  }

  /** "X urged him": he is not X. */
  private static Set<Entity> bound(
      ParsedSentence sentence, Token pronoun, Standing at, History history) {
    boolean free =
        pronoun.tag().equals("PRP$")
            || pronoun.form().endsWith("self")
            || pronoun.form().endsWith("selves")
            || at.function() == Function.SUBJECT;
    return free ? Set.of() : history.subjectsOver(sentence, at);
  }

  private List<Entity> several(ParsedSentence sentence, Token token, Standing at, History history) {
    boolean agent = isAgent(sentence, token);
    Set<Entity> bound = bound(sentence, token, at, history);
    Optional<Seen> found =
        history.salient(
            at,
            2,
            one ->
                !bound.contains(one.entities().get(0))
                    && (one.isGroup()
                        ? one.entities().stream().allMatch(Pronouns::isActor)
                        : isPlural(one, agent)));
    if (found.isPresent()) {
      List<Entity> entities = found.get().entities();
      return entities.get(0).category() == Category.THINGS ? List.of() : entities;
    }
    if (at.function() != Function.SUBJECT) {
      return List.of();
    }
    List<Entity> persons =
        history.in(
            at.sentence() - 1, at, entity -> entity.category() == Category.PERSON && named(entity));
    return persons.size() == 2 ? persons : List.of();
  }

  private static boolean isPlural(Seen one, boolean agent) {
    Entity entity = one.entities().get(0);
    boolean addressed =
        "JRN".equals(entity.who().sector()) && one.at().function() != Function.SUBJECT;
    return (entity.category() == Category.PEOPLE && !addressed)
        || (!agent && entity.category() == Category.THINGS);
  }

  private static boolean named(Entity entity) {
    return entity.who().named();
  }

  private static boolean isActor(Entity entity) {
    return entity.category() != Category.THING && entity.category() != Category.THINGS;
  }

  private List<Entity> thing(
      ParsedSentence sentence,
      Token token,
      Standing at,
      History history,
      @Nullable Entity mainSubject) {
    if (isEmptySubject(sentence, token) || isObjectAbove(sentence, token, at, history)) {
      return List.of();
    }
    if (mainSubject != null && isStateOrOrganisation(mainSubject)) {
      return List.of(mainSubject);
    }
    boolean agent = isAgent(sentence, token);
    boolean possessive = token.tag().equals("PRP$");
    if (!agent && !possessive && at.function() != Function.SUBJECT) {
      return List.of();
    }
    Set<Entity> bound = bound(sentence, token, at, history);
    return history
        .salient(
            at,
            agent ? 2 : 1,
            one ->
                !one.isGroup()
                    && !bound.contains(one.entities().get(0))
                    && (isStateOrOrganisation(one.entities().get(0))
                        || (!agent && one.entities().get(0).category() == Category.THING)))
        .map(one -> one.entities().get(0))
        .filter(Pronouns::isActor)
        .map(List::of)
        .orElse(List.of());
  }

  /** "won't accept the result until it is audited": "it" is the result. */
  private static boolean isObjectAbove(
      ParsedSentence sentence, Token token, Standing at, History history) {
    if (!token.relation().equals("nsubjpass") || token.head() < 0) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return verb.relation().equals("advcl")
        && sentence
            .head(verb)
            .flatMap(main -> sentence.child(main, "dobj"))
            .filter(object -> history.isThing(at.sentence(), object.index()))
            .isPresent();
  }

  private static boolean isStateOrOrganisation(Entity entity) {
    return entity.category() == Category.STATE
        || (entity.category() == Category.ORGANISATION
            && (entity.who().id() != null || entity.who().sector() != null)
            && !"JRN".equals(entity.who().sector()));
  }

  /** Whether what the pronoun does, undergoes or has is what only actors do, undergo or have. */
  private boolean isAgent(ParsedSentence sentence, Token token) {
    if (token.head() < 0) {
      return false;
    }
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case "nsubj" -> agents.acts(head.lemma()) || feels(sentence, head);
      case "nsubjpass", "dobj", "dative" -> agents.undergoes(head.lemma());
      case "poss" -> agents.has(head.lemma());
      default -> false;
    };
  }

  /** "It was deeply disappointed". */
  private boolean feels(ParsedSentence sentence, Token copula) {
    Token complement = sentence.child(copula, "acomp", "oprd").orElse(copula);
    return agents.feels(complement.form());
  }

  /** "It was unclear whether", "it seems that": the pronoun takes up nobody. */
  private boolean isEmptySubject(ParsedSentence sentence, Token token) {
    if (!token.form().equalsIgnoreCase("it") || !NounPhrases.isSubject(token) || token.head() < 0) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return COPULAS.contains(verb.lemma()) && !feels(sentence, verb);
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

  /**
   * The main verb's subject behind a pronoun in words that stand before it: "On his way, X said".
   * Empty elsewhere.
   */
  static Optional<Token> subjectBehind(ParsedSentence sentence, Token pronoun) {
    Token below = pronoun;
    Token at = pronoun;
    while (at.head() >= 0) {
      below = at;
      at = sentence.token(at.head());
      if (at.isVerb() && hasSubjectBefore(sentence, at, pronoun)) {
        return Optional.empty();
      }
      if (at.isVerb() && OPENING.contains(below.relation()) && below.index() < at.index()) {
        for (Token child : sentence.children(at)) {
          if (NounPhrases.isSubject(child) && child.index() > pronoun.index()) {
            return Optional.of(child);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasSubjectBefore(ParsedSentence sentence, Token verb, Token pronoun) {
    for (Token child : sentence.children(verb)) {
      if (NounPhrases.isSubject(child) && child.index() < pronoun.index()) {
        return true;
      }
    }
    return false;
  }
}
