/**
 * The parser's inside: NLP4J's English models in a compact, memory-mapped form, and a decoder over
 * the same weights that gives the same tokens, tags, lemmas and trees as NLP4J itself, sooner.
 */
@NullMarked
package org.chancery.engine.sentence.model;

import org.jspecify.annotations.NullMarked;
