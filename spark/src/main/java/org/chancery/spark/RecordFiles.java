package org.chancery.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.chancery.formats.exchange.flat.FlatColumn;
import org.chancery.formats.exchange.flat.FlatTable;
import org.jspecify.annotations.Nullable;

/** Writes records, given as lines of JSON in their order. */
final class RecordFiles {

  private final SparkSession session;
  private final OutputFolder output;
  private final RecordCounts counts;

  RecordFiles(SparkSession session, OutputFolder output, RecordCounts counts) {
    this.session = session;
    this.output = output;
    this.counts = counts;
  }

  void write(JavaRDD<String> lines, OutputFormat format) {
    switch (format) {
      case JSONL -> jsonl(lines);
      case PARQUET -> parquet(lines);
    }
  }

  /** Files of lines that, one behind the other, are what {@code chancery read} writes. */
  private void jsonl(JavaRDD<String> lines) {
    Map<String, LongAccumulator> byKind = counts.byKey();
    lines
        .map(
            line -> {
              LongAccumulator count = byKind.get(kind(line));
              if (count != null) {
                count.add(1L);
              }
              return line;
            })
        .saveAsTextFile(output.part("records.jsonl"));
  }

  /** What {@code record}, the first key of every record, says. */
  private static String kind(String line) {
    int begin = line.indexOf(':') + 2;
    return line.substring(begin, line.indexOf('"', begin));
  }

  /** A folder of Parquet files for each kind, with the columns of {@link FlatTable}. */
  private void parquet(JavaRDD<String> lines) {
    for (RecordKind kind : RecordKind.values()) {
      FlatTable table = kind.table();
      LongAccumulator count = counts.of(kind);
      String key = kind.key();
      JavaRDD<Row> rows =
          lines
              .filter(line -> kind(line).equals(key))
              .flatMap(
                  line -> {
                    count.add(1L);
                    return rows(table, CodedArticle.tree(line));
                  });
      session
          .createDataFrame(rows, schema(table))
          .write()
          .mode(SaveMode.ErrorIfExists)
          .parquet(output.part(table.name().toLowerCase(Locale.ROOT) + ".parquet"));
    }
  }

  private static Iterator<Row> rows(FlatTable table, ObjectNode record) {
    List<Row> rows = new ArrayList<>();
    for (List<@Nullable Object> values : table.flatten(record)) {
      @Nullable Object[] row = new @Nullable Object[values.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = value(values.get(i));
      }
      rows.add(RowFactory.create(row));
    }
    return rows.iterator();
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof List<?> texts) {
      return texts.toArray(new String[0]);
    }
    return value instanceof LocalDate day ? java.sql.Date.valueOf(day) : value;
  }

  private static StructType schema(FlatTable table) {
    StructType schema = new StructType();
    for (FlatColumn column : table.columns()) {
      schema = schema.add(column.name(), type(column.type()), true);
    }
    return schema;
  }

  private static DataType type(FlatColumn.Type type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case WHOLE -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case TRUTH -> DataTypes.BooleanType;
      case DAY -> DataTypes.DateType;
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }
}
