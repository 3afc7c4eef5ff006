package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines of any length, an article a line. A line that is damaged, too long or no article
 * is rejected by its number and the rest is read. Holds one line at a time.
 */
final class JsonLinesReader implements PieceReader {

  private final InputLimits limits;
  private final JsonFactory factory;

  JsonLinesReader(InputLimits limits) {
    this.limits = limits;
    this.factory = JsonSyntax.factory(limits);
  }

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    Lines lines = new Lines(piece.bytes(), limits);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      String place = piece.name() + ":" + line.number();
      try {
        readLine(line.text(), place, findings);
      } catch (JsonProcessingException e) {
        findings.rejected(place, JsonFailure.reason(e, limits).reason());
      } catch (Unreadable e) {
        findings.rejected(place, e.reason());
      }
    }
  }

  private void readLine(@Nullable String line, String place, Findings findings) throws IOException {
    if (line == null) {
      throw WholeBytes.tooLarge("a line over the limit", limits);
    }
    if (line.isBlank()) {
      return;
    }
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable("found no object, expected one article in { }");
      }
      JsonArticle article = JsonArticle.read(parser, parser::skipChildren);
      if (parser.nextToken() != null) {
        throw new Unreadable("damaged JSON: more than one value in a line");
      }
      article.pass(place, place, findings);
    }
  }
}
