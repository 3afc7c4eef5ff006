package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.formats.output.JsonLines;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.ReviewerAgreement;
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

  /** The formats of the answer. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      description = "table or jsonl. Default: table on a terminal, else jsonl.")
  @Nullable Format format;

  @Mixin OutOption out = new OutOption();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    Session session = Session.of(Objects.requireNonNull(spec));
    Optional<ObjectNode> record =
        session
            .stores()
            .ask(
                store.folder(session),
                open -> ReviewerAgreement.of(new Judgements(new Corrections(open).all())));
    if (record.isEmpty()) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println("chancery: no record was judged by two reviewers yet");
      return ExitStatus.OK;
    }
    boolean table = format == null ? out.isTerminal(session) : format == Format.TABLE;
    try (RecordOutput output = RecordOutput.open(out.file, session)) {
      if (table) {
        output.writer().write(text(record.get()));
      } else {
        new JsonLines(output.writer()).write(record.get());
      }
      output.complete();
    }
    return ExitStatus.OK;
  }

  private static String text(ObjectNode record) {
    StringBuilder text = new StringBuilder();
    for (String key : List.of("reviewers", "records", "observed", "kappa", "alpha")) {
      if (record.has(key)) {
        JsonNode value = record.path(key);
        text.append(String.format(Locale.ROOT, "%-10s %s\n", key, value));
      }
    }
    for (JsonNode one : record.path("disagreements")) {
      text.append("\n").append(one.path("of").asText()).append("  “");
      text.append(one.path("exact").asText().replaceAll("\\s+", " ")).append("”\n");
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
