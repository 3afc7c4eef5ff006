package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads a JSON document: one article, an array of articles, or an object that holds such an array.
 * An array is streamed.
 */
final class JsonReader implements PieceReader {

  private final InputLimits limits;
  private final JsonFactory factory;

  JsonReader(InputLimits limits) {
    this.limits = limits;
    this.factory = JsonSyntax.factory(limits);
  }

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    try (JsonParser parser = factory.createParser(DecodedStream.of(piece.bytes(), null))) {
      new Reading(piece, findings, limits, parser).run();
    } catch (JsonProcessingException e) {
      throw JsonFailure.reason(e, limits);
    }
  }

  /** One document being read. */
  private static final class Reading {
    private final Piece piece;
    private final Findings findings;
    private final InputLimits limits;
    private final JsonParser parser;
    private int elements;
    private int roots;

    Reading(Piece piece, Findings findings, InputLimits limits, JsonParser parser) {
      this.piece = piece;
      this.findings = findings;
      this.limits = limits;
      this.parser = parser;
    }

    void run() throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        roots++;
        if (token == JsonToken.START_ARRAY) {
          array(true);
        } else if (token == JsonToken.START_OBJECT) {
          String source = roots == 1 ? piece.name() : piece.name() + "#" + roots;
          object(source, true);
        } else {
          throw new Unreadable("found no article: expected an object or an array of objects");
        }
      }
      if (roots == 0) {
        throw new Unreadable("empty: no article in it");
      }
    }

    /** Reads articles; what else stands in an array that need not hold any is passed over. */
    private void array(boolean ofArticles) throws IOException {
      while (true) {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
          return;
        }
        elements++;
        if (token == JsonToken.START_OBJECT) {
          object(piece.name() + "#" + elements, ofArticles);
          continue;
        }
        parser.skipChildren();
        if (ofArticles) {
          findings.rejected(
              place(parser.currentLocation().getLineNr()), "found no object, expected an article");
        }
      }
    }

    private void object(String source, boolean isArticle) throws IOException {
      int line = parser.currentTokenLocation().getLineNr();
      long begin = parser.currentTokenLocation().getCharOffset();
      JsonArticle article = JsonArticle.read(parser, () -> array(false));
      if (article.isContainerOnly() || (!isArticle && article.isEmpty())) {
        return;
      }
      try {
        if (parser.currentLocation().getCharOffset() - begin > limits.articleBytes()) {
          throw WholeBytes.tooLarge("an object over the limit", limits);
        }
        article.pass(source, place(line), findings);
      } catch (Unreadable e) {
        findings.rejected(place(line), e.reason());
      }
    }

    private String place(int line) {
      return piece.name() + ":" + line;
    }
  }
}
