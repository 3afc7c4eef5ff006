package org.chancery.formats.exchange.statement;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chancery.formats.exchange.delimited.DelimitedReader;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.delimited.LineSource;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordImporter;

/**
 * Reads DNA's list of statements: a row with a concept as a position, one without as a statement.
 * Columns stand in any order; those that DNA's users define themselves are left out.
 */
final class DnaImporter implements RecordImporter {

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    LossCount losses = new LossCount("dna");
    LineSource lines = new LineSource(in);
    DelimitedRow header = new DelimitedReader(lines, ';', 0).next();
    if (header == null) {
      return losses.losses();
    }
    for (String column : DnaColumns.NEEDED) {
      if (!header.cells().contains(column)) {
        sink.problem(
            new ImportProblem(
                source, header.line(), "a header line with the column " + column, "none"));
        return losses.losses();
      }
    }
    for (String column : header.cells()) {
      if (!DnaColumns.ALL.contains(column)) {
        losses.add("column of rows: " + column);
      }
    }
    DnaRows rows = new DnaRows(source, sink, losses);
    List<String> columns = header.cells();
    DelimitedReader reader = new DelimitedReader(lines, ';', columns.size());
    for (DelimitedRow row = reader.next(); row != null; row = reader.next()) {
      String expected = columns.size() + " cells with semicolons between";
      if (row.fault() != null) {
        sink.problem(new ImportProblem(source, row.line(), expected, row.fault()));
      } else if (row.cells().size() != columns.size()) {
        String found = Integer.toString(row.cells().size());
        sink.problem(new ImportProblem(source, row.line(), expected, found));
      } else {
        rows.take(row.line(), new DnaRow(columns, row.cells()));
      }
    }
    rows.end();
    return losses.losses();
  }
}
