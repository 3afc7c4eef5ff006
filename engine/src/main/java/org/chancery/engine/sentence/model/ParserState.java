package org.chancery.engine.sentence.model;

/**
 * The stack, the tokens passed over and the input of the dependency parser; after NLP4J's {@code
 * DEPState}. Used by one thread.
 */
final class ParserState implements DecoderState {

  private final ArcTree tree;
  private final int size;
  private final int[] stack;
  private final int[] passed;
  private int stackSize;
  private int passedSize;
  private int input;

  /** The root on the stack, the first token in the input. */
  ParserState(ArcTree tree, int size) {
    this.tree = tree;
    this.size = size;
    stack = new int[size + 1];
    passed = new int[size + 1];
    move(Transition.Move.SHIFT);
  }

  boolean isFinal() {
    return input >= size;
  }

  int top() {
    return stack[stackSize - 1];
  }

  int input() {
    return input;
  }

  void move(Transition.Move move) {
    switch (move) {
      case SHIFT -> {
        while (passedSize > 0) {
          stack[stackSize++] = passed[--passedSize];
        }
        stack[stackSize++] = input++;
      }
      case REDUCE -> stackSize--;
      case PASS -> passed[passedSize++] = stack[--stackSize];
    }
  }

  /** Looks at two tokens alone. */
  void look(int onStack, int inInput) {
    stack[0] = onStack;
    stackSize = 1;
    passedSize = 0;
    input = inInput;
  }

  @Override
  public int row(Anchor anchor, int window, Kin kin) {
    int row =
        switch (anchor) {
          case FOCUS -> inSentence(top() + window);
          case INPUT -> inSentence(input + window);
          case STACK -> onStack(window);
        };
    return row < 0 || kin == Kin.SELF ? row : tree.kin(row, kin);
  }

  private int inSentence(int row) {
    return row >= 0 && row < size ? row : -1;
  }

  private int onStack(int window) {
    if (window > 0) {
      return window <= passedSize ? passed[passedSize - window] : -1;
    }
    return -window < stackSize ? stack[stackSize - 1 + window] : -1;
  }
}
