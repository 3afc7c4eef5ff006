package org.chancery.formats.exchange.delimited;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a delimited file.
 *
 * @param line where it begins, counted from 1
 * @param cells as they mean, without quotation marks; empty where the row has a fault
 * @param fault what is wrong with the row itself; null for a good one
 */
public record DelimitedRow(long line, List<String> cells, @Nullable String fault) {

  public DelimitedRow {
    cells = List.copyOf(cells);
  }
}
