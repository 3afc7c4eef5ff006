package org.chancery.engine.pipeline;

import java.util.List;

/**
 * An act of one side on another in words that can be put in the passive, denied, made to hang on a
 * condition, dated.
 *
 * @param base as in "did not condemn"
 * @param past as in "condemned"
 * @param participle as in "was condemned by"
 * @param tail what stands behind the recipient in the active and the passive
 */
record Act(String base, String past, String participle, String tail) {

  static final List<Act> ALL =
      List.of(
          regular("condemn", "ed", " over the incident"),
          regular("accuse", "d", " of breaking the truce"),
          regular("criticise", "d", ""),
          regular("denounce", "d", ""),
          regular("blame", "d", " for the delay"),
          regular("praise", "d", ""),
          regular("thank", "ed", " for its help"),
          regular("congratulate", "d", ""),
          regular("support", "ed", " in the dispute"),
          regular("warn", "ed", " of serious consequences"),
          regular("threaten", "ed", " with sanctions"),
          regular("urge", "d", " to release the fishermen"),
          regular("ask", "ed", " for help"),
          regular("attack", "ed", ""),
          regular("bomb", "ed", ""),
          regular("shell", "ed", ""),
          regular("invade", "d", ""),
          regular("annex", "ed", ""),
          regular("blockade", "d", ""),
          regular("sanction", "ed", ""),
          regular("visit", "ed", ""),
          regular("invite", "d", " to talks"),
          regular("betray", "ed", ""),
          regular("insult", "ed", ""),
          new Act("strike", "struck", "struck", " with missiles"),
          new Act("forgive", "forgave", "forgiven", ""),
          new Act("supply", "supplied", "supplied", " with grain"),
          new Act("occupy", "occupied", "occupied", ""),
          new Act("recognise", "recognised", "recognised", " as a state"),
          new Act("back", "backed", "backed", " in the border dispute"));

  private static Act regular(String verb, String ending, String tail) {
    return new Act(verb, verb + ending, verb + ending, tail);
  }

  /**
   * A sentence of the act: {@code A} acts on {@code B}; {@code do}, {@code did} and {@code done}
   * are the verb's forms, {@code +} what stands behind the recipient.
   */
  String in(String template, String actor, String recipient) {
    return template
        .replace("{A}", actor)
        .replace("{B}", recipient)
        .replace("{done}", participle)
        .replace("{did}", past)
        .replace("{do}", base)
        .replace("{+}", tail);
  }
}
