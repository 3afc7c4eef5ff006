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

  /** From two on: "one" alone is most often no number. */
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, Integer> UNITS = new HashMap<>();

  static {
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      if (i > 0) {
        NUMBERS.put(small[i], i + 1);
      }
      if (i < 9) {
        UNITS.put(small[i], i + 1);
      }
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      TENS.put(tens[i], 10 * (i + 2));
    }
    NUMBERS.putAll(TENS);
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

  /** What a number says, from its first word to behind its last. */
  record Numeral(String value, int first, int behind) {}

  List<Amount> in(String sentence) {
    List<Word> words = Word.of(sentence);
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < words.size() && amounts.size() < MOST; i++) {
      Numeral number = number(sentence, words, i);
      if (number != null) {
        amount(sentence, words, number).ifPresent(amounts::add);
        i = number.behind - 1;
      }
    }
    return List.copyOf(amounts);
  }

  /** "21", "twenty-one", "21 million". */
  private @Nullable Numeral number(String sentence, List<Word> words, int at) {
    Numeral number = numeral(sentence, words, at);
    if (number == null || number.behind == words.size()) {
      return number;
    }
    String scale = words.get(number.behind).form();
    return SCALES.contains(scale)
        ? new Numeral(number.value + " " + scale, at, number.behind + 1)
        : number;
  }

  /** "21" and "twenty-one"; absent where no number begins at this word of the text. */
  @Nullable Numeral numeral(String text, List<Word> words, int at) {
    String value = number(words.get(at));
    if (value == null) {
      return null;
    }
    Integer tens = TENS.get(words.get(at).form());
    if (tens != null && at + 1 < words.size()) {
      Word next = words.get(at + 1);
      Integer unit = UNITS.get(next.form());
      if (unit != null && text.substring(words.get(at).end(), next.begin()).equals("-")) {
        return new Numeral(Integer.toString(tens + unit), at, at + 2);
      }
    }
    return new Numeral(value, at, at + 1);
  }

  /** What a word counts, in digits; absent where it is no number. */
  private static @Nullable String number(Word word) {
    Integer spelled = NUMBERS.get(word.form());
    if (spelled != null) {
      return spelled.toString();
    }
    boolean digits = word.form().chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    return digits ? word.form() : null;
  }

  private Optional<Amount> amount(String sentence, List<Word> words, Numeral number) {
    String noun = noun(sentence, words, number);
    if (noun != null && units.contains(noun)) {
      return Optional.empty();
    }
    String fate = fate(words, number);
    if (fate != null) {
      return Optional.of(new Amount(fate, (number.value + " " + fate).intern(), true));
    }
    return noun == null
        ? Optional.empty()
        : Optional.of(
            new Amount(Word.stem(noun).intern(), (number.value + " " + noun).intern(), false));
  }

  /** The noun that is counted: the first plural among the next words up to a comma or a stop. */
  private @Nullable String noun(String sentence, List<Word> words, Numeral number) {
    for (int i = number.behind; i < Math.min(words.size(), number.behind + NOUN_REACH); i++) {
      Word word = words.get(i);
      boolean close = sentence.substring(words.get(i - 1).end(), word.begin()).isBlank();
      if (!close || word.isNumber() || (word.capital() && !isWhose(words, i, number))) {
        break;
      }
      if (units.contains(word.form()) || word.form().equals("people") || isPlural(word.form())) {
        return word.form();
      }
    }
    return null;
  }

  /** "43 Kestrian diplomats", but neither "on March 4 Kestrian troops" nor "in 2014 Kestrian". */
  private static boolean isWhose(List<Word> words, int at, Numeral number) {
    boolean isDate = number.first > 0 && words.get(number.first - 1).capital();
    return at == number.behind && !isDate && !YEAR.matcher(number.value).matches();
  }

  private static boolean isPlural(String form) {
    return form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
  }

  /** "killed at least seven", "seven people were killed": not across the next number. */
  private @Nullable String fate(List<Word> words, Numeral number) {
    int before = number.first - 1;
    while (before >= 0 && hedges.contains(words.get(before).form())) {
      before--;
    }
    if (before >= 0 && fates.containsKey(words.get(before).form())) {
      return fates.get(words.get(before).form());
    }
    for (int i = number.behind; i < Math.min(words.size(), number.behind + FATE_REACH); i++) {
      if (number(words.get(i)) != null) {
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
