package org.chancery.register;

/**
 * How a body decides.
 *
 * @param body id of the body
 */
record BodyRule(String body, DecisionRule rule, Source source) {}
