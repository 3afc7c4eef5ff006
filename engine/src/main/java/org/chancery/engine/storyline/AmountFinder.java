package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence counts: "eleven prisoners", "at least 7 dead". Immutable, thread-safe. */
final class AmountFinder {

  private static final int NOUN_REACH = 3;
  private static final int FATE_REACH = 6;
  private static final int MOST = 4;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String[] units =
        ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < units.length; i++) {
      NUMBERS.put(units[i], i + 2);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], 10 * (i + 2));
    }
  }

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");

  /** Words that say what became of people, with the label of their kind. */
  private final Map<String, String> fates = new HashMap<>();

  private final Set<String> hedges = new HashSet<>();
  private final Set<String> units = new HashSet<>();

  AmountFinder() {
    for (String line : WordLists.lines("amount-words.txt")) {
      int colon = line.indexOf(':');
      String label = line.substring(0, colon);
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        switch (label) {
          case "hedge" -> hedges.add(word);
          case "unit" -> units.add(word);
          default -> fates.put(word, label);
        }
      }
    }
  }

  List<Amount> in(String sentence) {
    List<Word> words = Word.of(sentence);
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < words.size() && amounts.size() < MOST; i++) {
      String number = number(words, i);
      if (number != null) {
        int behind = i + 1 < words.size() && isScale(words.get(i + 1)) ? i + 2 : i + 1;
        amount(sentence, words, i, behind, number).ifPresent(amounts::add);
        i = behind - 1;
      }
    }
    return List.copyOf(amounts);
  }

  private static @Nullable String number(List<Word> words, int at) {
    Word word = words.get(at);
    Integer spelled = NUMBERS.get(word.form());
    if (spelled == null && !word.form().chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      return null;
    }
    String value = spelled == null ? word.form() : spelled.toString();
    return at + 1 < words.size() && isScale(words.get(at + 1))
        ? value + " " + words.get(at + 1).form()
        : value;
  }

  /** What a word counts, in digits; absent where it is no number. */
  @Nullable String number(Word word) {
    return number(List.of(word), 0);
  }

  private static boolean isScale(Word word) {
    return SCALES.contains(word.form());
  }

  private Optional<Amount> amount(
      String sentence, List<Word> words, int first, int behind, String number) {
    String noun = noun(sentence, words, behind);
    if (noun != null && units.contains(noun)) {
      return Optional.empty();
    }
    String fate = fate(words, first, behind);
    if (fate != null) {
      return Optional.of(new Amount(fate, (number + " " + fate).intern(), true));
    }
    return noun == null
        ? Optional.empty()
        : Optional.of(new Amount(Word.stem(noun).intern(), (number + " " + noun).intern(), false));
  }

  /** The noun that is counted: the first plural among the next words up to a comma or a stop. */
  private @Nullable String noun(String sentence, List<Word> words, int behind) {
    for (int i = behind; i < Math.min(words.size(), behind + NOUN_REACH); i++) {
      Word word = words.get(i);
      boolean close = i > 0 && sentence.substring(words.get(i - 1).end(), word.begin()).isBlank();
      if (!close || word.isNumber() || (word.capital() && !isWhose(words, i, behind))) {
        break;
      }
      if (units.contains(word.form()) || word.form().equals("people") || isPlural(word.form())) {
        return word.form();
      }
    }
    return null;
  }

  /** "43 Kestrian diplomats", but neither "on March 4 Kestrian troops" nor "in 2014 Kestrian". */
  private static boolean isWhose(List<Word> words, int at, int behind) {
    int number = behind - 1;
    boolean isDate = number > 0 && words.get(number - 1).capital();
    return at == behind && !isDate && !YEAR.matcher(words.get(number).form()).matches();
  }

  private static boolean isPlural(String form) {
    return form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
  }

  /** "killed at least seven", "seven people were killed": not across the next number. */
  private @Nullable String fate(List<Word> words, int first, int behind) {
    int before = first - 1;
    while (before >= 0 && hedges.contains(words.get(before).form())) {
      before--;
    }
    if (before >= 0 && fates.containsKey(words.get(before).form())) {
      return fates.get(words.get(before).form());
    }
    for (int i = behind; i < Math.min(words.size(), behind + FATE_REACH); i++) {
      if (number(words, i) != null) {
        return null;
      }
      String fate = fates.get(words.get(i).form());
      if (fate != null) {
        return fate;
      }
    }
    return null;
  }
}
