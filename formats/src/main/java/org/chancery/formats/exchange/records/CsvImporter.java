package org.chancery.formats.exchange.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.exchange.delimited.DelimitedReader;
import org.chancery.formats.exchange.delimited.DelimitedRow;
import org.chancery.formats.exchange.delimited.LineSource;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordImporter;
import org.chancery.formats.output.CsvRows;

/** Reads records from the CSV table of mixed kinds; columns may stand in any order. */
public final class CsvImporter implements RecordImporter {

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    LossCount losses = new LossCount("csv");
    DelimitedReader rows = new DelimitedReader(new LineSource(in), ',', 0);
    DelimitedRow first = rows.next();
    if (first == null) {
      return losses.losses();
    }
    List<String> header = first.cells();
    if (!header.contains("record") || !header.contains("id")) {
      sink.problem(
          new ImportProblem(
              source,
              first.line(),
              "a header line with the columns record and id",
              ImportProblem.quoted(String.join(",", header))));
      return losses.losses();
    }
    for (String name : header) {
      if (!CsvRows.isColumn(name)) {
        sink.problem(
            new ImportProblem(
                source,
                first.line(),
                "columns as in docs/formats/csv.md",
                ImportProblem.quoted(name)));
      }
    }
    for (DelimitedRow row = rows.next(); row != null; row = rows.next()) {
      row(source, header, row, sink);
    }
    return losses.losses();
  }

  private static void row(String source, List<String> header, DelimitedRow row, ImportSink sink)
      throws IOException {
    String expected = header.size() + " cells with commas between";
    if (row.fault() != null) {
      sink.problem(new ImportProblem(source, row.line(), expected, row.fault()));
      return;
    }
    if (row.cells().size() != header.size()) {
      String found = Integer.toString(row.cells().size());
      sink.problem(new ImportProblem(source, row.line(), expected, found));
      return;
    }
    try {
      ObjectNode record = CsvRows.record(header, row.cells());
      Optional<RecordCheck.Fault> fault = RecordCheck.of(record);
      if (fault.isPresent()) {
        String found = fault.get().found();
        sink.problem(new ImportProblem(source, row.line(), fault.get().expected(), found));
      } else {
        sink.record(record);
      }
    } catch (CsvRows.CellFault e) {
      String cell = row.cells().get(header.indexOf(e.column()));
      sink.problem(
          new ImportProblem(
              source, row.line(), e.expected() + " as " + e.column(), ImportProblem.quoted(cell)));
    }
  }
}
