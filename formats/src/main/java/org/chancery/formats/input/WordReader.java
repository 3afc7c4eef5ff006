package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads a Word document (docx): its paragraphs and tables, no headers and notes. An export of a
 * news database is many articles, any other document one.
 */
record WordReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    byte[] bytes = WholeBytes.of(piece, limits);
    PackedParts.check(bytes, limits);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> paragraphs = new ArrayList<>();
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraphs.add(paragraph.getParagraphText());
        } else if (element instanceof XWPFTable table) {
          addTable(table, paragraphs);
        }
      }
      if (ExportedText.read(piece, String.join("\n", paragraphs), limits, findings)) {
        return;
      }
      String title = word.getProperties().getCoreProperties().getTitle();
      findings.found(WordText.document(piece.name(), paragraphs, title));
    } catch (POIXMLException
        | OpenXML4JRuntimeException
        | NotOfficeXmlFileException
        | EmptyFileException e) {
      throw new Unreadable("damaged, or no Word document: " + WordText.firstLine(e), e);
    }
  }

  private static void addTable(XWPFTable table, List<String> paragraphs) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
          paragraphs.add(paragraph.getParagraphText());
        }
      }
    }
  }
}
