package org.chancery.engine.storyline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Digests as bytes, to be kept beside their articles. The first byte is the version of the form;
 * bytes of another version are made again from the article. Stateless.
 */
public final class DigestCodec {

  private static final int VERSION = 2;

  /** Had no gists: what it holds is no rewrite of anything until it is made again. */
  private static final int WITHOUT_GIST = 1;

  /** Stands for a day that is not known. */
  private static final long NO_DAY = Long.MIN_VALUE;

  private DigestCodec() {}

  /** A digest as bytes; the same digest gives the same bytes. */
  public static byte[] write(ArticleDigest digest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      text(out, digest.id());
      text(out, digest.contentHash());
      text(out, digest.title());
      day(out, digest.published());
      text(out, digest.outlet());
      text(out, digest.credit());
      digest.sketch().write(out);
      digest.gist().write(out);
      digest.topic().write(out);
      out.writeInt(digest.events().size());
      for (EventDigest event : digest.events()) {
        event(out, event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The digest that bytes hold.
   *
   * @throws IllegalArgumentException where they are damaged or of another version
   */
  public static ArticleDigest read(byte[] bytes) {
    int version = bytes.length == 0 ? 0 : bytes[0];
    if (version != VERSION && version != WITHOUT_GIST) {
      throw new IllegalArgumentException(
          "a digest of version " + version + ", expected " + VERSION + "; recode the articles");
    }
    ByteArrayInputStream behind = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
    try (DataInputStream in = new DataInputStream(behind)) {
      return digest(in, version);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("a damaged digest", e);
    }
  }

  private static ArticleDigest digest(DataInputStream in, int version) throws IOException {
    String id = given(in);
    String hash = given(in);
    String title = given(in);
    LocalDate published = day(in);
    String outlet = shared(in);
    String credit = shared(in);
    TextSketch sketch = TextSketch.read(in);
    TextGist gist = version == WITHOUT_GIST ? TextGist.NONE : TextGist.read(in);
    TopicVector topic = TopicVector.read(in);
    List<EventDigest> events = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      events.add(event(in));
    }
    return new ArticleDigest(
        id, hash, title, published, outlet, credit, sketch, gist, topic, events);
  }

  private static void event(DataOutputStream out, EventDigest event) throws IOException {
    text(out, event.id());
    text(out, event.type().name());
    text(out, event.factuality().name());
    out.writeBoolean(event.symmetric());
    parties(out, event.actors());
    parties(out, event.recipients());
    EventDigest.Days when = event.when();
    day(out, when == null ? null : when.start());
    if (when != null) {
      day(out, when.end());
      out.writeBoolean(when.told());
    }
    EventDigest.Place where = event.where();
    text(out, where == null ? null : where.label());
    if (where != null) {
      text(out, where.country());
      out.writeBoolean(where.isCountry());
    }
    event.cause().write(out);
    event.words().write(out);
    out.writeInt(event.amounts().size());
    for (Amount amount : event.amounts()) {
      text(out, amount.subject());
      text(out, amount.label());
      out.writeBoolean(amount.isFate());
    }
    out.writeFloat(event.confidence());
  }

  private static EventDigest event(DataInputStream in) throws IOException {
    String id = given(in);
    PloverType type = PloverType.valueOf(given(in));
    Factuality factuality = Factuality.valueOf(given(in));
    boolean symmetric = in.readBoolean();
    List<Party> actors = parties(in);
    List<Party> recipients = parties(in);
    LocalDate start = day(in);
    EventDigest.Days when = start == null ? null : days(start, in);
    String label = shared(in);
    EventDigest.Place where =
        label == null ? null : new EventDigest.Place(label, shared(in), in.readBoolean());
    TermSet cause = TermSet.read(in);
    TermSet words = TermSet.read(in);
    List<Amount> amounts = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      amounts.add(new Amount(given(in), given(in), in.readBoolean()));
    }
    return new EventDigest(
        id,
        type,
        factuality,
        symmetric,
        actors,
        recipients,
        when,
        where,
        cause,
        words,
        List.copyOf(amounts),
        in.readFloat());
  }

  private static EventDigest.Days days(LocalDate start, DataInputStream in) throws IOException {
    LocalDate end = day(in);
    return new EventDigest.Days(start, end == null ? start : end, in.readBoolean());
  }

  private static void parties(DataOutputStream out, List<Party> parties) throws IOException {
    out.writeInt(parties.size());
    for (Party party : parties) {
      text(out, party.key());
      text(out, party.label());
      text(out, party.country());
    }
  }

  private static List<Party> parties(DataInputStream in) throws IOException {
    List<Party> parties = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      parties.add(new Party(given(in).intern(), given(in).intern(), shared(in)));
    }
    return List.copyOf(parties);
  }

  private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? NO_DAY : day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length > in.available()) {
      throw new IOException("a text of " + length + " bytes, " + in.available() + " are left");
    }
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static String given(DataInputStream in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  /** A text that many digests share is held once. */
  private static @Nullable String shared(DataInputStream in) throws IOException {
    String text = text(in);
    return text == null ? null : text.intern();
  }

  /** Numbers, each an int, behind how many there are. */
  static void numbers(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] numbers(DataInputStream in) throws IOException {
    int[] numbers = new int[count(in)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }

  static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("a list of " + count + ", " + in.available() + " bytes are left");
    }
    return count;
  }
}
