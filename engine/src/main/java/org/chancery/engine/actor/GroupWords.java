package org.chancery.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds whom "the two leaders", "both countries", "the bloc" take up. Immutable. */
final class GroupWords {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4);
  private static final Set<String> ALWAYS_TWO = Set.of("pair", "duo", "men");
  private static final Set<String> DEFINITE = Set.of("the", "both", "these", "those");

  private final Map<String, Set<String>> words = new java.util.HashMap<>();

  GroupWords() {
    WordList.read("group-words.txt")
        .forEach((label, list) -> words.put(label, new HashSet<>(list)));
  }

  /** Whether this noun, with its determiner, takes up actors named before. */
  boolean isGroupWord(ParsedSentence sentence, Token noun) {
    return asks(sentence, noun) > 0;
  }

  /** How many actors the phrase takes up; 0 where it is no such phrase. */
  int asks(ParsedSentence sentence, Token noun) {
    String form = noun.form().toLowerCase(java.util.Locale.ROOT);
    boolean definite = false;
    int number = ALWAYS_TWO.contains(form) || form.equals("sides") ? 2 : 0;
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index()) {
        continue;
      }
      String word = child.form().toLowerCase(java.util.Locale.ROOT);
      number = Math.max(number, NUMBERS.getOrDefault(word, 0));
      definite |= DEFINITE.contains(word) || child.tag().equals("PRP$");
      boolean other = child.relation().equals("nmod") || child.relation().equals("compound");
      if (other && !NUMBERS.containsKey(word) && !child.tag().equals("CD")) {
        return 0;
      }
    }
    if (is("body", form) || is("state", form)) {
      return definite && number == 0 ? 1 : 0;
    }
    boolean known = is("persons", form) || is("states", form) || is("any", form);
    return known && definite ? number : 0;
  }

  /** The actors taken up; empty where there are not as many as the phrase asks for. */
  List<Entity> antecedents(ParsedSentence sentence, Token noun, History history) {
    int count = asks(sentence, noun);
    if (count == 0) {
      return List.of();
    }
    String form = noun.form().toLowerCase(java.util.Locale.ROOT);
    if (count == 1) {
      Category category = is("body", form) ? Category.ORGANISATION : Category.STATE;
      return history
          .nearest(sentence.index(), noun.index(), entity -> fitsOne(entity, category))
          .map(List::of)
          .orElse(List.of());
    }
    Predicate<Entity> fits =
        is("persons", form)
            ? entity -> entity.category() == Category.PERSON && entity.who().named()
            : is("states", form)
                ? entity -> entity.category() == Category.STATE
                : entity -> entity.category() != Category.PEOPLE && entity.who().named();
    return history.foremost(count, sentence.index(), noun.index(), fits);
  }

  private static boolean fitsOne(Entity entity, Category category) {
    String id = entity.who().id();
    return entity.category() == category
        && (category == Category.STATE || (id != null && "IGO".equals(entity.who().sector())));
  }

  private boolean is(String label, String form) {
    Set<String> list = words.get(label);
    return list != null && list.contains(form);
  }
}
