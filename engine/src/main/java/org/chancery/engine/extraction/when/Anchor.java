package org.chancery.engine.extraction.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative dates are counted from.
 *
 * @param published the publication date
 * @param mentioned the date that the article named last before these words
 * @param future whether the words belong to something still to come
 */
record Anchor(@Nullable LocalDate published, @Nullable Days mentioned, boolean future) {}
