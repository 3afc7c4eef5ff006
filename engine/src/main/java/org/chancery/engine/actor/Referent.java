package org.chancery.engine.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who a mention stands for, on the article's date. Absent parts are not known.
 *
 * @param id register id, absent when not resolved there
 * @param name full name, in the register or in the article
 * @param country ISO 3166-1 alpha-3
 * @param code CAMEO actor code, such as {@code RUSGOV}
 * @param sector PLOVER sector
 * @param office office held on the article's date
 * @param named false for "a senior official"
 * @param key identity within the article: the register id, else a key of the article's own; two
 *     mentions of the same actor have the same key. Where several of the register's actors bear the
 *     name and none is likelier, {@code tie:} and their ids, parted by {@code |}
 */
public record Referent(
    @Nullable String id,
    @Nullable String name,
    @Nullable String country,
    @Nullable String code,
    @Nullable String sector,
    @Nullable String office,
    boolean named,
    String key) {}
