package org.chancery.formats.exchange.annotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chancery.engine.extraction.PloverType;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes each article's text and the annotations of it as two files of one name, and the file that
 * tells brat which annotations there are. Records must follow their article; holds one article.
 */
final class BratExporter implements RecordExporter {

  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

  private final NamedFiles files;
  private final LossCount losses = new LossCount("brat");
  private @Nullable BratDocument document;
  private String article = "";
  private boolean closed;

  BratExporter(NamedFiles files) throws IOException {
    this.files = files;
    files.put("annotation.conf", configuration());
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (record.path("record").asText()) {
      case "article" -> article(record);
      case "event", "statement", "position" -> annotate(record);
      case "storyline" -> losses.add("storylines, left out");
      default -> losses.add("records of other kinds, left out");
    }
  }

  private void article(ObjectNode record) throws IOException {
    end();
    article = record.path("id").asText();
    if (!record.path("text").isTextual()) {
      losses.add("articles without text, left out with their records");
      return;
    }
    losses.add("what is known of articles but their text and id");
    document = new BratDocument(record.path("text").asText());
  }

  private void annotate(ObjectNode record) {
    BratDocument open = document;
    String kind = record.path("record").asText() + "s";
    if (open == null || !record.path("article").asText().equals(article)) {
      losses.add(kind + " that don't follow their article's text, left out");
      return;
    }
    if (!open.add(record)) {
      losses.add(kind + " without evidence in the text, left out");
      return;
    }
    losses.add("when and confidence of " + kind);
  }

  private void end() throws IOException {
    BratDocument open = document;
    document = null;
    if (open != null) {
      boolean plain = FILE_NAME.matcher(article).matches() && !article.equals("annotation.conf");
      String name =
          plain
              ? article
              : "article-" + UUID.nameUUIDFromBytes(article.getBytes(StandardCharsets.UTF_8));
      files.put(name + ".txt", open.text());
      files.put(name + ".ann", open.annotations());
    }
  }

  private static String configuration() {
    StringBuilder out =
        new StringBuilder(
            "[entities]\nActor\nPlace\nContent\nCondition\n\n[relations]\n\n[events]\n");
    for (PloverType type : PloverType.values()) {
      out.append(type).append("\tActor*:Actor, Recipient*:Actor, Where?:Place\n");
    }
    return out.append(
            "Statement\tSource*:Actor, Relay*:Actor, Addressee*:Actor, Content*:Content\n")
        .append("Position\tActor?:Actor, Condition?:Condition\n\n[attributes]\n")
        .append("Factuality\tArg:<EVENT>, Value:fact|planned|possible|requested|denied\n")
        .append("Quad\tArg:<EVENT>, Value:1|2|3|4\n")
        .append("Kind\tArg:<EVENT>, Value:direct|indirect|mixed\n")
        .append("Attitude\tArg:<EVENT>, Value:assertion|belief|fact|eventuality\n")
        .append("Basis\tArg:<EVENT>, Value:on_record|background|unnamed|document\n")
        .append("Stance\tArg:<EVENT>, Value:support|oppose|conditional|undecided\n")
        .toString();
  }

  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      end();
      files.close();
    }
  }
}
