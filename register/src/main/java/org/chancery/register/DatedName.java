package org.chancery.register;

/**
 * A name with the period in which it was in use.
 *
 * @param text as news writes it
 */
public record DatedName(String text, Period period) {}
