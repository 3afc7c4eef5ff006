package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does to another.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode of that type
 * @param cameo CAMEO code
 * @param confidence probability that the type is right, 0 to 1
 */
public record PairType(
    PloverType type, @Nullable String mode, @Nullable String cameo, double confidence) {}
