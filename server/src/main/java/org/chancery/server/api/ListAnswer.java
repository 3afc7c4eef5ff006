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
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.RecordSink;

/** Writes lists in the form asked for, with the way to the next page. Stateless. */
final class ListAnswer {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ListAnswer() {}

  /** Gives records, one more than the page has where there are more. */
  @FunctionalInterface
  interface Source {
    void each(RecordSink sink) throws IOException;
  }

  /**
   * Writes a page.
   *
   * @param name of a file of it, without ending
   * @param counts whether counts are given, not records
   */
  static void write(
      Call call, ListFormat format, Paging paging, String name, boolean counts, Source source)
      throws IOException {
    Context context = call.context();
    Spool spool = new Spool();
    boolean done = false;
    try {
      boolean more =
          format == ListFormat.JSON
              ? json(spool, paging, source)
              : lines(spool, format, paging, counts, source);
      spool.close();
      if (more) {
        context.header("Link", "<" + next(call, paging) + ">; rel=\"next\"");
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

  private static boolean json(Spool spool, Paging paging, Source source) throws IOException {
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(spool, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      Limited limited = new Limited(paging.most(), record -> json.writeTree(record));
      source.each(limited);
      json.writeEndArray();
      if (limited.isOver()) {
        json.writeStringField("next", paging.next());
      }
      json.writeEndObject();
      return limited.isOver();
    }
  }

  private static boolean lines(
      Spool spool, ListFormat format, Paging paging, boolean counts, Source source)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8));
    try (RecordSink sink =
        format == ListFormat.JSONL
            ? new JsonLines(writer)
            : counts ? new CountCsv(writer) : new CsvTable(writer)) {
      Limited limited = new Limited(paging.most(), sink::write);
      source.each(limited);
      return limited.isOver();
    }
  }

  /** The address of the next page. */
  private static String next(Call call, Paging paging) {
    List<String> parts = new ArrayList<>();
    call.context()
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor")) {
                values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value)));
              }
            });
    parts.add("cursor=" + paging.next());
    return call.context().req().getRequestURI() + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Taking {
    void take(ObjectNode record) throws IOException;
  }

  /** Passes a page on, and finds out whether there is more. */
  private static final class Limited implements RecordSink {
    private final int most;
    private final Taking taking;
    private int given;
    private boolean over;

    Limited(int most, Taking taking) {
      this.most = most;
      this.taking = taking;
    }

    @Override
    public void write(ObjectNode record) throws IOException {
      if (given == most) {
        over = true;
      } else {
        taking.take(record);
        given++;
      }
    }

    boolean isOver() {
      return over;
    }

    @Override
    public void close() {}
  }
}
