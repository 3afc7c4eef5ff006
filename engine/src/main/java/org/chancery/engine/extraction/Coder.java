package org.chancery.engine.extraction;

/**
 * The rule or model that made a record.
 *
 * @param rule which one, readable: {@code event/lexicon:ASSAULT/invade}
 * @param version of the rules or the model
 */
public record Coder(String rule, String version) {}
