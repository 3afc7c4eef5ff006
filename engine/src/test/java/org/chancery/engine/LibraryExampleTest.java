package org.chancery.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.chancery.engine.pipeline.ArticleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that programmers begin with compiles, and prints what its page says. */
class LibraryExampleTest {

  @TempDir Path folder;

  private static String block(String page, String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n([^`]+)```").matcher(page.replace("\r\n", "\n"));
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }

  @Test
  void theExampleOfThePageRuns() throws Exception {
    String page = Files.readString(Path.of("../docs/library.md"));
    String example = block(page, "java");
    assertThat(example.lines().count()).isLessThanOrEqualTo(20);
    Path source = Files.writeString(folder.resolve("ReadText.java"), example);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    assertThat(compiler.run(null, null, null, arguments(options, source))).isZero();
    assertThat(printed()).isEqualTo(block(page, "text"));
  }

  private static String[] arguments(List<String> options, Path source) {
    String[] all = options.toArray(new String[options.size() + 1]);
    all[options.size()] = source.toString();
    return all;
  }

  private String printed() throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      classes
          .loadClass("ReadText")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void whatCannotBeReadIsAResultWithItsReason() {
    assertThat(Chancery.read(" \n"))
        .isInstanceOfSatisfying(
            ArticleResult.Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo("empty: no text in it"));
  }
}
