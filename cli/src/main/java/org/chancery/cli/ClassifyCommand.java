package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.event.PairClassifier;
import org.chancery.engine.extraction.event.PairType;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code chancery classify}: the type of the relation between a source and a target that are given.
 */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Types the relation of given pairs. Standard input has JSON Lines with id, sentence, source and target;",
      "standard output gets id, type, mode, cameo and confidence, in the same order."
    },
    footer = {
      "",
      "Example: echo '{\"id\":\"1\",\"sentence\":\"Varonia invaded Kestria.\",\"source\":\"Varonia\",\"target\":\"Kestria\"}' | chancery classify"
    })
final class ClassifyCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double DECIMALS = 1000.0;

  /** The formats of the answer. */
  enum Format {
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--format", description = "jsonl, the only one.")
  Format format = Format.JSONL;

  @Override
  public Integer call() throws IOException {
    Session session = Session.of(Objects.requireNonNull(spec));
    PrintWriter err = spec.commandLine().getErr();
    SentenceParser parser = session.parsers().open(err);
    PairClassifier classifier = PairClassifier.bundled();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(session.streams().in(), StandardCharsets.UTF_8));
    int status = ExitStatus.OK;
    try (RecordOutput output = RecordOutput.open(null, session)) {
      Writer out = output.writer();
      int line = 0;
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        line++;
        if (row.isBlank()) {
          continue;
        }
        try {
          out.write(MAPPER.writeValueAsString(classify(row, parser, classifier)));
          out.write('\n');
        } catch (JsonProcessingException e) {
          err.println("-:" + line + ": damaged JSON: " + e.getOriginalMessage());
          status = ExitStatus.REJECTED;
        } catch (UnusablePair e) {
          err.println("-:" + line + ": " + e.getMessage());
          status = ExitStatus.REJECTED;
        }
      }
    }
    return status;
  }

  private static ObjectNode classify(String row, SentenceParser parser, PairClassifier classifier)
      throws JsonProcessingException, UnusablePair {
    JsonNode given = MAPPER.readTree(row);
    String text = required(given, "sentence");
    Span source = find(text, required(given, "source"), "source", 0);
    String targetText = required(given, "target");
    Span target = find(text, targetText, "target", 0);
    if (target.overlaps(source) && text.indexOf(targetText, source.end()) >= 0) {
      target = find(text, targetText, "target", source.end());
    }
    PairType type =
        classifier.classify(
            parser.parse(text, List.of(new Span(0, text.length()))), source, target);
    ObjectNode answer = MAPPER.createObjectNode();
    answer.set("id", given.get("id"));
    answer.put("type", type.type().name());
    if (type.mode() != null) {
      answer.put("mode", type.mode());
    }
    if (type.cameo() != null) {
      answer.put("cameo", type.cameo());
    }
    answer.put("confidence", Math.round(type.confidence() * DECIMALS) / DECIMALS);
    return answer;
  }

  private static String required(JsonNode given, String key) throws UnusablePair {
    JsonNode value = given.get(key);
    if (value == null || !value.isTextual() || value.textValue().isBlank()) {
      throw new UnusablePair("'" + key + "' is missing or no text");
    }
    return value.textValue();
  }

  private static Span find(String text, String part, String key, int from) throws UnusablePair {
    int begin = text.indexOf(part, from);
    if (begin < 0) {
      throw new UnusablePair("the " + key + " '" + part + "' does not stand in the sentence");
    }
    return new Span(begin, begin + part.length());
  }

  /** A line that can't be answered. */
  private static final class UnusablePair extends Exception {
    private static final long serialVersionUID = 1L;

    UnusablePair(String message) {
      super(message);
    }
  }
}
