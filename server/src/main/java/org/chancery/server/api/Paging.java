package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.formats.output.RecordSink;
import org.chancery.server.Sha256;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;
import org.chancery.store.query.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an answer is asked for. A cursor holds where the part begins and a digest of the
 * question, so that it is of no use for another.
 *
 * @param place where it begins; empty for the beginning
 * @param most how many are given
 */
record Paging(String place, int most, String question) {

  private static final Set<String> OF_THE_PAGE = Set.of("limit", "cursor", "format");
  private static final int DIGEST_BYTES = 6;

  /**
   * The page of a call.
   *
   * @throws ParameterFault where its limit or cursor is none
   */
  static Paging of(Call call, ListFormat format) {
    Parameters parameters = call.parameters();
    String question = digest(call);
    Long limit =
        parameters.whole(
            "limit", 1, format.most(), "1 to " + format.most() + " for " + format.label());
    String cursor = parameters.one("cursor");
    return new Paging(
        cursor == null ? "" : place(cursor, question),
        limit == null ? format.usual() : limit.intValue(),
        question);
  }

  private static String place(String cursor, String question) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      if (text.startsWith(question + ".") && text.length() > question.length() + 1) {
        return text.substring(question.length() + 1);
      }
    } catch (IllegalArgumentException notOurs) {
      throw wrong(cursor);
    }
    throw wrong(cursor);
  }

  /**
   * Where the page before ended, of an answer that goes by its keys; absent at the beginning.
   *
   * @throws ParameterFault where the cursor is none
   */
  @Nullable Cursor after() {
    try {
      return place.isEmpty() ? null : Cursor.parse(place);
    } catch (IllegalArgumentException e) {
      throw wrong(place);
    }
  }

  /**
   * How many are passed over, of an answer that goes by numbers.
   *
   * @throws ParameterFault where the cursor is none
   */
  long from() {
    if (place.isEmpty()) {
      return 0;
    }
    if (!place.matches("\\d{1,15}")) {
      throw wrong(place);
    }
    return Long.parseLong(place);
  }

  /** Gives records from a number on, at most so many. */
  @FunctionalInterface
  interface Numbered {
    void each(RecordSink sink, long most, long from) throws IOException;
  }

  /** Passes a page of an answer on that goes by numbers; where the next one begins, if any. */
  @Nullable String numbered(RecordSink sink, Numbered source) throws IOException {
    int[] given = new int[1];
    source.each(
        new RecordSink() {
          @Override
          public void write(ObjectNode record) throws IOException {
            if (given[0]++ < most) {
              sink.write(record);
            }
          }

          @Override
          public void close() {}
        },
        most + 1L,
        from());
    return given[0] > most ? String.valueOf(from() + most) : null;
  }

  private static ParameterFault wrong(String cursor) {
    return ParameterFault.of("cursor", cursor, "the 'next' of an answer to the same question");
  }

  /** The cursor for a place in the answer to the same question; absent where there is none. */
  @Nullable String cursorOf(@Nullable String next) {
    return next == null ? null : cursor(next);
  }

  private String cursor(String next) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((question + "." + next).getBytes(StandardCharsets.US_ASCII));
  }

  private static String digest(Call call) {
    StringBuilder text = new StringBuilder(call.context().path());
    for (String name : new TreeSet<>(call.parameters().names())) {
      if (!OF_THE_PAGE.contains(name)) {
        text.append('\n').append(name).append(call.parameters().all(name));
      }
    }
    return Sha256.of(text.toString(), DIGEST_BYTES);
  }
}
