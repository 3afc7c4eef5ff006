package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.PloverType;

/** Reads {@code stages.txt}; {@code docs/formats/lexicon.md} describes it. */
final class StageReader {

  private static final int OUTCOME_CELLS = 5;
  private static final Set<String> FORMS = Set.of("DO", "DOING", "that", "N", "S", "V");

  private final String file;
  private final List<String> lines;
  private final CodeTable codes;
  private final WordClasses classes;
  private final Map<String, StageEffect> effects = new HashMap<>();
  private final Map<StageEffect, Map<PloverType, Stages.Outcome>> outcomes =
      new EnumMap<>(StageEffect.class);
  private final List<Stages.Word> words = new ArrayList<>();

  StageReader(String file, List<String> lines, CodeTable codes, WordClasses classes) {
    this.file = file;
    this.lines = lines;
    this.codes = codes;
    this.classes = classes;
  }

  Stages stages() {
    LexiconReader.checkFormat(file, lines);
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#") || line.equals(LexiconReader.FORMAT)) {
        continue;
      }
      if (line.contains("->")) {
        outcome(at, line);
      } else if (line.contains(" = ")) {
        word(at, line);
        at++;
      } else {
        throw error(at, line, "'WORDS = EFFECT' or 'EFFECT TYPE -> TYPE CODE [mode]'");
      }
    }
    return new Stages(effects, outcomes, words);
  }

  private void outcome(int at, String line) {
    String[] cell = line.split("\\s+");
    if (cell.length < OUTCOME_CELLS || !cell[2].equals("->")) {
      throw error(at, line, "'EFFECT TYPE -> TYPE CODE [mode]'");
    }
    PloverType to = CodeTable.type(file, at + 1, cell[3]);
    CameoCode code =
        codes.code(cell[4]).orElseThrow(() -> error(at, cell[4], "a CAMEO code of codes.txt"));
    String mode = cell.length > OUTCOME_CELLS ? cell[OUTCOME_CELLS] : code.mode();
    outcomes
        .computeIfAbsent(effect(at, cell[0]), e -> new EnumMap<>(PloverType.class))
        .put(CodeTable.type(file, at + 1, cell[1]), new Stages.Outcome(to, code, mode));
  }

  private void word(int at, String line) {
    int equals = line.lastIndexOf(" = ");
    StageEffect effect = effect(at, line.substring(equals + 3).strip());
    List<String> keys = keys(at, line.substring(0, equals).strip());
    for (String key : keys) {
      effects.put(key, effect);
    }
    String example = at + 1 < lines.size() ? lines.get(at + 1) : "";
    int colon = example.indexOf(": ");
    if (example.isEmpty() || !Character.isWhitespace(example.charAt(0)) || colon < 0) {
      throw new LexiconException(
          file, at + 1, "'" + line + "' without an example", "'  TYPE: example' behind it");
    }
    words.add(
        new Stages.Word(
            keys,
            effect,
            example.substring(0, colon).strip(),
            example.substring(colon + 2).strip(),
            file + ":" + (at + 1)));
  }

  /** "refuse|decline to DO" becomes "refuse to DO" and "decline to DO". */
  private List<String> keys(int at, String phrase) {
    String[] word = phrase.split("\\s+");
    if (word.length < 2 || !FORMS.contains(word[word.length - 1])) {
      throw error(at, phrase, "words that end in one of " + FORMS);
    }
    List<String> keys = List.of("");
    for (String part : word) {
      List<String> longer = new ArrayList<>();
      for (String key : keys) {
        for (String alternative : alternatives(at, part)) {
          longer.add(key.isEmpty() ? alternative : key + " " + alternative);
        }
      }
      keys = longer;
    }
    return keys;
  }

  private List<String> alternatives(int at, String part) {
    List<String> all = new ArrayList<>();
    for (String word : part.split("\\|")) {
      if (word.startsWith("@")) {
        all.addAll(
            classes
                .words(word.substring(1))
                .orElseThrow(() -> error(at, word, "one of " + classes.names()))
                .stream()
                .sorted()
                .toList());
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private StageEffect effect(int at, String word) {
    return Arrays.stream(StageEffect.values())
        .filter(e -> e.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> error(at, word, "one of " + Arrays.toString(StageEffect.values())));
  }

  private LexiconException error(int at, String found, String expected) {
    return new LexiconException(file, at + 1, "'" + found + "'", expected);
  }
}
