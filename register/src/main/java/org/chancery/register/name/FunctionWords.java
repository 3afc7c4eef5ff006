package org.chancery.register.name;

import java.util.Set;

/**
 * Words of the language that some acronyms look like where a whole line is in capitals: "WHO IS TO
 * PAY". "US" is not among them: in such lines it is the country far more often.
 */
final class FunctionWords {

  private static final Set<String> ALL =
      Set.of(
          "all", "am", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "care",
          "did", "do", "fact", "fast", "for", "from", "had", "has", "he", "her", "him", "his",
          "how", "if", "in", "is", "it", "its", "let", "may", "me", "more", "most", "my", "no",
          "nor", "not", "now", "of", "off", "on", "or", "our", "out", "own", "per", "she", "side",
          "so", "start", "than", "that", "the", "them", "then", "they", "this", "to", "too", "up",
          "was", "we", "were", "what", "when", "who", "why", "will", "with", "yes", "you", "your");

  private FunctionWords() {}

  /** For each word of a vocabulary whether it is one of them. */
  static boolean[] among(Vocabulary words) {
    boolean[] among = new boolean[words.size()];
    for (String word : ALL) {
      int number = words.number(word);
      if (number != Vocabulary.UNKNOWN) {
        among[number] = true;
      }
    }
    return among;
  }
}
