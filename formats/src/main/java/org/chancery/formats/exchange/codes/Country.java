package org.chancery.formats.exchange.codes;

import org.jspecify.annotations.Nullable;

/**
 * A country's or territory's codes.
 *
 * @param iso ISO 3166-1 alpha-3, as records have it
 * @param cameo as an actor in CAMEO
 * @param cow Correlates of War number; null for who is no member of its system of states
 * @param abbreviation Correlates of War letters; null likewise
 * @param fips FIPS 10-4; null where it has none, or more than one
 * @param name as ICEWS writes it
 */
public record Country(
    String iso,
    String cameo,
    @Nullable String cow,
    @Nullable String abbreviation,
    @Nullable String fips,
    String name) {}
