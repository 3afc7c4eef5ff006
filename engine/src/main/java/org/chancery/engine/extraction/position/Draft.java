package org.chancery.engine.extraction.position;

import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A position before those that say the same are made one.
 *
 * @param own whether it rests on the actor's own words or deeds, rather than on what others report
 */
record Draft(
    CodedActor actor,
    Issue issue,
    Stance stance,
    @Nullable Span condition,
    @Nullable When when,
    @Nullable String statement,
    @Nullable String event,
    Span evidence,
    boolean own,
    double confidence,
    String rule) {}
