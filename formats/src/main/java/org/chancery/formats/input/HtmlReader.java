package org.chancery.formats.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.article.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page as one article. */
record HtmlReader(InputLimits limits) implements PieceReader {

  /** A page declares its encoding in its first bytes; the standard says 1,024, some need more. */
  private static final int DECLARATION = 8192;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})|^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    byte[] bytes = WholeBytes.of(piece, limits);
    findings.found(document(new DocumentDraft(piece.name()), bytes, null));
  }

  /**
   * The article of a page.
   *
   * @param charset the encoding that the page was sent with
   */
  static Document document(DocumentDraft draft, byte[] bytes, @Nullable String charset)
      throws Unreadable {
    String html = Decoding.text(bytes, charset == null ? declared(bytes) : charset);
    return HtmlArticle.read(html, draft);
  }

  private static @Nullable String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
