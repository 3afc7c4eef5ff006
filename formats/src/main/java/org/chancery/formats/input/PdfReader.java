package org.chancery.formats.input;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF as one article. */
record PdfReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    byte[] bytes = WholeBytes.of(piece, limits);
    PdfStreams.check(bytes, limits);
    BundledFonts.use();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw new Unreadable("encrypted PDF: its owner does not permit taking text out");
      }
      String text = PdfParagraphs.text(PdfLines.of(pdf, limits));
      if (text.isBlank()) {
        throw new Unreadable("empty: no text in the PDF (scanned pages?)");
      }
      DocumentDraft draft = new DocumentDraft(piece.name());
      String title = pdf.getDocumentInformation().getTitle();
      if (title != null && GivenTitle.standsIn(text, title)) {
        draft.title(title, "pdf:title");
      }
      findings.found(draft.document(text, false));
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted PDF: it needs a password; save it without", e);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(Exception e) {
    if (e instanceof Findings.SinkFailed failed) {
      throw failed;
    }
    String words = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return new Unreadable(
        words.isEmpty()
            ? "damaged PDF"
            : "damaged PDF: " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1),
        e);
  }
}
