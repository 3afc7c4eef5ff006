package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pattern of a lexicon entry, as {@code docs/formats/lexicon.md} describes it. */
final class PatternParser {

  private static final Set<String> PREPOSITIONS =
      words(
          "about across after against ahead along alongside amid among around as at before behind"
              + " beside between beyond by despite during facing for from in inside into near of off"
              + " on onto opposite outside over past regarding since through throughout to toward"
              + " towards under until upon with within without");

  private static final Set<String> SOMETIMES_PARTICLES = words("in on over through");

  private static final Set<String> ALWAYS_PARTICLES =
      words("apart aside away back down forth forward off out together up");

  /** What may stand behind "+" beside another one: "switch+off|on". */
  private static final Set<String> PARTICLES =
      words(
          "apart aside away back down forth forward off out together up in on over through past"
              + " home behind around about round along by under");

  /** Before a verb: "R! be+expel from A!". */
  private static final String PASSIVE = "be+";

  /** No sign of the format in the wrong place; three full stops are no "…". */
  private static final java.util.regex.Pattern LEMMA =
      java.util.regex.Pattern.compile("(?!\\.\\.\\.$)[^\\s,|&+…()]+");

  private static final Set<String> SLOTS =
      Set.of("A", "R", "A!", "R!", "A+", "R+", "A*", "R*", "N");

  private final WordClasses classes;

  PatternParser(WordClasses classes) {
    this.classes = classes;
  }

  /** Thrown where a pattern makes no sense; the reader adds file and line. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    final String found;
    final String expected;

    Malformed(String found, String expected) {
      super(found);
      this.found = found;
      this.expected = expected;
    }
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  Pattern parse(String source) throws Malformed {
    int and = source.indexOf(" & ");
    if (and < 0) {
      return frame(source);
    }
    Pattern frame = frame(source.substring(0, and).strip());
    return new Pattern(
        source,
        frame.noun(),
        frame.triggers(),
        frame.before(),
        frame.subject(),
        frame.subjectNamed(),
        frame.symmetric(),
        frame.doerless(),
        frame.particles(),
        frame.parts(),
        lemmas(source.substring(and + 3).strip()),
        frame.byWords());
  }

  private Pattern frame(String source) throws Malformed {
    List<String> words =
        new ArrayList<>(Arrays.asList(source.replace("(", "( ").replace(")", " )").split("\\s+")));
    words.removeIf(String::isEmpty);
    if (words.size() < 2) {
      throw new Malformed("'" + source + "'", "a pattern such as 'A invade R'");
    }
    String first = words.get(0);
    if (first.equals("A's") || first.equals("R's") || first.equals("A*'s")) {
      return noun(source, slotRole(first.substring(0, 1)), words.subList(1, words.size()));
    }
    if (isSlot(first)) {
      return verb(source, words);
    }
    return noun(source, null, words);
  }

  private Pattern verb(String source, List<String> words) throws Malformed {
    Role subject = slotRole(words.get(0));
    boolean named = words.get(0).endsWith("!");
    int at = 1;
    boolean symmetric = words.size() > 3 && words.get(1).equals("and") && isSlot(words.get(2));
    if (symmetric) {
      at = 3;
    }
    String verb = words.get(at++);
    boolean doerless = verb.startsWith(PASSIVE);
    String[] said = (doerless ? verb.substring(PASSIVE.length()) : verb).split("\\+");
    Set<String> triggers = lemmas(said.length == 0 ? verb : said[0]);
    Set<String> particles = said.length > 1 ? lemmas(said[1]) : Set.of();
    if (said.length > 2 || (particles.size() > 1 && !PARTICLES.containsAll(particles))) {
      throw new Malformed("'" + verb + "'", "nothing but particles behind '+'; other verbs apart");
    }
    if (particles.isEmpty() && at < words.size() && isParticle(words, at)) {
      particles = lemmas(words.get(at++));
    }
    List<String> rest = new ArrayList<>(words.subList(at, words.size()));
    if (doerless) {
      // what is the subject there is what the verb is done to
      rest.add(0, words.get(0));
    }
    return new Pattern(
        source,
        false,
        triggers,
        List.of(),
        doerless ? null : subject,
        !doerless && named,
        symmetric,
        doerless,
        particles,
        parts(rest),
        Set.of(),
        byWords(words));
  }

  private Pattern noun(String source, @Nullable Role possessor, List<String> words)
      throws Malformed {
    int end = 0;
    while (end < words.size()
        && !isPrepositions(words.get(end))
        && !words.get(end).equals("(")
        && !words.get(end).equals("that")) {
      end++;
    }
    if (end == 0) {
      throw new Malformed("'" + source + "'", "a noun before the preposition");
    }
    List<Set<String>> before = new ArrayList<>();
    for (int i = 0; i < end - 1; i++) {
      before.add(lemmas(words.get(i)));
    }
    List<String> rest = words.subList(end, words.size());
    boolean symmetric =
        rest.size() >= 4
            && (rest.get(0).equals("between") || rest.get(0).equals("among"))
            && rest.get(2).equals("and");
    List<PatternPart> parts = symmetric ? parts(rest.subList(4, rest.size())) : parts(rest);
    return new Pattern(
        source,
        true,
        lemmas(words.get(end - 1)),
        before,
        possessor,
        false,
        symmetric,
        false,
        Set.of(),
        parts,
        Set.of(),
        possessor != null && source.startsWith("A*"));
  }

  private static boolean byWords(List<String> words) {
    return words.get(0).endsWith("*");
  }

  private List<PatternPart> parts(List<String> words) throws Malformed {
    List<PatternPart> parts = new ArrayList<>();
    boolean optional = false;
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (word.equals("(") || word.equals(")")) {
        optional = word.equals("(");
        at++;
      } else if (word.equals("…")) {
        if (at + 1 < words.size() && isPrepositions(words.get(at + 1))) {
          parts.add(new PatternPart.Thing(optional));
        }
        at++;
      } else if (isSlot(word)) {
        parts.add(new PatternPart.Slot(slotRole(word), need(word), optional));
        at++;
      } else if ((word.equals("to") || word.equals("that")) && isClause(words, at)) {
        at = clause(words, at, optional, parts);
      } else if (isPrepositions(word)) {
        at = preposition(words, at, optional, parts);
      } else {
        at = phrase(words, at, optional, parts);
      }
    }
    return parts;
  }

  private static boolean isClause(List<String> words, int at) {
    return words.get(at).equals("that") || (at + 1 < words.size() && words.get(at + 1).equals("…"));
  }

  private int clause(List<String> words, int at, boolean optional, List<PatternPart> parts)
      throws Malformed {
    String marker = words.get(at++);
    Role subject = null;
    Set<String> modals = Set.of();
    boolean named = false;
    if (at < words.size() && isSlot(words.get(at))) {
      named = words.get(at).endsWith("!");
      subject = slotRole(words.get(at++));
    }
    if (at < words.size() && !words.get(at).equals("…") && !words.get(at).equals(")")) {
      modals = lemmas(words.get(at++));
    }
    if (at < words.size() && words.get(at).equals("…")) {
      at++;
    }
    parts.add(new PatternPart.Clause(marker, subject, named, modals, optional));
    return at;
  }

  private int preposition(List<String> words, int at, boolean optional, List<PatternPart> parts)
      throws Malformed {
    Set<String> preps = lemmas(words.get(at++));
    if (at >= words.size() || words.get(at).equals(")")) {
      throw new Malformed("the end after '" + words.get(at - 1) + "'", "A, R, a word or …");
    }
    String next = words.get(at);
    if (next.equals("…")) {
      parts.add(new PatternPart.Preposition(preps, null, optional));
      return at + 1;
    }
    List<PatternPart> object = new ArrayList<>();
    int end;
    if (isSlot(next)) {
      object.add(new PatternPart.Slot(slotRole(next), need(next), false));
      end = at + 1;
    } else {
      end = phrase(words, at, false, object);
    }
    parts.add(new PatternPart.Preposition(preps, object.get(0), optional));
    return end;
  }

  private int phrase(List<String> words, int at, boolean optional, List<PatternPart> parts)
      throws Malformed {
    List<Set<String>> phrase = new ArrayList<>();
    while (at < words.size() && isPlain(words, at)) {
      phrase.add(lemmas(words.get(at++)));
    }
    if (phrase.isEmpty()) {
      throw new Malformed("'" + words.get(at) + "'", "a word, A, R or a preposition");
    }
    parts.add(
        new PatternPart.Words(
            phrase.get(phrase.size() - 1), phrase.subList(0, phrase.size() - 1), optional));
    return at;
  }

  private static boolean isPlain(List<String> words, int at) {
    String word = words.get(at);
    return !isSlot(word)
        && !isPrepositions(word)
        && !word.equals("(")
        && !word.equals(")")
        && !word.equals("…")
        && !word.equals("that");
  }

  private static boolean isPrepositions(String word) {
    return Arrays.stream(alternatives(word)).allMatch(PREPOSITIONS::contains);
  }

  private static boolean isParticle(List<String> words, int at) {
    List<String> alternatives = Arrays.asList(alternatives(words.get(at)));
    if (ALWAYS_PARTICLES.containsAll(alternatives)) {
      return true;
    }
    if (!alternatives.stream().allMatch(PatternParser::mayBeParticle)) {
      return false;
    }
    // "call off talks" and "take over R": the latter could be a preposition, and matching allows it
    return at + 1 == words.size()
        || words.get(at + 1).equals("(")
        || isPrepositions(words.get(at + 1));
  }

  private static boolean mayBeParticle(String word) {
    return ALWAYS_PARTICLES.contains(word) || SOMETIMES_PARTICLES.contains(word);
  }

  private static boolean isSlot(String word) {
    return SLOTS.contains(word);
  }

  private static PatternPart.Need need(String slot) {
    return slot.endsWith("!")
        ? PatternPart.Need.NAMED
        : slot.endsWith("+") ? PatternPart.Need.CONCERNED : PatternPart.Need.ANYTHING;
  }

  private static Role slotRole(String slot) {
    return switch (slot.charAt(0)) {
      case 'A' -> Role.ACTOR;
      case 'R' -> Role.RECIPIENT;
      default -> Role.BYSTANDER;
    };
  }

  /** The lemmas that a word of a pattern stands for: alternatives and classes written out. */
  private Set<String> lemmas(String word) throws Malformed {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String alternative : alternatives(word)) {
      if (alternative.startsWith("@")) {
        String name = alternative.substring(1);
        lemmas.addAll(
            classes
                .words(name)
                .orElseThrow(() -> new Malformed("'@" + name + "'", "one of " + classes.names())));
      } else if (!isLemma(alternative)) {
        throw new Malformed("'" + word + "'", "a lemma in lower case, or …");
      } else {
        lemmas.add(alternative);
      }
    }
    return lemmas;
  }

  /** "sanction|embargo" taken apart; never empty. */
  private static String[] alternatives(String word) {
    String[] parts = word.split("\\|");
    return parts.length == 0 ? new String[] {word} : parts;
  }

  /** Whether a word may be a token's base form; else its entry would never be found. */
  private static boolean isLemma(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && LEMMA.matcher(word).matches();
  }
}
