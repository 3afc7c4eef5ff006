package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a Word document (doc, Word 6 to 2003) as one article. */
record OldWordReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    byte[] bytes = WholeBytes.of(piece, limits);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw encrypted(null);
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw new Unreadable("no Word document; of Office documents only Word's are read");
      }
      findings.found(WordText.document(piece.name(), paragraphs(root), null));
    } catch (EncryptedDocumentException e) {
      throw encrypted(e);
    } catch (Findings.SinkFailed | Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("damaged Word document: " + WordText.firstLine(e), e);
    }
  }

  private static Unreadable encrypted(@Nullable Exception cause) {
    String reason = "encrypted: the document needs a password; save it without";
    return cause == null ? new Unreadable(reason) : new Unreadable(reason, cause);
  }

  private static List<String> paragraphs(DirectoryNode root) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : raw(root)) {
      for (String line : WordExtractor.stripFields(paragraph).split("[\\r\\n\\u000B\\u0007]+")) {
        paragraphs.add(line.replaceAll("[\\x00-\\x08\\x0E-\\x1F]", ""));
      }
    }
    return paragraphs;
  }

  private static String[] raw(DirectoryNode root) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root);
        WordExtractor extractor = new WordExtractor(document)) {
      return extractor.getParagraphText();
    } catch (OldWordFileFormatException e) {
      try (Word6Extractor extractor = new Word6Extractor(root)) {
        return new String[] {extractor.getText()};
      }
    }
  }
}
