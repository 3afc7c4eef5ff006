package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings the forms of a word together: "demolish", "demolished" and "demolition" have one stem.
 * Immutable, safe for use by several threads.
 */
final class Stems {

  private static final int SHORTEST = 4;

  /** From the longest to the shortest; the first that leaves enough of a word is cut off. */
  private static final List<String> ENDINGS =
      List.of(
          "ifications",
          "isations",
          "izations",
          "ification",
          "isation",
          "ization",
          "ations",
          "itions",
          "utions",
          "ation",
          "ition",
          "ution",
          "ments",
          "ances",
          "ences",
          "ising",
          "izing",
          "ified",
          "ifies",
          "ment",
          "ance",
          "ence",
          "ions",
          "ised",
          "ized",
          "ises",
          "izes",
          "ated",
          "ates",
          "ting",
          "als",
          "ion",
          "ing",
          "ied",
          "ies",
          "ise",
          "ize",
          "ify",
          "ish",
          "ate",
          "ers",
          "ors",
          "al",
          "ed",
          "es",
          "er",
          "or",
          "ly",
          "y",
          "e",
          "s");

  private final Map<String, String> irregular = new HashMap<>();

  Stems() {
    for (WordFile.Row row : WordFile.rows("irregular-forms.txt", 2)) {
      irregular.put(row.cell(0), row.cell(1));
    }
  }

  /** The stem of a word in any form. */
  String of(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (w.length() - ending.length() >= SHORTEST && w.endsWith(ending)) {
        return w.substring(0, w.length() - ending.length());
      }
    }
    return w;
  }

  /** What may be the base form of a word, the word itself first. */
  List<String> baseForms(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>();
    forms.add(w);
    String base = irregular.get(w);
    if (base != null) {
      forms.add(base);
    }
    if (w.endsWith("ies") || w.endsWith("ied")) {
      forms.add(w.substring(0, w.length() - 3) + "y");
    }
    if (w.endsWith("es") || w.endsWith("ed")) {
      forms.add(w.substring(0, w.length() - 1));
      addShortened(forms, w, 2);
    }
    if (w.endsWith("s")) {
      addShortened(forms, w, 1);
    }
    if (w.endsWith("ing")) {
      addShortened(forms, w, 3);
      forms.add(w.substring(0, w.length() - 3) + "e");
    }
    return forms;
  }

  private static void addShortened(List<String> forms, String word, int by) {
    String cut = word.substring(0, word.length() - by);
    forms.add(cut);
    int n = cut.length();
    if (n > 3 && cut.charAt(n - 1) == cut.charAt(n - 2)) {
      forms.add(cut.substring(0, n - 1));
    }
  }
}
