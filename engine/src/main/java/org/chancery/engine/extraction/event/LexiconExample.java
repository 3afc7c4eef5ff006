package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows an entry of the lexicon.
 *
 * @param type absent where it shows that there is no event
 * @param marked the sentence, who acts marked {@code [A …]}, to whom {@code [R …]}
 */
public record LexiconExample(@Nullable PloverType type, String marked) {}
