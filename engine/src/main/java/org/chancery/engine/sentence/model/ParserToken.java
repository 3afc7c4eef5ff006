package org.chancery.engine.sentence.model;

/**
 * A token as the parser sees it.
 *
 * @param form the word form; as a rule the text from {@code begin} to {@code end}, but NLP4J's
 *     tokenizer joins a bracketed single character or number into one form without its spaces
 * @param begin offset of the first character in the text, in UTF-16 units
 * @param end offset after the last character in the text, in UTF-16 units
 * @param lemma the base form in lower case; numbers are collapsed ({@code 0}, {@code #crd#}, …)
 * @param tag part-of-speech tag (Penn Treebank set, with {@code HYPH}, {@code ADD}, {@code AFX})
 * @param head index of the head within the sentence, from 0; {@link #ROOT} for the top of the tree
 * @param label dependency label on the arc to the head
 */
public record ParserToken(
    String form, int begin, int end, String lemma, String tag, int head, String label) {

  /** The head of a token that hangs on no other token of its sentence. */
  public static final int ROOT = -1;
}
