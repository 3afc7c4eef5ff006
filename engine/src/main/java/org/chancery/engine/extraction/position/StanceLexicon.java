package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** The words by which actors take sides. Immutable, safe for use by several threads. */
final class StanceLexicon {

  private final Map<String, List<StanceWord>> byHead = new HashMap<>();
  private final List<StanceWord> all = new ArrayList<>();

  StanceLexicon() {
    for (WordFile.Row row : WordFile.rows("stances.txt", 5)) {
      StanceWord word = word(row);
      all.add(word);
      byHead.computeIfAbsent(word.head(), head -> new ArrayList<>()).add(word);
    }
    byHead
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((StanceWord w) -> -w.words().size())));
  }

  /** All words, in the order of the file. */
  List<StanceWord> all() {
    return List.copyOf(all);
  }

  private static StanceWord word(WordFile.Row row) {
    String[] sides = row.cell(2).split("/", 2);
    Side affirmed = side(row, sides[0]);
    Side negated = sides.length > 1 ? side(row, sides[1]) : affirmed.contrary();
    Set<String> frames = new HashSet<>(List.of(row.cell(3).split(" ")));
    boolean speaker = frames.remove("speaker");
    return new StanceWord(
        List.of(row.cell(0).split(" ")),
        part(row),
        affirmed,
        sides.length == 1 && affirmed == Side.UNDECIDED ? Side.NOTHING : negated,
        frames,
        speaker,
        row.cell(4));
  }

  private static Side side(WordFile.Row row, String word) {
    return switch (word.strip()) {
      case "support" -> Side.SUPPORT;
      case "oppose" -> Side.OPPOSE;
      case "undecided" -> Side.UNDECIDED;
      case "conditional" -> Side.CONDITIONAL;
      case "through" -> Side.THROUGH;
      case "-" -> Side.NOTHING;
      default ->
          throw new IllegalStateException(
              row.where()
                  + ": found stance '"
                  + word
                  + "', expected support, oppose, undecided, conditional, through or -");
    };
  }

  private static Part part(WordFile.Row row) {
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        return part;
      }
    }
    throw new IllegalStateException(
        row.where()
            + ": found part of speech '"
            + row.cell(1)
            + "', expected verb, noun, adjective or preposition");
  }

  /** Whether a noun only hands on the side that is taken below it. */
  boolean isThrough(String noun) {
    return byHead.getOrDefault(noun, List.of()).stream()
        .anyMatch(word -> word.part() == Part.NOUN && word.affirmed() == Side.THROUGH);
  }

  /** Whether a noun takes a side, or hands one on. */
  boolean isNoun(String noun) {
    return byHead.getOrDefault(noun, List.of()).stream().anyMatch(word -> word.part() == Part.NOUN);
  }

  /** Whether a word of the lexicon stands here with the proposal in this frame. */
  @Nullable StanceWord at(ParsedSentence sentence, Token token, String frame) {
    List<StanceWord> found = candidates(sentence, token, frame);
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * The word of the lexicon that stands here with the proposal in this frame. Of several the one
   * that says something, negated or not as it stands; where a side was taken below it, one that
   * hands it on.
   */
  @Nullable StanceWord at(
      ParsedSentence sentence, Token token, String frame, boolean negated, boolean decided) {
    StanceWord best = null;
    int bestRank = Integer.MAX_VALUE;
    for (StanceWord word : candidates(sentence, token, frame)) {
      boolean through = word.affirmed() == Side.THROUGH;
      boolean participle = token.tag().equals("VBN") && word.part() == Part.ADJECTIVE;
      int rank = word.side(negated) == Side.NOTHING ? 4 : through == decided ? 0 : 2;
      rank -= participle ? 1 : 0;
      if (rank < bestRank) {
        best = word;
        bestRank = rank;
      }
    }
    return best;
  }

  private List<StanceWord> candidates(ParsedSentence sentence, Token token, String frame) {
    List<StanceWord> found = new ArrayList<>(2);
    add(found, sentence, token, token.lemma(), frame);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (!form.equals(token.lemma())) {
      add(found, sentence, token, form, frame);
    }
    return found;
  }

  private void add(
      List<StanceWord> found, ParsedSentence sentence, Token token, String head, String frame) {
    for (StanceWord word : byHead.getOrDefault(head, List.of())) {
      if (word.frames().contains(frame) && fits(sentence, token, word)) {
        found.add(word);
      }
    }
  }

  private static boolean fits(ParsedSentence sentence, Token token, StanceWord word) {
    boolean part =
        switch (word.part()) {
          case VERB -> token.isVerb() || token.tag().equals("MD");
          case NOUN ->
              token.isNoun()
                  || token.tag().equals("UH")
                  || token.tag().equals("DT")
                  || token.tag().equals("RB") && word.words().get(0).equals("no");
          case ADJECTIVE ->
              token.tag().startsWith("JJ") || token.isVerb() || token.tag().equals("RB");
          case PREPOSITION -> token.tag().equals("IN") || token.tag().equals("RB");
        };
    return part && (word.words().size() == 1 || restFits(sentence, token, word));
  }

  private static boolean restFits(ParsedSentence sentence, Token token, StanceWord word) {
    List<String> words = word.words();
    if (word.part() == Part.VERB) {
      String last = words.get(words.size() - 1);
      return sentence.children(token).stream()
          .anyMatch(child -> child.index() > token.index() && is(child, last));
    }
    int at = token.index();
    for (int i = words.size() - 2; i >= 0; i--) {
      at--;
      if (at < 0 || !is(sentence.token(at), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Token token, String word) {
    return token.lemma().equals(word) || token.form().equalsIgnoreCase(word);
  }
}
