package org.chancery.formats.input;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.article.Document;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages and plain texts of a web archive of any length, an article a record; holds one
 * record at a time. Records of other kinds and answers other than 200 are passed over.
 */
record WarcPages(InputLimits limits) implements PieceReader {

  private static final int OK = 200;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String TEXT = "text/plain";

  /** A record's content: a page or a plain text. */
  private record Content(MediaType type, MessageBody body) {

    String kind() {
      return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    @Nullable String charset() {
      return type.parameters().get("charset");
    }
  }

  @Override
  @SuppressWarnings("resource") // closing it would close the piece, which is another's
  public void read(Piece piece, Findings findings) throws IOException {
    WarcReader reader = new WarcReader(Channels.newChannel(piece.bytes()));
    int number = 0;
    int articles = 0;
    for (Optional<WarcRecord> record = next(reader, number);
        record.isPresent();
        record = next(reader, number)) {
      number++;
      if (readRecord(record.get(), piece.name() + "#" + number, findings)) {
        articles++;
      }
    }
    if (articles == 0) {
      throw new Unreadable(
          String.format(
              Locale.ROOT, "empty: no page or text among the %,d records of the archive", number));
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader, int read) throws IOException {
    try {
      return reader.next();
    } catch (ArchiveOverLimit e) {
      throw e;
    } catch (IOException e) {
      throw new Unreadable(
          String.format(Locale.ROOT, "damaged WARC behind record %,d (cut off?)", read), e);
    }
  }

  /** Whether the record is one for an article, even where that can't be read. */
  private boolean readRecord(WarcRecord record, String source, Findings findings)
      throws ArchiveOverLimit {
    try {
      Optional<Content> content = content(record);
      if (content.isEmpty()) {
        return false;
      }
      String target = ((WarcTargetRecord) record).target();
      DocumentDraft draft = new DocumentDraft(source);
      draft.url(target.startsWith("http") ? target : null);
      findings.found(document(content.get(), draft));
    } catch (ArchiveOverLimit e) {
      throw e;
    } catch (Unreadable e) {
      findings.rejected(source, e.reason());
    } catch (IOException | IllegalArgumentException e) {
      findings.rejected(source, "damaged record: " + String.valueOf(e.getMessage()));
    }
    return true;
  }

  private Document document(Content content, DocumentDraft draft) throws IOException {
    byte[] bytes = WholeBytes.of(content.body().stream(), limits);
    if (PAGES.contains(content.kind())) {
      return HtmlReader.document(draft, bytes, content.charset());
    }
    String text = Decoding.text(bytes, content.charset());
    if (text.isBlank()) {
      throw new Unreadable("empty: no text in it");
    }
    return draft.document(text, true);
  }

  private static Optional<Content> content(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      String type = response.contentType().base().toString().toLowerCase(Locale.ROOT);
      if (!type.equals("application/http")) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      return http.status() == OK
          ? readable(new Content(http.contentType(), http.bodyDecoded()))
          : Optional.empty();
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      return readable(new Content(record.contentType(), record.body()));
    }
    return Optional.empty();
  }

  private static Optional<Content> readable(Content content) {
    return PAGES.contains(content.kind()) || content.kind().equals(TEXT)
        ? Optional.of(content)
        : Optional.empty();
  }
}
