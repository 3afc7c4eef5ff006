package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.Store;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what a release has beside the program, made of the commands themselves: the completion
 * script for bash, and a manual page (roff, for {@code man}) for the program and each command. The
 * same bytes each time.
 */
public final class ManualPages {

  private static final String NAME = "chancery";
  private static final String VERSION = Store.PROGRAM;

  private final CommandLine line;

  ManualPages(CommandLine line) {
    this.line = line;
  }

  /** Writes {@code completion/chancery.bash} and {@code man/*.1} into the folder given. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("expected one folder, found " + arguments.length);
    }
    new ManualPages(Main.line(Session.own())).write(Path.of(arguments[0]));
  }

  void write(Path folder) throws IOException {
    Path completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(
        completion.resolve(NAME + ".bash"), AutoComplete.bash(NAME, line).replace("\r\n", "\n"));
    Path manual = Files.createDirectories(folder.resolve("man"));
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Files.writeString(manual.resolve(page.getKey() + ".1"), page.getValue());
    }
  }

  /** Each page's text, by its name without the section. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put(NAME, page(NAME, line));
    line.getSubcommands()
        .forEach((name, command) -> pages.put(NAME + "-" + name, page(NAME + "-" + name, command)));
    return pages;
  }

  private String page(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    StringBuilder page = new StringBuilder();
    page.append(".TH ").append(name.toUpperCase(Locale.ROOT));
    page.append(" 1 \"\" \"Chancery ").append(VERSION).append("\" \"Chancery\"\n.nh\n.ad l\n");
    page.append(".SH NAME\n").append(escaped(name)).append(" \\- ");
    page.append(escaped(firstSentence(description(spec)))).append("\n.SH SYNOPSIS\n");
    page.append(escaped(synopsis(command))).append("\n.SH DESCRIPTION\n");
    page.append(escaped(description(spec))).append('\n');
    describeArguments(page, spec);
    describeCommands(page, command);
    String footer = plain(String.join("\n", spec.usageMessage().footer())).strip();
    if (!footer.isEmpty()) {
      page.append(".SH EXAMPLES AND NOTES\n.nf\n").append(escaped(footer)).append("\n.fi\n");
    }
    page.append(".SH SEE ALSO\n").append(escaped(others(name))).append('\n');
    return page.toString();
  }

  private static void describeArguments(StringBuilder page, CommandSpec spec) {
    boolean any = spec.positionalParameters().stream().anyMatch(one -> !one.hidden());
    if (any) {
      page.append(".SH ARGUMENTS\n");
      for (PositionalParamSpec one : spec.positionalParameters()) {
        if (!one.hidden()) {
          item(page, one.paramLabel(), one.description());
        }
      }
    }
    page.append(".SH OPTIONS\n");
    for (OptionSpec one : spec.options()) {
      if (!one.hidden()) {
        String label = one.arity().max() == 0 ? "" : "=" + one.paramLabel();
        item(page, String.join(", ", one.names()) + label, one.description());
      }
    }
  }

  private void describeCommands(StringBuilder page, CommandLine command) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    page.append(".SH COMMANDS\n");
    // A command that has two names is listed once.
    for (CommandLine own : new LinkedHashSet<>(command.getSubcommands().values())) {
      item(
          page,
          synopsis(own).substring(command == line ? NAME.length() + 1 : 0),
          new String[] {description(own.getCommandSpec())});
    }
  }

  private static void item(StringBuilder page, String label, String[] description) {
    page.append(".TP\n.B ").append(escaped(label)).append('\n');
    page.append(escaped(plain(String.join(" ", description)))).append('\n');
  }

  private static String synopsis(CommandLine command) {
    String text = command.getHelp().synopsis(0);
    return plain(text).replaceAll("\\s+", " ").strip();
  }

  private static String description(CommandSpec spec) {
    return plain(String.join(" ", spec.usageMessage().description())).strip();
  }

  private static String firstSentence(String text) {
    int stop = text.indexOf(". ");
    String first = stop < 0 ? text : text.substring(0, stop);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private String others(String name) {
    List<String> pages =
        name.equals(NAME)
            ? line.getSubcommands().keySet().stream().sorted().map(own -> NAME + "-" + own).toList()
            : List.of(NAME);
    return String.join(", ", pages.stream().map(page -> page + "(1)").toList());
  }

  /** Without picocli's marks of style. */
  private static String plain(String marked) {
    return Ansi.OFF.text(marked.replace("%n", "\n").replace("%%", "%")).toString();
  }

  /** As roff reads it back: no control line, no escape, hyphens that can be copied. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replaceAll("(?m)^([.'])", "\\\\&$1")
        .replace("…", "...")
        .strip();
  }
}
