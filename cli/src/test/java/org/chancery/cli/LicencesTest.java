package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped is listed with its licence, and nothing under the GPL is taken. */
class LicencesTest {

  private static final Pattern ROW =
      Pattern.compile("\\| `[\\w.-]+:([\\w.-]+)` \\| (\\S+) \\| (.+) \\|");

  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0", "MIT", "BSD-3-Clause", "0BSD", "EPL-2.0", "Unicode-3.0", "Public Domain");

  /** On the class path of tests, in no release. */
  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "(junit|assertj|jqwik|archunit|opentest4j|apiguardian|byte-buddy|surefire|common-).*");

  @Test
  void everyJarOnTheClassPathIsListedWithItsVersion() throws IOException {
    Map<String, String> listed = listed();
    List<String> missing = new ArrayList<>();
    for (String jar : jars()) {
      if (!FOR_TESTS.matcher(jar).matches() && !listed.containsKey(jar)) {
        missing.add(jar);
      }
    }
    assertThat(missing)
        .as("jars that docs/licences.md does not have, or in another version")
        .isEmpty();
  }

  @Test
  void nothingIsListedThatIsNotThere() throws IOException {
    assertThat(jars()).containsAll(listed().keySet());
  }

  @Test
  void theFirstLicenceOfferedIsOneThatThePolicyAllows() throws IOException {
    assertThat(listed().values())
        .hasSizeGreaterThan(50)
        .allSatisfy(licence -> assertThat(ALLOWED).contains(licence.split(" or ", -1)[0]));
  }

  /** File name of the jar to its licences. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/licences.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        listed.put(row.group(1) + "-" + row.group(2) + ".jar", row.group(3));
      }
    }
    return listed;
  }

  private static Set<String> jars() {
    Set<String> jars = new TreeSet<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = Path.of(part).getFileName().toString();
      if (name.endsWith(".jar") && !name.startsWith("chancery-")) {
        jars.add(name);
      }
    }
    return jars;
  }
}
