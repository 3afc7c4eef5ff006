package org.chancery.engine.sentence.model;

import java.util.List;

/**
 * Builds a sentence's dependency tree, greedily, by transitions between a stack and the input;
 * after NLP4J's {@code DEPParser}, {@code DEPLabelCandidate} and {@code MLUtils}. Immutable and
 * safe to share.
 */
final class TreeParser {

  /** The label of a token that no transition and no neighbour has given a head. */
  static final String ROOT_LABEL = "root";

  /** How far to either side a head is looked for when the transitions have left a token without. */
  private static final int HEADLESS_WINDOW = 5;

  /**
   * Transitions for each token, after which the rest is left without heads. News takes fewer than
   * six; endless rows of one word or mark would take the square of their number.
   */
  private static final int MOST_TRANSITIONS = 10;

  private final LinearModel model;
  private final List<Transition> transitions;
  private final List<int[]> candidates;
  private final int[] labelAtoms;
  private final int rootAtom;
  private final int[] valencyAtoms;
  private final int[] all;

  TreeParser(LinearModel model, ModelStructure structure, Vocabulary vocabulary) {
    this.model = model;
    transitions = structure.transitions().stream().map(Transition::of).toList();
    candidates = structure.candidates();
    labelAtoms = transitions.stream().mapToInt(t -> vocabulary.atom(t.label())).toArray();
    rootAtom = vocabulary.atom(ROOT_LABEL);
    String[] valencies = ArcTree.valencies();
    valencyAtoms = new int[valencies.length];
    for (int i = 0; i < valencies.length; i++) {
      valencyAtoms[i] = vocabulary.atom(valencies[i]);
    }
    all = new int[transitions.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
  }

  /** Gives every token of a tagged sentence its head, in the tree, and its label, by row. */
  ArcTree parse(TokenTable tokens, String[] labelOf) {
    ArcTree tree = new ArcTree(tokens, valencyAtoms);
    ParserState state = new ParserState(tree, tokens.size());
    LinearModel.Workspace space = model.workspace();
    int left = MOST_TRANSITIONS * tokens.size();
    while (!state.isFinal() && left-- > 0) {
      float[] scores = model.scores(tokens, state, space);
      apply(best(scores, open(tree, state)), tree, state, labelOf);
    }
    for (int row = 1; row < tokens.size(); row++) {
      if (!tree.hasHead(row)) {
        attachHeadless(row, tokens, tree, state, space, labelOf);
      }
    }
    return tree;
  }

  private void apply(int label, ArcTree tree, ParserState state, String[] labelOf) {
    Transition transition = transitions.get(label);
    switch (transition.arc()) {
      case LEFT -> attach(state.top(), state.input(), label, tree, labelOf);
      case RIGHT -> attach(state.input(), state.top(), label, tree, labelOf);
      case NONE -> {}
    }
    state.move(transition.move());
  }

  private void attach(int row, int head, int label, ArcTree tree, String[] labelOf) {
    tree.attach(row, head, labelAtoms[label]);
    labelOf[row] = transitions.get(label).label();
  }

  private int[] open(ArcTree tree, ParserState state) {
    int top = state.top();
    int input = state.input();
    if (top == 0) {
      return candidates(Candidates.SHIFT);
    }
    if (tree.isBelow(top, input)) {
      return candidates(Candidates.NO_ARC);
    }
    if (tree.isBelow(input, top)) {
      return candidates(tree.hasHead(top) ? Candidates.NO_ARC : Candidates.NO_ARC_KEEP);
    }
    return tree.hasHead(top) ? all : candidates(Candidates.ARC_OR_KEEP);
  }

  /** Hangs a token under the best of its neighbours, or under the root. */
  private void attachHeadless(
      int row,
      TokenTable tokens,
      ArcTree tree,
      ParserState state,
      LinearModel.Workspace space,
      String[] labelOf) {
    double bestScore = -Double.MAX_VALUE;
    int bestHead = -1;
    int bestLabel = -1;
    for (int direction = -1; direction <= 1; direction += 2) {
      int[] arcs = candidates(direction > 0 ? Candidates.LEFT_ARC : Candidates.RIGHT_ARC);
      for (int step = 1; step <= HEADLESS_WINDOW; step++) {
        int head = row + direction * step;
        if (head < 0 || head >= tokens.size() || tree.isBelow(head, row)) {
          continue;
        }
        state.look(Math.min(row, head), Math.max(row, head));
        float[] scores = model.scores(tokens, state, space);
        int label = best(scores, arcs);
        if (bestScore < scores[label]) {
          bestScore = scores[label];
          bestHead = head;
          bestLabel = label;
        }
      }
    }
    if (bestHead < 0) {
      tree.attach(row, 0, rootAtom);
      labelOf[row] = ROOT_LABEL;
    } else {
      attach(row, bestHead, bestLabel, tree, labelOf);
    }
  }

  private int[] candidates(Candidates set) {
    return candidates.get(set.ordinal());
  }

  /** The first of the highest scores among the candidates. */
  private static int best(float[] scores, int[] candidates) {
    int best = candidates[0];
    for (int label : candidates) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
