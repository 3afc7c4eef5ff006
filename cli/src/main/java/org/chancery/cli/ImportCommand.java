package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.formats.exchange.ExchangeFormats;
import org.chancery.formats.exchange.flow.RecordImporter;
import org.chancery.store.Store;
import org.chancery.store.imports.RecordImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery import}: records of others into the store, for comparison. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps records of others in a store, without texts: to ask for them, and to compare.",
      "Again the same file adds nothing. A line that can't be read is named, the rest is kept."
    },
    footer = {"", "Example: chancery import --format polecat weekly.txt --store theirs-store"})
final class ImportCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "polecat, icews, gdelt, dna, jsonl or csv.")
  @Nullable String format;

  @Parameters(paramLabel = "FILE", description = "Plain, or packed with gzip or zip.")
  @Nullable Path file;

  @Mixin StoreOption store = new StoreOption();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    String name = Objects.requireNonNull(format).toLowerCase(Locale.ROOT);
    Path from = Objects.requireNonNull(file);
    RecordImporter importer;
    try {
      importer = ExchangeFormats.importer(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    // Before the store, which would be made where there is none.
    if (!Files.exists(from)) {
      throw new NoSuchFileException(from.toString());
    }
    // Once, not for each of a million lines.
    Optional<String> other = ExchangeFormats.formatOf(from).filter(told -> !told.equals(name));
    if (other.isPresent()) {
      String message = from + " is no " + name + " by its first line; did you mean --format ";
      throw new ParameterException(command.commandLine(), message + other.get() + "?");
    }
    Session session = Session.of(command);
    return session
        .stores()
        .fill(
            store.folder(session),
            "chancery import",
            open -> read(open, name, importer, from, session));
  }

  private int read(Store open, String name, RecordImporter importer, Path from, Session session)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    RecordImport.Outcome outcome =
        new RecordImport(open)
            .read(name, importer, session.workplace().asGiven(from), from, err::println);
    new StoreNotices(open, session, err).keepUp();
    outcome.losses().lines().forEach(err::println);
    err.printf(
        Locale.ROOT,
        "%,d records of %,d new articles imported; %,d were kept already; %,d could not be taken%n",
        outcome.records(),
        outcome.articles(),
        outcome.known(),
        outcome.problems());
    return outcome.problems() > 0 ? ExitStatus.REJECTED : ExitStatus.OK;
  }
}
