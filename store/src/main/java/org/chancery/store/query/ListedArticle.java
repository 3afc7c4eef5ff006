package org.chancery.store.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a kept article.
 *
 * @param duplicateOf the article that it is a copy of
 */
public record ListedArticle(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String duplicateOf,
    @Nullable String storyline) {}
