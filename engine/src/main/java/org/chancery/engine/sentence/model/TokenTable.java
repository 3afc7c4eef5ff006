package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;

/**
 * What the features of one sentence's tokens are made of. Row 0 is the artificial root, the tokens
 * follow from 1. Filled as the sentence is tagged and parsed; used by one thread.
 */
final class TokenTable {

  /** The form, lemma and tag of NLP4J's artificial root. */
  static final String ROOT = "@#r$%";

  private static final int MAX_SHAPE_REPETITIONS = 2;
  private static final int[] PREFIXES = affixes(Column.PREFIX_1);
  private static final int[] SUFFIXES = affixes(Column.SUFFIX_1);

  private final Vocabulary vocabulary;
  private final int size;
  private final int[][] columns;
  private final String[] simplified;
  private final int[] ambiguityClasses;
  private final int[] clusterSets;
  private final int[] orthographies;

  TokenTable(Vocabulary vocabulary, List<int[]> classes, List<Token> tokens) {
    this.vocabulary = vocabulary;
    size = tokens.size() + 1;
    columns = new int[Column.values().length][size];
    simplified = new String[size];
    ambiguityClasses = new int[size];
    clusterSets = new int[size];
    orthographies = new int[size];
    simplified[0] = ROOT;
    set(Column.LEMMA, 0, vocabulary.atom(ROOT));
    set(Column.TAG, 0, vocabulary.atom(ROOT));
    for (int i = 1; i < size; i++) {
      read(i, simplified(tokens.get(i - 1).getWordForm()));
      set(Column.AMBIGUITY, i, classes.get(ambiguityClasses[i])[0]);
    }
  }

  /** As NLP4J does it, but without looking for an address, from each letter on, where none is. */
  private static String simplified(String form) {
    if (form.indexOf('.') >= 0 || form.indexOf(':') >= 0) {
      return StringUtils.toSimplifiedForm(form);
    }
    return StringUtils.collapsePunctuation(
        StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
  }

  /** Number of rows: the tokens and the root. */
  int size() {
    return size;
  }

  /** The atoms of a column by row, 0 for none. */
  int[] column(Column column) {
    return columns[column.ordinal()];
  }

  void set(Column column, int row, int atom) {
    columns[column.ordinal()][row] = atom;
  }

  /** A token's form with symbols generalised and digits and punctuation collapsed. */
  String simplified(int row) {
    return simplified[row];
  }

  int ambiguityClass(int row) {
    return ambiguityClasses[row];
  }

  int clusterSet(int row) {
    return clusterSets[row];
  }

  /** Bits of {@link Orthography}. */
  int orthography(int row) {
    return row == 1 ? orthographies[row] & ~(1 << Orthography.FIRST_UPPER) : orthographies[row];
  }

  /** "0" for the first token, "1" for the last of several, -1 for all others. */
  int position(int row) {
    if (row == 1) {
      return 0;
    }
    return row == size - 1 && row > 0 ? 1 : -1;
  }

  private void read(int row, String form) {
    String lower = StringUtils.toLowerCase(form);
    int word = vocabulary.word(lower);
    simplified[row] = form;
    orthographies[row] = Orthography.of(form);
    ambiguityClasses[row] = vocabulary.ambiguityClass(word);
    clusterSets[row] = vocabulary.clusterSet(word);
    set(Column.SIMPLIFIED, row, vocabulary.atom(form));
    set(Column.LOWER, row, vocabulary.atom(word));
    set(Column.SHAPE, row, vocabulary.atom(StringUtils.getShape(form, MAX_SHAPE_REPETITIONS)));
    for (int length = 1; length <= PREFIXES.length && length < lower.length(); length++) {
      columns[PREFIXES[length - 1]][row] = vocabulary.atom(lower.substring(0, length));
      columns[SUFFIXES[length - 1]][row] =
          vocabulary.atom(lower.substring(lower.length() - length));
    }
  }

  private static int[] affixes(Column first) {
    int[] columns = new int[Column.LONGEST_AFFIX];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = first.ordinal() + i;
    }
    return columns;
  }
}
