package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.chancery.formats.output.JsonLines;
import org.chancery.lab.evaluate.Agreement;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery agreement}: how far those who corrected the same records agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how far reviewers agree who judged the same records (Cohen's kappa for two,",
      "Krippendorff's alpha for any number), and lists what they disagree on."
    },
    footer = {"", "Example: chancery agreement --store news-store"})
final class AgreementCommand implements Callable<Integer>, StoreUser {

  private static final double DECIMALS = 1e4;

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      description = "table or jsonl. Default: table on a terminal, else jsonl.")
  CorrectionsCommand.@Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path out;

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    Session session = Session.of(Objects.requireNonNull(spec));
    Map<String, Map<String, Correction>> said =
        session
            .stores()
            .ask(
                store.folder(session),
                open -> new Judgements(new Corrections(open).all()).lastByReviewer());
    Map<String, Map<String, String>> units = new LinkedHashMap<>();
    said.forEach((record, by) -> units.put(record, categories(by)));
    Agreement agreement = new Agreement(units.values());
    if (agreement.shared() == 0) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println("chancery: no record was judged by two reviewers yet");
      return ExitStatus.OK;
    }
    ObjectNode record = record(agreement, units, said);
    boolean table =
        format == null
            ? out == null && session.terminal().isOutput()
            : format == CorrectionsCommand.Format.TABLE;
    try (RecordOutput output = RecordOutput.open(out, session)) {
      if (table) {
        output.writer().write(text(record));
      } else {
        new JsonLines(output.writer()).write(record);
      }
      output.complete();
    }
    return ExitStatus.OK;
  }

  /** What was said, so that the same words are the same category; who adds a record confirms it. */
  private static Map<String, String> categories(Map<String, Correction> by) {
    Map<String, String> categories = new LinkedHashMap<>();
    by.forEach(
        (who, correction) ->
            categories.put(
                who,
                switch (correction.action()) {
                  case ADD -> "CONFIRM";
                  case EDIT -> "EDIT " + correction.edits();
                  default -> correction.action().name();
                }));
    return categories;
  }

  private static ObjectNode record(
      Agreement agreement,
      Map<String, Map<String, String>> units,
      Map<String, Map<String, Correction>> said) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "agreement");
    ArrayNode reviewers = node.putArray("reviewers");
    agreement.reviewers().forEach(reviewers::add);
    node.put("records", agreement.shared());
    put(node, "observed", agreement.observed());
    put(node, "kappa", agreement.kappa());
    put(node, "alpha", agreement.alpha());
    ArrayNode disagreements = node.putArray("disagreements");
    units.forEach(
        (record, categories) -> {
          if (new HashSet<>(categories.values()).size() > 1) {
            List<Correction> all = new ArrayList<>(said.getOrDefault(record, Map.of()).values());
            ObjectNode one = disagreements.addObject();
            one.put("of", record).put("kind", all.get(0).kind());
            one.put("article", all.get(0).anchor().article());
            one.put("exact", all.get(0).anchor().exact());
            ArrayNode judgements = one.putArray("judgements");
            all.forEach(correction -> judgements.add(CorrectionJson.judgement(correction)));
          }
        });
    return node;
  }

  private static void put(ObjectNode node, String key, OptionalDouble value) {
    value.ifPresent(number -> node.put(key, Math.round(number * DECIMALS) / DECIMALS));
  }

  private static String text(ObjectNode record) {
    StringBuilder text = new StringBuilder();
    for (String key : List.of("reviewers", "records", "observed", "kappa", "alpha")) {
      if (record.has(key)) {
        JsonNode value = record.path(key);
        text.append(String.format(java.util.Locale.ROOT, "%-10s %s%n", key, value));
      }
    }
    for (JsonNode one : record.path("disagreements")) {
      text.append("\n").append(one.path("of").asText()).append("  “");
      text.append(one.path("exact").asText()).append("”\n");
      for (JsonNode said : one.path("judgements")) {
        text.append("   ").append(said.path("by").asText()).append(": ");
        text.append(said.path("action").asText());
        text.append(said.has("edits") ? " " + said.path("edits") : "");
        text.append(said.has("why") ? ", " + said.path("why").asText() : "").append("\n");
      }
    }
    return text.toString();
  }
}
