package org.chancery.engine.sentence.model;

import java.util.Arrays;

/**
 * The arcs found so far over one sentence; row 0 is the artificial root. Keeps the columns {@link
 * Column#LABEL} and {@link Column#VALENCY} of the sentence's table. Used by one thread.
 */
final class ArcTree {

  private static final int NONE = -1;

  private final TokenTable tokens;
  private final int[] valencyAtoms;
  private final int[] heads;
  private final int[] firsts;
  private final int[] lasts;
  private final int[] befores;
  private final int[] afters;

  /**
   * Makes a tree without arcs.
   *
   * @param valencyAtoms the atoms of the valencies, see {@link #valencies()}
   */
  ArcTree(TokenTable tokens, int[] valencyAtoms) {
    this.tokens = tokens;
    this.valencyAtoms = valencyAtoms;
    heads = unset();
    firsts = unset();
    lasts = unset();
    befores = unset();
    afters = unset();
    Arrays.fill(tokens.column(Column.VALENCY), valencyAtoms[0]);
  }

  /** NLP4J's names of the valencies: three times the dependents on the left, plus on the right. */
  static String[] valencies() {
    return new String[] {"-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"};
  }

  /** The head of a row, -1 if it has none yet. */
  int head(int row) {
    return heads[row];
  }

  boolean hasHead(int row) {
    return heads[row] != NONE;
  }

  /** Whether a row hangs below another. */
  boolean isBelow(int row, int other) {
    for (int head = heads[row]; head != NONE; head = heads[head]) {
      if (head == other) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a row under a head, taking it from the head that it may have. */
  void attach(int row, int head, int labelAtom) {
    if (heads[row] != NONE) {
      remove(row);
    }
    insert(row, head);
    tokens.set(Column.LABEL, row, labelAtom);
  }

  /** The row's kin, -1 if there is none. */
  int kin(int row, Kin kin) {
    return switch (kin) {
      case SELF -> row;
      case HEAD -> heads[row];
      case GRAND_HEAD -> heads[row] == NONE ? NONE : heads[heads[row]];
      case LEFT_MOST -> ifLeft(firsts[row], row);
      case SECOND_LEFT_MOST -> ifLeft(step(firsts[row], afters), row);
      case RIGHT_MOST -> ifRight(lasts[row], row);
      case SECOND_RIGHT_MOST -> ifRight(step(lasts[row], befores), row);
      case LEFT_SIBLING -> befores[row];
      case SECOND_LEFT_SIBLING -> step(befores[row], befores);
    };
  }

  private void remove(int row) {
    int head = heads[row];
    int before = befores[row];
    int after = afters[row];
    if (before == NONE) {
      firsts[head] = after;
    } else {
      afters[before] = after;
    }
    if (after == NONE) {
      lasts[head] = before;
    } else {
      befores[after] = before;
    }
    heads[row] = NONE;
    updateValency(head);
  }

  private void insert(int row, int head) {
    int before = lasts[head];
    while (before > row) {
      before = befores[before];
    }
    int after = before == NONE ? firsts[head] : afters[before];
    heads[row] = head;
    befores[row] = before;
    afters[row] = after;
    if (before == NONE) {
      firsts[head] = row;
    } else {
      afters[before] = row;
    }
    if (after == NONE) {
      lasts[head] = row;
    } else {
      befores[after] = row;
    }
    updateValency(head);
  }

  private void updateValency(int row) {
    int left = count(kin(row, Kin.LEFT_MOST), kin(row, Kin.SECOND_LEFT_MOST));
    int right = count(kin(row, Kin.RIGHT_MOST), kin(row, Kin.SECOND_RIGHT_MOST));
    tokens.set(Column.VALENCY, row, valencyAtoms[3 * left + right]);
  }

  private static int count(int outer, int inner) {
    if (outer == NONE) {
      return 0;
    }
    return inner == NONE ? 1 : 2;
  }

  private static int step(int row, int[] way) {
    return row == NONE ? NONE : way[row];
  }

  private static int ifLeft(int dependent, int row) {
    return dependent < row ? dependent : NONE;
  }

  private static int ifRight(int dependent, int row) {
    return dependent > row ? dependent : NONE;
  }

  private int[] unset() {
    int[] rows = new int[tokens.size()];
    Arrays.fill(rows, NONE);
    return rows;
  }
}
