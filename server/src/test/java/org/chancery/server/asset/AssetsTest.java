package org.chancery.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  @Test
  void plainElementsComeFirstSinceTheyDeclareTheLayers() {
    OwnFiles styles = OwnFiles.in("/org/chancery/server/asset/css/base.css");

    assertThat(styles.names()).contains("base.css", "frame.css", "part.css").isSorted();
    assertThat(new String(Assets.styles(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("@layer base, frame, part;")
        .satisfies(
            css ->
                assertThat(css.indexOf("@layer base, frame, part;"))
                    .isLessThan(css.indexOf("@layer frame {")));
  }

  @Test
  void everyScriptOfTheFolderIsServedWithAMarkOfItsContent() {
    assertThat(new Assets().url("chart.js")).matches("/assets/chart\\.js\\?v=[0-9a-f]{12}");
  }

  @Test
  void anUnknownNameIsTold() {
    assertThatThrownBy(() -> new Assets().url("charts.js"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("charts.js")
        .hasMessageContaining("chart.js");
  }

  @Test
  void aFolderInAJarIsListedToo(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("with space.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"js/two.js", "js/one.js", "css/other.css"}) {
        out.putNextEntry(new JarEntry(name));
        out.closeEntry();
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      URL one = loader.getResource("js/one.js");

      assertThat(OwnFiles.beside(java.util.Objects.requireNonNull(one), "js/one.js").names())
          .containsExactly("one.js", "two.js");
    }
  }
}
