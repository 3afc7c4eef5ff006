package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names are those of news agencies. Immutable. */
final class Agencies {

  private static final int LONGEST_NAME = 6;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  Agencies() {
    for (String line : WordLists.lines("agencies.txt")) {
      if (line.startsWith("word:")) {
        words.add(line.substring("word:".length()).strip());
        continue;
      }
      List<String> forms = new ArrayList<>();
      for (String name : line.split("\\|")) {
        forms.add(plain(name));
      }
      forms.forEach(form -> names.put(form, forms.get(0)));
    }
  }

  /** Whether a name is that of an agency, known or so called. */
  boolean isAgency(String name) {
    String plain = plain(name);
    return names.containsKey(plain) || isCalledAgency(plain);
  }

  private boolean isCalledAgency(String plain) {
    if (plain.isEmpty() || plain.split(" ").length > LONGEST_NAME) {
      return false;
    }
    String spaced = " " + plain + " ";
    return words.stream().anyMatch(word -> spaced.contains(" " + word + " "))
        && !words.contains(plain);
  }

  /** One name for all spellings of a publisher or agency. */
  String canonical(String name) {
    String plain = plain(name);
    return names.getOrDefault(plain, plain);
  }

  private static String plain(String name) {
    String plain = Word.of(name).stream().map(Word::form).collect(Collectors.joining(" "));
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
