package org.chancery.register;

import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on.
 *
 * @param item a data set and its item, such as {@code wikidata:Q157}, or {@code knowledge}
 * @param sure {@code high}, {@code medium} or {@code low}, with {@code knowledge} only
 */
public record Source(String item, @Nullable String sure) {}
