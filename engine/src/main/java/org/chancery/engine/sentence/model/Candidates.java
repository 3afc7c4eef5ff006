package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;

/** The sets of transitions that are open to the parser in different states of the tree. */
enum Candidates {
  /** The stack's top is the root: only shift. */
  SHIFT,
  /** The stack's top hangs below the input: no arc. */
  NO_ARC,
  /** The input hangs below the stack's top, which has no head yet: no arc, and keep it. */
  NO_ARC_KEEP,
  /** The stack's top has no head yet: anything but dropping it without an arc. */
  ARC_OR_KEEP,
  /** Arcs from the input to the stack's top. */
  LEFT_ARC,
  /** Arcs from the stack's top to the input. */
  RIGHT_ARC;

  /**
   * Reads the sets out of NLP4J's own, which shows four of them only for a pair of tokens each.
   *
   * @return the sets by ordinal, each in its own order of iteration: NLP4J takes the first of equal
   *     scores
   */
  static List<int[]> of(DEPLabelCandidate<NLPNode> candidates) {
    NLPNode root = new NLPNode();
    NLPNode head = new NLPNode(1, "head");
    NLPNode dependent = new NLPNode(2, "dependent");
    NLPNode single = new NLPNode(3, "single");
    dependent.setDependencyHead(head);
    List<int[]> sets = new ArrayList<>();
    sets.add(ordered(candidates.get(root, head)));
    sets.add(ordered(candidates.get(dependent, head)));
    sets.add(ordered(candidates.get(head, dependent)));
    sets.add(ordered(candidates.get(single, head)));
    sets.add(ordered(candidates.getLeftArcs()));
    sets.add(ordered(candidates.getRightArcs()));
    return sets;
  }

  private static int[] ordered(IntSet set) {
    int[] array = new int[set.size()];
    var iterator = set.iterator();
    for (int i = 0; i < array.length; i++) {
      array[i] = iterator.nextInt();
    }
    return array;
  }
}
