package org.chancery.engine.extraction;

import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an event was.
 *
 * @param text the words
 * @param span where they stand
 * @param name the place's name in the register
 * @param country ISO 3166-1 alpha-3; absent where it is disputed
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonamesId number of the place in GeoNames
 */
public record Where(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId) {}
