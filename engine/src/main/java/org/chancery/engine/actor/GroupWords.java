package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.actor.History.Seen;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds whom "the two leaders", "both countries", "the bloc" take up. Immutable. */
final class GroupWords {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4);

  /** How many sentences back "the two leaders" may reach for heads of state and government. */
  private static final int HEADS_REACH = 20;

  private static final Set<String> ALWAYS_TWO = Set.of("pair", "duo", "men");
  private static final Set<String> DEFINITE = Set.of("the", "both", "these", "those", "this");

  /** How many sentences back "both" by itself reaches. */
  private static final int JUST_BEFORE = 2;

  private static final Set<String> ALONE = Set.of("nsubj", "nsubjpass", "dobj", "pobj");

  private final Map<String, Set<String>> words = new HashMap<>();

  GroupWords() {
    WordList.read("group-words.txt")
        .forEach((label, list) -> words.put(label, new HashSet<>(list)));
  }

  /** How many actors the phrase takes up; 0 where it is no such phrase. */
  int asks(ParsedSentence sentence, Token noun) {
    String form = noun.form().toLowerCase(Locale.ROOT);
    if (isBothAlone(sentence, noun)) {
      return 2;
    }
    boolean bare = noun.tag().equals("CD") && NUMBERS.containsKey(form);
    if (!(bare || isKnown(form)) || isTied(sentence, noun) || isDefined(sentence, noun)) {
      return 0;
    }
    boolean definite = false;
    int number =
        bare ? NUMBERS.get(form) : ALWAYS_TWO.contains(form) || form.equals("sides") ? 2 : 0;
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index()) {
        continue;
      }
      String word = child.form().toLowerCase(Locale.ROOT);
      number = Math.max(number, NUMBERS.getOrDefault(word, 0));
      definite |= DEFINITE.contains(word) || child.tag().equals("PRP$");
      boolean other =
          child.relation().equals("nmod")
              || child.relation().equals("compound")
              || child.relation().equals("amod");
      if (other && !NUMBERS.containsKey(word) && !child.tag().equals("CD")) {
        return 0;
      }
    }
    if (is("body", form) || is("state", form)) {
      return definite && number == 0 ? 1 : 0;
    }
    return definite ? number : 0;
  }

  /** "Both said that": the word for itself, as who acts or is acted on. */
  private static boolean isBothAlone(ParsedSentence sentence, Token token) {
    return token.form().equalsIgnoreCase("both")
        && ALONE.contains(token.relation())
        && sentence.children(token).stream().noneMatch(child -> child.index() > token.index());
  }

  private boolean isKnown(String form) {
    return words.values().stream().anyMatch(list -> list.contains(form));
  }

  /** "the two men who fled" says itself which men. */
  private static boolean isDefined(ParsedSentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.relation().equals("relcl"))
        .anyMatch(c -> sentence.subtree(c).get(0).index() == noun.index() + 1);
  }

  /** "the group of industrialised nations" is still the group, "the leaders of X" are X's. */
  private static boolean isTied(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.relation().equals("prep") && child.index() > noun.index()) {
        Optional<Token> object = sentence.child(child, "pobj");
        if (object.isPresent() && object.get().isProperNoun()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The actors taken up; empty where there are not as many as the phrase asks for.
   *
   * @param stateOf the state that an actor belongs to, as an actor of its own
   * @param owner whose "his country" is; empty without a possessor
   */
  List<Entity> antecedents(
      ParsedSentence sentence,
      Token noun,
      Standing at,
      History history,
      Function<Entity, Optional<Entity>> stateOf,
      List<Entity> owner) {
    int count = asks(sentence, noun);
    String form = noun.form().toLowerCase(Locale.ROOT);
    if (is("state", form) || (is("states", form) && owns(sentence, noun))) {
      return statesOf(sentence, noun, at, history, stateOf, owner);
    }
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return one(form, history, at);
    }
    if (is("persons", form)) {
      return persons(count, at, history);
    }
    if (isBothAlone(sentence, noun)) {
      return justNamed(at, history);
    }
    if (NUMBERS.containsKey(form)) {
      List<Entity> named = sides(count, at, history, stateOf);
      return named.isEmpty() ? persons(count, at, history) : named;
    }
    return is("states", form)
        ? states(count, at, history, stateOf)
        : sides(count, at, history, stateOf);
  }

  /** "Both": two named together just before, of whatever kind, or the only two persons there. */
  private static List<Entity> justNamed(Standing at, History history) {
    Predicate<Entity> actor =
        entity ->
            entity.category() != Category.THING
                && entity.category() != Category.THINGS
                && entity.who().named();
    Optional<Seen> together =
        history
            .together(2, at, actor)
            .filter(seen -> at.sentence() - seen.at().sentence() <= JUST_BEFORE);
    if (together.isPresent()) {
      return together.get().entities();
    }
    List<Entity> persons =
        history.in(
            at.sentence() - 1,
            at,
            entity -> actor.test(entity) && entity.category() == Category.PERSON);
    return persons.size() == 2 ? persons : List.of();
  }

  /** "the group" is rather a body that is named a group. */
  private static List<Entity> one(String form, History history, Standing at) {
    Predicate<Entity> body =
        entity ->
            entity.category() == Category.ORGANISATION
                && entity.who().id() != null
                && "IGO".equals(entity.who().sector());
    return history
        .nearest(at, entity -> body.test(entity) && isNamed(entity, form))
        .or(() -> history.nearest(at, body))
        .map(List::of)
        .orElse(List.of());
  }

  /** Named a group, or for "the alliance" after a treaty. */
  private static boolean isNamed(Entity body, String form) {
    String name = String.valueOf(body.who().name()).toLowerCase(Locale.ROOT);
    boolean treaty = form.equals("alliance") || form.equals("pact");
    return name.contains(form.replace("organisation", "organization"))
        || treaty && name.contains("treaty");
  }

  private static boolean owns(ParsedSentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(child -> child.tag().equals("PRP$"));
  }

  /** "his country", "their countries": whose; "the country": the one last named. */
  private List<Entity> statesOf(
      ParsedSentence sentence,
      Token noun,
      Standing at,
      History history,
      Function<Entity, Optional<Entity>> stateOf,
      List<Entity> owner) {
    if (owns(sentence, noun)) {
      List<Entity> states = new ArrayList<>();
      for (Entity one : owner) {
        stateOf.apply(one).filter(state -> !states.contains(state)).ifPresent(states::add);
      }
      return states;
    }
    return asks(sentence, noun) == 1
        ? history
            .salient(at, entity -> entity.category() == Category.STATE)
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private static boolean leads(Entity entity) {
    return entity.role() != null && RegisterReferents.isHead(entity.role());
  }

  private static List<Entity> persons(int count, Standing at, History history) {
    Predicate<Entity> leader =
        entity -> entity.category() == Category.PERSON && entity.who().named();
    Optional<Seen> together = history.together(count, at, leader);
    if (together.isPresent() && at.sentence() - together.get().at().sentence() <= 2) {
      return together.get().entities();
    }
    List<Entity> heads =
        history.foremost(count, at, HEADS_REACH, entity -> leader.test(entity) && leads(entity));
    if (!heads.isEmpty()) {
      return heads;
    }
    List<Entity> foremost = history.foremost(count, at, leader);
    return foremost.isEmpty() ? together.map(Seen::entities).orElse(List.of()) : foremost;
  }

  private static List<Entity> states(
      int count, Standing at, History history, Function<Entity, Optional<Entity>> stateOf) {
    Optional<Seen> together =
        history.together(
            count,
            at,
            entity ->
                entity.category() == Category.STATE
                    || (entity.category() == Category.PERSON && stateOf.apply(entity).isPresent()));
    if (together.isPresent()) {
      List<Entity> states = different(together.get().entities(), stateOf);
      if (states.size() == count) {
        return states;
      }
    }
    return history.foremost(count, at, entity -> entity.category() == Category.STATE);
  }

  private static List<Entity> different(
      List<Entity> entities, Function<Entity, Optional<Entity>> stateOf) {
    List<Entity> states = new ArrayList<>();
    for (Entity one : entities) {
      stateOf.apply(one).filter(state -> !states.contains(state)).ifPresent(states::add);
    }
    return states;
  }

  /** "both sides": named together before, or the two states, and no others, that the text is on. */
  private static List<Entity> sides(
      int count, Standing at, History history, Function<Entity, Optional<Entity>> stateOf) {
    Predicate<Entity> side =
        entity -> entity.category() != Category.THING && entity.category() != Category.THINGS;
    Optional<Seen> together = history.together(count, at, side);
    if (together.isPresent()) {
      List<Entity> states = different(together.get().entities(), stateOf);
      return states.size() == 1 ? List.of() : together.get().entities();
    }
    List<Entity> states =
        history.in(
            at.sentence() - 2,
            at,
            entity -> entity.category() == Category.STATE || isBelligerent(entity));
    return states.size() == count ? states : List.of();
  }

  private static boolean isBelligerent(Entity entity) {
    return entity.category() == Category.ORGANISATION && "REB".equals(entity.who().sector());
  }

  private boolean is(String label, String form) {
    Set<String> list = words.get(label);
    return list != null && list.contains(form);
  }
}
