package org.chancery.formats.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.RecordWords;

/**
 * A table for a terminal: under each article its events, statements and positions, a line or two
 * each, storylines last. Lines are at most as wide as the terminal, and from 40 to 250 columns.
 * Holds the records of one article.
 */
public final class TerminalTable implements RecordSink {

  private final TerminalLines lines;
  private final EventRows events;
  private final StatementRows statements;
  private final PositionRows positions;
  private final StorylineRows storylines;

  private final List<ObjectNode> eventRecords = new ArrayList<>();
  private final List<ObjectNode> statementRecords = new ArrayList<>();
  private final List<ObjectNode> positionRecords = new ArrayList<>();
  private boolean begun;
  private boolean inStorylines;

  public TerminalTable(Writer out, int width, boolean colour) {
    lines = new TerminalLines(out, width, colour);
    events = new EventRows(lines);
    statements = new StatementRows(lines);
    positions = new PositionRows(lines);
    storylines = new StorylineRows(lines, events);
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (record.path("record").asText()) {
      case "article" -> {
        endArticle();
        article(record);
      }
      case "event" -> eventRecords.add(record);
      case "statement" -> statementRecords.add(record);
      case "position" -> positionRecords.add(record);
      case "storyline" -> {
        endArticle();
        storyline(record);
      }
      default -> throw new IOException("not a record that a table shows: " + record.path("record"));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      endArticle();
    } finally {
      lines.close();
    }
  }

  private void article(ObjectNode article) throws IOException {
    separate();
    lines.rule(RecordWords.title(article));
    List<String> about = new ArrayList<>();
    about.add(article.path("outlet").asText(""));
    about.add(DateWords.full(article.path("published")));
    about.add(article.path("source").asText(""));
    about.removeIf(String::isEmpty);
    if (article.hasNonNull("duplicate_of")) {
      about.add(0, "copy of " + article.path("duplicate_of").asText());
    }
    if (!about.isEmpty()) {
      lines.line(3, new Cell(String.join(" · ", about), lines.width(), Ink.FAINT));
    }
  }

  private void endArticle() throws IOException {
    for (ObjectNode event : eventRecords) {
      events.row(event);
    }
    for (ObjectNode statement : statementRecords) {
      statements.row(statement);
    }
    for (ObjectNode position : positionRecords) {
      positions.row(position);
    }
    eventRecords.clear();
    statementRecords.clear();
    positionRecords.clear();
  }

  private void storyline(ObjectNode storyline) throws IOException {
    if (!inStorylines) {
      separate();
      lines.rule("Storylines");
      inStorylines = true;
    }
    storylines.rows(storyline);
  }

  private void separate() throws IOException {
    if (begun) {
      lines.blank();
    }
    begun = true;
  }
}
