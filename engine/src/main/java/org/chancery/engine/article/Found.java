package org.chancery.engine.article;

import java.io.Serializable;

/**
 * A piece of metadata with the place that gave it.
 *
 * @param value what was found
 * @param place where, in a word or two: {@code json:published}, {@code json-ld:datePublished},
 *     {@code header line}, {@code dateline}, {@code byline}
 */
public record Found<T>(T value, String place) implements Serializable {}
