package org.chancery.server.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;
import org.chancery.store.Meta;
import org.chancery.store.Store;

/**
 * Marks answers (ETag), so that who has one already is told so without the store being asked. A
 * mark changes with the store, the question, and each start of the desk.
 */
final class Mark {

  private final String start = UUID.randomUUID().toString();

  /** Marks an answer; whether the caller has it already, which is answered then. */
  boolean isKnown(Context context, Store store, ListFormat format) {
    Meta meta = store.meta();
    return isKnown(
        context,
        meta.number(Meta.GENERATION)
            + "."
            + meta.number(Meta.STORYLINES)
            + "."
            + meta.number(Meta.CORRECTIONS)
            + format);
  }

  /** The same for what does not come from the store. */
  boolean isKnown(Context context, String state) {
    CRC32 sum = new CRC32();
    sum.update(
        (start + state + context.path() + '?' + context.queryString())
            .getBytes(StandardCharsets.UTF_8));
    String mark =
        "W/\"" + Integer.toHexString(state.hashCode()) + Long.toHexString(sum.getValue()) + "\"";
    context.header("ETag", mark);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept, Accept-Encoding");
    String known = context.header("If-None-Match");
    if (known == null || !(known.contains(mark) || known.strip().equals("*"))) {
      return false;
    }
    context.status(HttpStatus.NOT_MODIFIED);
    return true;
  }
}
