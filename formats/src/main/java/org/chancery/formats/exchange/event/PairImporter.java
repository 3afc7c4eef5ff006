package org.chancery.formats.exchange.event;

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

/** Reads events from rows with tabs between, and puts together the rows of one event. */
record PairImporter(PairLayout layout) implements RecordImporter {

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    LossCount losses = new LossCount(layout.name());
    List<String> columns = layout.columns();
    DelimitedReader rows = new DelimitedReader(new LineSource(in), '\t', columns.size());
    EventJoin join = new EventJoin(layout.name(), source, sink);
    boolean headerDue = layout.headed();
    for (DelimitedRow row = rows.next(); row != null; row = rows.next()) {
      boolean header = headerDue && isHeader(row);
      headerDue = false;
      if (header) {
        continue;
      }
      try {
        join.take(row.line(), layout.read(checked(row, columns), losses));
      } catch (RowFault fault) {
        sink.problem(new ImportProblem(source, row.line(), fault.expected(), fault.found()));
      }
    }
    join.end();
    return losses.losses();
  }

  /** The first row is the header where it begins as the header does; a file may lack it. */
  private boolean isHeader(DelimitedRow row) {
    return !row.cells().isEmpty()
        && row.cells().get(0).strip().equalsIgnoreCase(layout.columns().get(0));
  }

  private DelimitedRow checked(DelimitedRow row, List<String> columns) throws RowFault {
    String expected = columns.size() + " cells with tabs between";
    if (row.fault() != null) {
      throw new RowFault(expected, row.fault());
    }
    int found = row.cells().size();
    if (found > columns.size()
        && row.cells().subList(columns.size(), found).stream().allMatch(String::isBlank)) {
      // Some published files have tabs too many at the end of their lines.
      return new DelimitedRow(row.line(), row.cells().subList(0, columns.size()), null);
    }
    if (found != columns.size()) {
      throw new RowFault(expected, Integer.toString(found));
    }
    return row;
  }
}
