package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.Factuality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery export}: what is kept, in the format of another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what the store has, or what of it meets all conditions, in the format of another program.",
      "What the format can't hold is told, counted by reason."
    },
    footer = {
      "",
      "Examples: chancery export --format polecat --since 2024-01-01 --out events.tsv",
      "          chancery export --format parquet --out tables/",
      "          chancery export --format gexf --issue g7-russia --out network.gexf"
    })
final class ExportCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "polecat, icews, gdelt, dna, jsonl, csv, parquet, graphml, gexf, brat (a zip), webannotation.")
  @Nullable String format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "Appears under its name when it is whole. For parquet a folder, with a file for each kind of record.")
  @Nullable Path out;

  @Mixin StoreOption store = new StoreOption();

  @Mixin ConditionOptions conditions = new ConditionOptions();

  @Option(
      names = "--factuality",
      split = ",",
      description = "Only events: ${COMPLETION-CANDIDATES}.")
  List<Factuality> factualities = List.of();

  @Mixin RegisterOption register = new RegisterOption();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    return new StoreExport(this, Objects.requireNonNull(spec).commandLine())
        .write(Objects.requireNonNull(format), Objects.requireNonNull(out));
  }
}
