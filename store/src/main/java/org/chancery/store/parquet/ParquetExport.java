package org.chancery.store.parquet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.formats.exchange.flat.FlatColumn;
import org.chancery.formats.exchange.flat.FlatTable;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.store.DatabaseLibrary;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into a folder of Parquet files, one for each {@link FlatTable}, such as {@code
 * events.parquet}; a table without rows is written too, so that what reads them finds its columns.
 * The files appear under their names only after {@link #finish}. Rows wait in a database beside
 * them, not in memory. Confined to one thread.
 */
public final class ParquetExport implements RecordExporter {

  private static final String MEMORY = "512MB";

  private final Path folder;
  private final Path unfinished;
  private final DuckDBConnection connection;
  private final Map<FlatTable, DuckDBAppender> tables = new EnumMap<>(FlatTable.class);
  private final LossCount losses = new LossCount("parquet");
  private boolean closed;

  /**
   * Begins an export.
   *
   * @param folder made where it is missing; files of its tables' names in it are replaced
   * @throws IOException where it can't be written
   */
  public ParquetExport(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    this.unfinished =
        this.folder.resolveSibling(this.folder.getFileName() + ".chancery-unfinished");
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(
          folder + " is a file; parquet is written into a folder, with a file for each kind");
    }
    clear();
    DatabaseLibrary.load();
    Files.createDirectories(unfinished);
    try {
      this.connection = open();
      for (FlatTable table : FlatTable.values()) {
        execute("CREATE TABLE " + name(table) + " (" + columns(table) + ")");
        tables.put(table, connection.createAppender(name(table)));
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private DuckDBConnection open() throws SQLException {
    Properties options = new Properties();
    options.setProperty("memory_limit", MEMORY);
    options.setProperty("autoinstall_known_extensions", "false");
    options.setProperty("autoload_known_extensions", "false");
    return (DuckDBConnection)
        DriverManager.getConnection("jdbc:duckdb:" + unfinished.resolve("rows.duckdb"), options);
  }

  private static String name(FlatTable table) {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private static String columns(FlatTable table) {
    return table.columns().stream()
        .map(column -> '"' + column.name() + "\" " + type(column.type()))
        .collect(Collectors.joining(", "));
  }

  private static String type(FlatColumn.Type type) {
    return switch (type) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case TRUTH -> "BOOLEAN";
      case DAY -> "DATE";
      case TEXTS -> "VARCHAR[]";
    };
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    Optional<FlatTable> table = FlatTable.of(record);
    DuckDBAppender rows = table.map(tables::get).orElse(null);
    if (table.isEmpty() || rows == null) {
      losses.add("records of kind " + record.path("record").asText());
      return;
    }
    try {
      for (List<@Nullable Object> row : table.get().flatten(record)) {
        rows.beginRow();
        for (Object value : row) {
          append(rows, value);
        }
        rows.endRow();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static void append(DuckDBAppender rows, @Nullable Object value) throws SQLException {
    if (value == null) {
      rows.appendNull();
    } else if (value instanceof String text) {
      rows.append(text);
    } else if (value instanceof Long whole) {
      rows.append(whole.longValue());
    } else if (value instanceof Double number) {
      rows.append(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      rows.append(truth.booleanValue());
    } else if (value instanceof LocalDate day) {
      rows.append(day);
    } else {
      rows.append((Collection<?>) value);
    }
  }

  /**
   * Writes the files and gives them their names.
   *
   * @throws IOException where they can't be written; then none has its name
   */
  public void finish() throws IOException {
    try {
      for (Map.Entry<FlatTable, DuckDBAppender> table : tables.entrySet()) {
        table.getValue().flush();
        String file = unfinished.resolve(file(table.getKey())).toString().replace("'", "''");
        execute(
            "COPY "
                + name(table.getKey())
                + " TO '"
                + file
                + "' (FORMAT parquet, COMPRESSION zstd)");
      }
    } catch (SQLException e) {
      throw failure(e);
    }
    Files.createDirectories(folder);
    for (FlatTable table : tables.keySet()) {
      Files.move(
          unfinished.resolve(file(table)),
          folder.resolve(file(table)),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String file(FlatTable table) {
    return name(table) + ".parquet";
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private IOException failure(SQLException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new IOException(folder + ": " + message, e);
  }

  /** What the tables don't have a column for is not told apart; their JSON texts hold the lists. */
  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      for (DuckDBAppender rows : tables.values()) {
        rows.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      clear();
    }
  }

  private void clear() throws IOException {
    if (Files.isDirectory(unfinished)) {
      try (Stream<Path> files = Files.list(unfinished)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(unfinished);
  }
}
