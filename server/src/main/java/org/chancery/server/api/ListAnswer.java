package org.chancery.server.api;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.CountCsv;
import org.chancery.formats.output.CsvTable;
import org.chancery.formats.output.FlatCsv;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.RecordSink;
import org.jspecify.annotations.Nullable;

/** Writes lists in the form asked for, with the way to the next page. Stateless. */
final class ListAnswer {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ListAnswer() {}

  /** Gives the records of a page, and where the next one begins, if any. */
  @FunctionalInterface
  interface Source {
    @Nullable String each(RecordSink sink) throws IOException;
  }

  /** What becomes of records in CSV. */
  enum Table {
    /** The columns that events, statements, positions, stories and articles share. */
    SHARED,
    /** A column for each key of counts, the number last. */
    COUNTS,
    /** A column for each key that one of them has. */
    FLAT;

    private RecordSink sink(Writer out) throws IOException {
      return switch (this) {
        case SHARED -> new CsvTable(out);
        case COUNTS -> new CountCsv(out);
        case FLAT -> new FlatCsv(out);
      };
    }
  }

  /**
   * Writes a page.
   *
   * @param name of a file of it, without ending
   * @param table what becomes of them in CSV
   */
  static void write(
      Call call, ListFormat format, Paging paging, String name, Table table, Source source)
      throws IOException {
    give(
        call,
        format,
        name,
        spool ->
            format == ListFormat.JSON
                ? json(spool, paging, source)
                : paging.cursorOf(lines(spool, format, table, source)));
  }

  /**
   * Writes all of a list that has one page.
   *
   * @param name of a file of it, without ending
   * @param near what may have been meant where it is empty; told in JSON alone
   */
  static void whole(
      Call call, ListFormat format, String name, List<ObjectNode> records, List<String> near)
      throws IOException {
    if (format == ListFormat.JSON) {
      OneAnswer.items(call.context(), records, near);
      return;
    }
    give(
        call,
        format,
        name,
        spool ->
            lines(
                spool,
                format,
                Table.FLAT,
                sink -> {
                  for (ObjectNode record : records) {
                    sink.write(record);
                  }
                  return null;
                }));
  }

  /** Writes an answer into a spool; gives the cursor of the next page, if any. */
  @FunctionalInterface
  private interface Filling {
    @Nullable String fill(Spool spool) throws IOException;
  }

  private static void give(Call call, ListFormat format, String name, Filling filling)
      throws IOException {
    Context context = call.context();
    Spool spool = new Spool();
    boolean done = false;
    try {
      String cursor = filling.fill(spool);
      spool.close();
      if (cursor != null) {
        context.header("Link", "<" + next(call, cursor) + ">; rel=\"next\"");
      }
      if (format != ListFormat.JSON) {
        context.header(
            "Content-Disposition", "attachment; filename=\"" + name + "." + format.label() + "\"");
      }
      context.contentType(format.type()).result(spool.read());
      done = true;
    } finally {
      if (!done) {
        spool.discard();
      }
    }
  }

  private static @Nullable String json(Spool spool, Paging paging, Source source)
      throws IOException {
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(spool, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      String cursor = paging.cursorOf(source.each(new Items(json)));
      json.writeEndArray();
      if (cursor != null) {
        json.writeStringField("next", cursor);
      }
      json.writeEndObject();
      return cursor;
    }
  }

  private static @Nullable String lines(Spool spool, ListFormat format, Table table, Source source)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8));
    try (RecordSink sink =
        format == ListFormat.JSONL ? new JsonLines(writer) : table.sink(writer)) {
      return source.each(sink);
    }
  }

  /** The address of the next page. */
  private static String next(Call call, String cursor) {
    List<String> parts = new ArrayList<>();
    call.context()
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor")) {
                values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value)));
              }
            });
    parts.add("cursor=" + cursor);
    return call.context().req().getRequestURI() + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Writes records into an array. */
  private record Items(JsonGenerator json) implements RecordSink {
    @Override
    public void write(ObjectNode record) throws IOException {
      json.writeTree(record);
    }

    @Override
    public void close() {}
  }
}
