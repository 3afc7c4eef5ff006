package org.chancery.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Reads the records that a store keeps as JSON. Thread-safe. */
public final class KeptJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private KeptJson() {}

  /**
   * A record.
   *
   * @throws StoreException where it is damaged
   */
  public static ObjectNode record(Store store, String json) {
    try {
      if (MAPPER.readTree(json) instanceof ObjectNode record) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw damaged(store, e);
    }
    throw damaged(store, null);
  }

  private static StoreException damaged(Store store, @Nullable Exception cause) {
    return new StoreException(
        store.folder() + ": a record in it is damaged; run 'chancery recode --all'", cause);
  }
}
