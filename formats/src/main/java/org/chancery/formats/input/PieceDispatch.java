package org.chancery.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * Reads a piece with the reader for its content, and turns every failure into a rejection, so that
 * the rest is read. Stateless.
 */
final class PieceDispatch {

  private final InputLimits limits;
  private final Map<ContentKind, PieceReader> readers = new EnumMap<>(ContentKind.class);

  PieceDispatch(InputLimits limits) {
    this.limits = limits;
    // Those behind a lambda load their library with the first piece of their kind.
    readers.put(ContentKind.EMPTY, refuse("empty: nothing in it"));
    readers.put(ContentKind.BINARY, refuse("binary: not a text, nor a format that is read"));
    readers.put(
        ContentKind.OPEN_DOCUMENT,
        refuse("OpenDocument and EPUB are not read; save it as Word or text"));
    readers.put(ContentKind.RTF, new RtfReader(limits));
    readers.put(ContentKind.OTHER_XML, refuse("XML that is neither a feed nor a web page"));
    readers.put(ContentKind.TEXT, new TextReader(limits));
    readers.put(ContentKind.LEXIS_NEXIS, new NexisReader(limits));
    readers.put(ContentKind.FACTIVA, new FactivaReader(limits));
    readers.put(ContentKind.FACTIVA_PAGE, (piece, to) -> new FactivaPage(limits).read(piece, to));
    readers.put(ContentKind.STORY_TABLE, new StoryTable(limits));
    readers.put(ContentKind.HTML, new HtmlReader(limits));
    readers.put(ContentKind.JSON, (piece, to) -> new JsonReader(limits).read(piece, to));
    readers.put(ContentKind.JSON_LINES, (piece, to) -> new JsonLinesReader(limits).read(piece, to));
    readers.put(ContentKind.FEED, new FeedReader(limits));
    readers.put(ContentKind.WARC, (piece, to) -> new WarcPages(limits).read(piece, to));
    readers.put(ContentKind.PDF, (piece, to) -> new PdfReader(limits).read(piece, to));
    readers.put(ContentKind.OFFICE_XML, (piece, to) -> new WordReader(limits).read(piece, to));
    readers.put(ContentKind.OLE2, (piece, to) -> new OldWordReader(limits).read(piece, to));
    readers.put(ContentKind.GZIP, new GzipReader(this));
    readers.put(ContentKind.ZIP, new ZipReader(this));
    readers.put(ContentKind.TAR, new TarReader(this));
  }

  private static PieceReader refuse(String reason) {
    return (piece, findings) -> {
      throw new Unreadable(reason);
    };
  }

  /**
   * Reads a piece.
   *
   * @throws ArchiveOverLimit where the archive that the piece lies in is over its limit
   */
  void read(Piece piece, Findings findings) throws ArchiveOverLimit {
    try {
      byte[] head = piece.bytes().head();
      Optional<Decoding.Mark> mark = Decoding.mark(head);
      boolean wide = mark.isPresent() && !mark.get().charset().equals(StandardCharsets.UTF_8);
      Piece narrow = wide ? asUtf8(piece, mark.get()) : piece;
      ContentKind kind = ContentCheck.kindOf(wide ? narrow.bytes().head() : head);
      PieceReader reader = readers.get(kind);
      if (reader == null) {
        throw new IllegalStateException("no reader for " + kind);
      }
      reader.read(narrow, findings);
    } catch (Findings.SinkFailed e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (piece.budget() != null) {
        piece.budget().check();
      }
      findings.rejected(piece.name(), reason(e));
    }
  }

  /** UTF-16 and UTF-32 become UTF-8, so that no reader need know them. */
  private static Piece asUtf8(Piece piece, Decoding.Mark mark) throws IOException {
    piece.bytes().skipNBytes(mark.length());
    Reader characters = new InputStreamReader(piece.bytes(), mark.charset());
    LookAhead narrow =
        new LookAhead(
            ReaderInputStream.builder()
                .setReader(characters)
                .setCharset(StandardCharsets.UTF_8)
                .get());
    return new Piece(piece.name(), narrow, OptionalLong.empty(), piece.level(), piece.budget());
  }

  private static String reason(Throwable failure) {
    if (failure instanceof Unreadable unreadable) {
      return unreadable.reason();
    }
    if (failure instanceof ArchiveOverLimit over) {
      return over.reason();
    }
    if (failure instanceof EOFException) {
      return "damaged: it ends in the middle (cut off?)";
    }
    if (failure instanceof ZipException) {
      return "damaged: can't be unpacked (" + failure.getMessage() + ")";
    }
    String message = failure.getMessage();
    String words = message == null ? failure.getClass().getSimpleName() : message;
    return "damaged: " + words.lines().findFirst().orElse("");
  }

  /**
   * The budget for what an archive holds.
   *
   * @throws Unreadable where archives lie too deep in each other
   */
  ArchiveBudget budgetWithin(Piece archive) throws Unreadable {
    if (archive.level() >= limits.archiveLevels()) {
      throw new Unreadable(
          "nested too deep: more than "
              + limits.archiveLevels()
              + " archives within each other; unpack the outer ones");
    }
    if (archive.budget() != null) {
      return archive.budget();
    }
    LongSupplier size =
        archive.size().isPresent() ? archive.size()::getAsLong : archive.bytes()::taken;
    return new ArchiveBudget(limits, size);
  }
}
