package org.chancery.register.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual ways in which news spells a name that the register spells in one. Hyphens, blanks,
 * apostrophes, dots, case and diacritics are not its matter: the automaton sees to them.
 */
public final class NameSpellings {

  private static final Pattern MIDDLE_INITIAL =
      Pattern.compile("(?<=\\p{L}[ .])\\p{Lu}\\.?(?:\\s*\\p{Lu}\\.)*\\s+(?=\\p{L})");
  private static final Pattern LEADING_INITIALS =
      Pattern.compile("^((?:\\p{Lu}\\.\\s?){2,3})(?=\\s?\\p{Lu}\\p{L})");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?<=\\s)(?:al|el|ad|an|ar|as|ash|at|az)-(?=\\p{L})");
  private static final Pattern EL_OR_AL = Pattern.compile("(?i)(?<=^|\\s)[ae]l-(?=\\p{L})");
  private static final Pattern SUFFIX = Pattern.compile(",?\\s+(?:Jr\\.?|Sr\\.?|II|III|IV)$");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Map<String, String> UMLAUTS =
      Map.of(
          "ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "å", "aa", "Å", "Aa");

  /**
   * Words that Britain and America spell in two ways.
   *
   * @param leastWords a name of fewer is the bearer's own spelling, as of parties called Labour or
   *     Labor
   */
  private record Pair(String british, String american, int leastWords) {}

  private static final List<Pair> ACROSS_THE_ATLANTIC =
      List.of(
          new Pair("Organisation", "Organization", 2),
          new Pair("Defence", "Defense", 2),
          new Pair("Labour", "Labor", 3),
          new Pair("Centre", "Center", 2),
          new Pair("Programme", "Program", 2),
          new Pair("Co-operation", "Cooperation", 2));

  private NameSpellings() {}

  /** The spellings of a person's full name, the given one first. */
  public static Set<String> ofPerson(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    addEach(spellings, SUFFIX);
    addEach(spellings, MIDDLE_INITIAL);
    if (name.indexOf('.') >= 0) {
      addInitials(spellings);
    }
    if (name.indexOf('-') >= 0) {
      addArticles(spellings);
    }
    addUmlauts(spellings);
    return spellings;
  }

  /** The spellings of any other name, the given one first. */
  public static Set<String> ofOther(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    long words = name.chars().filter(c -> c == ' ').count() + 1;
    for (Pair pair : ACROSS_THE_ATLANTIC) {
      if (words >= pair.leastWords()) {
        for (String known : List.copyOf(spellings)) {
          spellings.add(replaceWord(known, pair.british(), pair.american()));
          spellings.add(replaceWord(known, pair.american(), pair.british()));
        }
      }
    }
    addUmlauts(spellings);
    return spellings;
  }

  private static String replaceWord(String name, String word, String by) {
    int at = name.indexOf(word);
    if (at < 0) {
      return name;
    }
    Matcher whole = WORD.matcher(name).region(at, name.length());
    boolean isWord =
        word.indexOf('-') >= 0 || (whole.lookingAt() && whole.end() == at + word.length());
    return isWord ? name.substring(0, at) + by + name.substring(at + word.length()) : name;
  }

  /** Adds each spelling without what the pattern finds, where a first and a last name are left. */
  private static void addEach(Set<String> spellings, Pattern needless) {
    for (String known : List.copyOf(spellings)) {
      Matcher found = needless.matcher(known);
      if (found.find()) {
        String rest = found.replaceAll("");
        if (rest.indexOf(' ') > 0) {
          spellings.add(rest);
        }
      }
    }
  }

  /** "J. D. Vance" is also "J.D. Vance" and "JD Vance". */
  private static void addInitials(Set<String> spellings) {
    for (String known : List.copyOf(spellings)) {
      Matcher initials = LEADING_INITIALS.matcher(known);
      if (initials.find()) {
        String rest = known.substring(initials.end()).strip();
        String letters = initials.group(1).replaceAll("[.\\s]", "");
        spellings.add(letters + " " + rest);
        spellings.add(String.join(" ", letters.split("")) + " " + rest);
      }
    }
  }

  /** "Bashar al-Assad" is also "Bashar Assad" and "Bashar el-Assad". */
  private static void addArticles(Set<String> spellings) {
    for (String known : List.copyOf(spellings)) {
      if (ARTICLE.matcher(known).find()) {
        spellings.add(EL_OR_AL.matcher(known).replaceAll("al-"));
        spellings.add(EL_OR_AL.matcher(known).replaceAll("el-"));
        spellings.add(ARTICLE.matcher(known).replaceAll(""));
      }
    }
  }

  private static void addUmlauts(Set<String> spellings) {
    for (String known : List.copyOf(spellings)) {
      if (known.chars().noneMatch(c -> c > 127)) {
        continue;
      }
      String plain = known;
      for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
        plain = plain.replace(umlaut.getKey(), umlaut.getValue());
      }
      spellings.add(plain);
    }
  }
}
