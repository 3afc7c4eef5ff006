package org.chancery.server.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.job.JobException.Reason;
import org.jspecify.annotations.Nullable;

/** A text that somebody pasted, with what they say of it; read as a JSON article is. */
final class PastedText {

  /** What can be said of it. */
  static final List<String> FIELDS = List.of("title", "published", "outlet", "url");

  private static final String LABEL = "pasted text";

  private final String text;
  private final Map<String, String> said = new TreeMap<>();

  /**
   * @throws JobException where it is blank, or longer than an article may be
   */
  PastedText(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new JobException(Reason.WRONG, "the text is empty; paste an article");
    }
    int characters = text.codePointCount(0, text.length());
    if (characters > JobLimits.TEXT_CHARACTERS) {
      throw new JobException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "a text of %,d characters, and an article has at most %,d; add it in parts",
              characters,
              JobLimits.TEXT_CHARACTERS));
    }
    this.text = text;
  }

  /** One that a browser's form sent, which ends every line with two characters. */
  static PastedText ofForm(@Nullable String text) {
    return new PastedText(text == null ? null : text.replace("\r\n", "\n"));
  }

  /** Says something of it; an empty value says nothing. */
  PastedText with(String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.put(field, value.strip());
    }
    return this;
  }

  void addTo(JobDraft draft) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    said.forEach(node::put);
    node.put("text", text);
    byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
    draft.add(LABEL, new ByteArrayInputStream(bytes));
  }
}
