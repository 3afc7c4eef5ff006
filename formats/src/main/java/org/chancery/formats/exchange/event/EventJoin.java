package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the rows of an event, which follow each other, and passes on the article's record
 * before the first event of each run of its events. Confined to one thread; holds one event and the
 * names of the events that had several rows.
 */
final class EventJoin {

  private static final Pattern NUMBERED = Pattern.compile("(?s)(.+)#(\\d{1,9})");

  private final String format;
  private final String source;
  private final ImportSink sink;
  private final List<ReadPair.Coded> rows = new ArrayList<>();
  private final Set<UUID> complete = new HashSet<>();
  private @Nullable String open;
  private @Nullable ObjectNode lastArticle;

  EventJoin(String format, String source, ImportSink sink) {
    this.format = format;
    this.source = source;
    this.sink = sink;
  }

  /** Takes what one row holds. */
  void take(long line, ReadPair read) throws IOException {
    if (!(read instanceof ReadPair.Coded row)) {
      return;
    }
    Matcher numbered = NUMBERED.matcher(row.id());
    if (!numbered.matches()) {
      end();
      rows.add(row);
      pass(row.id(), false);
      return;
    }
    String id = numbered.group(1);
    if (!id.equals(open)) {
      end();
      if (complete.contains(key(id))) {
        sink.problem(
            new ImportProblem(
                source,
                line,
                "the rows of event "
                    + ImportProblem.shown(id)
                    + " behind each other (sort the file by id)",
                "one more after others"));
        return;
      }
      open = id;
    }
    rows.add(row);
  }

  /** Passes on the event whose rows are all read. */
  void end() throws IOException {
    String id = open;
    open = null;
    if (id != null) {
      complete.add(key(id));
      pass(id, true);
    }
  }

  private static UUID key(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  private void pass(String id, boolean whole) throws IOException {
    Sides sides = Sides.of(rows.stream().map(ReadPair.Coded::sides).toList());
    ReadPair.Coded first = rows.get(0);
    rows.clear();
    ObjectNode article = first.article();
    article.put("source", source);
    if (!article.equals(lastArticle)) {
      sink.record(article);
      lastArticle = article.deepCopy();
    }
    ObjectNode event = first.event();
    ObjectNode record = event.objectNode();
    record.put("record", "event");
    record.put("id", id);
    record.put("article", article.get("id").asText());
    record.setAll(event);
    set(record, "actors", sides.actors());
    set(record, "recipients", sides.recipients());
    if (whole) {
      // A row that stands by itself doesn't tell whether the other side did the same.
      record.put("symmetric", sides.symmetric());
    }
    record.put("coder", "import/" + format + "@1");
    sink.record(record);
  }

  private static void set(ObjectNode record, String key, List<ObjectNode> sides) {
    if (!sides.isEmpty()) {
      ArrayNode list = record.putArray(key);
      sides.forEach(list::add);
    }
  }
}
