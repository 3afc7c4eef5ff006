package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.position.StanceWord.Part;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.extraction.position.Stand.Form;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * How far a climb up a sentence has come, and what it has met. Not safe for use by several threads.
 */
final class Way {
  final Token core;
  final List<Token> words = new ArrayList<>();
  int sign = 1;
  boolean decided;
  boolean undecided;
  boolean conditional;
  boolean speaker;
  boolean negatedNoun;
  boolean effectVerb;
  boolean existential;
  @Nullable Token trigger;
  @Nullable Token adjective;
  @Nullable Token spentNegation;
  boolean act;
  boolean state;
  Form form = Form.VERB;

  Way(Token core) {
    this.core = core;
  }

  Way copy() {
    Way copy = new Way(core);
    copy.words.addAll(words);
    copy.sign = sign;
    copy.decided = decided;
    copy.undecided = undecided;
    copy.conditional = conditional;
    copy.speaker = speaker;
    copy.negatedNoun = negatedNoun;
    copy.effectVerb = effectVerb;
    copy.trigger = trigger;
    copy.adjective = adjective;
    copy.form = form;
    return copy;
  }

  /** What was taken for a side is what should be done: "demanded that it be blocked". */
  Way asEffect() {
    decided = false;
    conditional = false;
    trigger = null;
    effectVerb = true;
    return this;
  }

  void take(Side side, Token at, Part part, boolean bySpeaker) {
    if (side == Side.THROUGH) {
      return;
    }
    if (side == Side.UNDECIDED) {
      undecided = true;
    } else if (side == Side.CONDITIONAL) {
      conditional = true;
    } else if (side == Side.OPPOSE) {
      sign = -sign;
    }
    decided = true;
    adjective = part == Part.ADJECTIVE ? at : adjective;
    speaker |= bySpeaker;
    words.add(at);
    if (trigger == null) {
      trigger = at;
      form =
          bySpeaker
              ? Form.JUDGEMENT
              : part == Part.NOUN ? Form.NOUN : part == Part.VERB ? Form.VERB : Form.ADJECTIVE;
    }
  }
}
