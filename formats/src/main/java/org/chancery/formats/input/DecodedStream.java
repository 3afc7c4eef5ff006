package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a stream too large to be held. Its encoding is told by a byte order mark, else by
 * what the input declares, else by its first bytes; bytes that don't fit become replacement
 * characters.
 */
final class DecodedStream {

  private static final int LONGEST_CHARACTER = 4;

  private DecodedStream() {}

  /** The characters behind a byte order mark, if there is one. */
  static Reader of(LookAhead bytes, @Nullable String declared) throws IOException {
    byte[] head = bytes.head();
    Optional<Decoding.Mark> mark = Decoding.mark(head);
    if (mark.isPresent()) {
      bytes.skipNBytes(mark.get().length());
      return new InputStreamReader(bytes, mark.get().charset());
    }
    return new InputStreamReader(bytes, charset(head, declared));
  }

  private static Charset charset(byte[] head, @Nullable String declared) {
    Charset named = declared == null ? null : Decoding.named(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return named;
    }
    // The last character may be cut by the end of the head.
    byte[] whole =
        head.length < LookAhead.HEAD ? head : Arrays.copyOf(head, head.length - LONGEST_CHARACTER);
    for (int cut = 0; cut < LONGEST_CHARACTER && cut < whole.length; cut++) {
      if (Decoding.isUtf8(Arrays.copyOf(whole, whole.length - cut))) {
        return StandardCharsets.UTF_8;
      }
    }
    return Decoding.WINDOWS;
  }
}
