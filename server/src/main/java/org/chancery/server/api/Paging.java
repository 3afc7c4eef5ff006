package org.chancery.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;

/**
 * Which part of an answer is asked for. A cursor holds where the part begins and a digest of the
 * question, so that it is of no use for another.
 *
 * @param from how many are passed over
 * @param most how many are given
 */
record Paging(long from, int most, String question) {

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
        cursor == null ? 0 : place(cursor, question),
        limit == null ? format.usual() : limit.intValue(),
        question);
  }

  private static long place(String cursor, String question) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int dot = text.indexOf('.');
      if (dot > 0 && text.substring(dot + 1).equals(question)) {
        long from = Long.parseLong(text.substring(0, dot));
        if (from >= 0) {
          return from;
        }
      }
    } catch (IllegalArgumentException notOurs) {
      throw wrong(cursor);
    }
    throw wrong(cursor);
  }

  private static ParameterFault wrong(String cursor) {
    return ParameterFault.of("cursor", cursor, "the 'next' of an answer to the same question");
  }

  /** Where the next page begins. */
  String next() {
    String text = (from + most) + "." + question;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String digest(Call call) {
    StringBuilder text = new StringBuilder(call.context().path());
    for (String name : new TreeSet<>(call.parameters().names())) {
      if (!OF_THE_PAGE.contains(name)) {
        text.append('\n').append(name).append(call.parameters().all(name));
      }
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
