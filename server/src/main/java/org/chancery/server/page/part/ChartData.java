package org.chancery.server.page.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import java.util.List;

/**
 * A chart's numbers: drawn by {@code chart.js}, and a table for whoever can't use the drawing.
 *
 * @param kind of chart: {@code stacked} bars over time, {@code bars} side by side, {@code line}
 * @param title what it tells, in words
 * @param axis what the labels are: {@code Month}
 * @param unit what the values are: {@code events per month}; empty where the title says it
 * @param labels along the axis
 * @param marks what stands below the axis, one a label; empty where there is nothing
 * @param series one or more, each with as many values as there are labels
 */
public record ChartData(
    String kind,
    String title,
    String axis,
    String unit,
    List<String> labels,
    List<String> marks,
    List<Series> series) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Values of one kind.
   *
   * @param colour name of a token of the style sheet, without its dashes: {@code quad-1}
   * @param addresses where a value leads, one a value; empty for nowhere
   */
  public record Series(String name, String colour, List<Long> values, List<String> addresses) {
    public Series {
      values = List.copyOf(values);
      addresses = List.copyOf(addresses);
    }
  }

  /** With every label below the axis, as far as there is room. */
  public ChartData(
      String kind, String title, String axis, List<String> labels, List<Series> series) {
    this(kind, title, axis, "", labels, labels, series);
  }

  public ChartData {
    labels = List.copyOf(labels);
    marks = List.copyOf(marks);
    series = List.copyOf(series);
  }

  /** The sum of all values. */
  public long total() {
    return series.stream().flatMap(one -> one.values().stream()).mapToLong(Long::longValue).sum();
  }

  /** For the block of data in the page. It can't end the block early, whatever a label says. */
  public Content json() {
    try {
      String json = MAPPER.writeValueAsString(this).replace("<", "\\u003c");
      return output -> output.writeContent(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
