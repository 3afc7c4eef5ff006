package org.chancery.engine.text;

/**
 * A change to a text: the characters from {@code begin} to {@code end} become {@code replacement}.
 *
 * @param begin index of the first UTF-16 unit replaced
 * @param end index behind the last
 */
record Edit(int begin, int end, String replacement) {}
