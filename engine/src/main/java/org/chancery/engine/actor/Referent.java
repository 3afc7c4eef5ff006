package org.chancery.engine.actor;

import java.util.List;
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
 *     mentions of the same actor have the same key
 * @param between register ids of those that bear the name, where none is likelier than the others
 *     and it therefore stays unresolved; otherwise empty
 */
public record Referent(
    @Nullable String id,
    @Nullable String name,
    @Nullable String country,
    @Nullable String code,
    @Nullable String sector,
    @Nullable String office,
    boolean named,
    String key,
    List<String> between) {

  public Referent {
    between = List.copyOf(between);
  }

  /** A referent that no other is as likely as. */
  public Referent(
      @Nullable String id,
      @Nullable String name,
      @Nullable String country,
      @Nullable String code,
      @Nullable String sector,
      @Nullable String office,
      boolean named,
      String key) {
    this(id, name, country, code, sector, office, named, key, List.of());
  }
}
