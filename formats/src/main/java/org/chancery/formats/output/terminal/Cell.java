package org.chancery.formats.output.terminal;

/**
 * A text for one column.
 *
 * @param text as it was read; cleaned and cut when it is drawn
 * @param width of the column
 */
public record Cell(String text, int width, Ink ink) {}
