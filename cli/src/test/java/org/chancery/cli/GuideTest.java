package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the guide runs, in its order, in an empty folder. What the guide has the shell
 * do is done here: one process runs all, so that the parser is opened once.
 */
class GuideTest {

  private static final String PROGRAM = "./chancery ";
  private static final Pattern ASSIGNED =
      Pattern.compile("(\\w+)=\\$\\((.*) \\| grep -o '([^']*)' \\| head -n 1\\)");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/ shows ");
  private static final int FEWEST = 20;

  private static final Parsers PARSERS = new Parsers.Shared();
  private static @Nullable Thread server;

  @TempDir static Path folder;

  private final List<String> done = new ArrayList<>();
  private String port = "";
  private String name = "";
  private String value = "";

  /** What a command wrote. */
  private record Written(String out, String err) {}

  @Test
  void everyCommandOfTheGuideRuns() throws Exception {
    for (String command : Guide.commands(Cli.ROOT.resolve("docs/guide.md"))) {
      run(command);
      done.add(command);
    }
    assertThat(done).hasSizeGreaterThan(FEWEST);
    assertThat(folder.resolve("events.csv")).content().startsWith("record,id,");
    assertThat(folder.resolve("positions.csv")).content().contains("g7-russia");
    assertThat(folder.resolve("polecat.tsv")).isNotEmptyFile();
    assertThat(folder.resolve("network.graphml")).content().contains("<graphml");
    assertThat(folder.resolve("records.jsonl")).content().contains("\"type\":\"REJECT\"");
  }

  private void run(String command) throws Exception {
    Matcher assigned = ASSIGNED.matcher(command);
    if (assigned.matches()) {
      name = "$" + assigned.group(1);
      value = first(assigned.group(3), chancery(assigned.group(2), "").out());
    } else if (command.startsWith("echo ")) {
      List<String> words = Guide.words(command);
      Files.writeString(folder.resolve(words.get(words.size() - 1)), words.get(1) + "\n");
    } else if (command.equals("kill $!")) {
      stop();
    } else if (command.startsWith("python3 ")) {
      python(command);
    } else if (command.endsWith(" &")) {
      serve(command.substring(PROGRAM.length(), command.length() - 2));
    } else if (!command.startsWith("sleep ")) {
      assertThat(command).startsWith(PROGRAM);
      Written written = ask(command);
      assertThat(written.out() + outFile(command)).as(command + written.err()).isNotBlank();
    }
  }

  private Written ask(String command) throws IOException {
    String line = command.replaceFirst(" \\| head -n \\d+$", "");
    String[] in = line.split(" < ", 2);
    return chancery(in[0], in.length == 1 ? "" : Files.readString(Cli.ROOT.resolve(in[1].strip())));
  }

  /** What tells that a command did something that prints no records. */
  private static String outFile(String command) {
    return command.contains(" --out ") || command.contains("ingest") ? "done" : "";
  }

  private static String first(String regex, String text) {
    Matcher found = Pattern.compile(regex).matcher(text);
    assertThat(found.find()).as(regex + " in " + text).isTrue();
    return found.group();
  }

  private Written chancery(String command, String in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(session(in, out, err), arguments(command.substring(PROGRAM.length())));
    String told = err.toString(StandardCharsets.UTF_8);
    assertThat(status).as(command + "\n" + told).isZero();
    return new Written(out.toString(StandardCharsets.UTF_8), told);
  }

  private static Session session(String in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Session(
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8)),
        new Terminal(false, false, 90, false),
        Workplace.own(),
        new OwnStores(),
        PARSERS,
        () -> false);
  }

  /** Its words, with files where they are: those of the release, and those that it makes. */
  private String[] arguments(String command) {
    return Guide.words(command).stream()
        .map(word -> name.isEmpty() ? word : word.replace(name, value))
        .map(
            word ->
                word.matches("(samples|docs)(/.*)?")
                    ? Cli.ROOT.resolve(word).toString()
                    : word.matches("coded|[a-z]+\\.(csv|tsv|json|jsonl|graphml)")
                        ? folder.resolve(word).toString()
                        : word)
        .toArray(String[]::new);
  }

  private void serve(String command) throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String free = command.replaceFirst("--port \\d+", "--port 0");
    Session session = session("", new ByteArrayOutputStream(), err);
    Thread thread = new Thread(() -> Main.run(session, arguments(free)), "desk of the guide");
    server = thread;
    thread.start();
    for (int i = 0; i < 600 && thread.isAlive(); i++) {
      Matcher address = ADDRESS.matcher(err.toString(StandardCharsets.UTF_8));
      if (address.find()) {
        port = address.group(1);
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError(command + ": " + err.toString(StandardCharsets.UTF_8));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (server != null) {
      server.interrupt();
      server.join(TimeUnit.MINUTES.toMillis(1));
      assertThat(server.isAlive()).isFalse();
      server = null;
    }
  }

  private void python(String command) throws Exception {
    List<String> words = new ArrayList<>(Guide.words(command.replaceAll(":\\d{4}$", ":" + port)));
    words.set(1, Cli.ROOT.resolve(words.get(1)).toString());
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      System.err.println("GuideTest: no python3 on this machine; its line was not run");
      return;
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isNotBlank();
  }
}
