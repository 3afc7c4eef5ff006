package org.chancery.lab.event;

import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of our own with a marked pair.
 *
 * @param type what the source does to the target; absent for none of the sixteen
 * @param factuality whether it did
 * @param text the sentence, its slots filled
 * @param source place of who acts
 * @param target place of to whom
 */
public record TrainingSentence(
    @Nullable PloverType type, Factuality factuality, String text, Span source, Span target) {}
