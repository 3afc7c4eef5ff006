package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

  private static final String TEXT = "Varonia recalled its envoy from Kestria on Tuesday.";

  private final Path folder;

  InputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  @Test
  void readsAFolderByPath() throws IOException {
    for (String name : List.of("b/a.txt", "b.txt", "b-a.txt", "a/z/y.txt", "a/b.html", "c")) {
      file(name, TEXT);
    }
    assertThat(Reading.of(folder).sources())
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            List.of("a/b.html", "a/z/y.txt", "b-a.txt", "b.txt", "b/a.txt", "c").stream()
                .map(name -> folder + "/" + name)
                .toList());
  }

  @Test
  void keepsTheOrderOfThePaths() throws IOException {
    Path b = file("b.txt", TEXT);
    Path a = file("a.txt", TEXT);
    assertThat(Reading.of(b, a).sources()).containsExactly(b.toString(), a.toString());
  }

  @Test
  void readsStandardInput() {
    Document document = Reading.ofText(TEXT).document();
    assertThat(document.source()).isEqualTo("-");
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.textual()).isTrue();
  }

  @Test
  void namesWhatIsMissingEmptyOrBinaryAndReadsTheRest() throws IOException {
    Path empty = file("empty.txt", "");
    Path blank = file("blank.txt", " \n\n ");
    Path binary = file("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    Path rtf = file("old.rtf", "{\\rtf1{\\fonttbl Arial;}}");
    Path good = file("good.txt", TEXT);
    Path missing = folder.resolve("missing.txt");
    Reading reading = Reading.of(missing, empty, blank, binary, rtf, good);
    assertThat(reading.rejected())
        .containsExactly(
            missing + ": missing: no such file or folder",
            empty + ": empty: nothing in it",
            blank + ": empty: nothing in it",
            binary + ": binary: not a text, nor a format that is read",
            rtf + ": empty: no text in the document");
    assertThat(reading.sources()).containsExactly(good.toString());
    assertThat(Reading.of(Path.of("")).rejected()).hasSize(1);
  }

  @Test
  void passesOverLinksThatLoopAndPipes() throws Exception {
    file("a/a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a/a.txt"));
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
    file(".hidden", TEXT);
    Reading reading = Reading.of(folder);
    assertThat(reading.sources()).containsExactly(folder + "/a/a.txt", folder + "/link.txt");
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notes())
        .containsExactlyInAnyOrder(
            folder + "/.hidden: hidden: passed over",
            folder + "/a/up: a link to a folder that was read already: passed over",
            folder + "/b: a link to a folder that was read already: passed over",
            folder + "/gone: a link to nothing: passed over",
            folder + "/pipe: neither a file nor a folder: passed over");
  }

  @Test
  void saysThatAFolderHasNoFile() throws IOException {
    Files.createDirectories(folder.resolve("deep/deeper"));
    file(".hidden", TEXT);
    Reading reading = Reading.of(folder);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notes())
        .containsExactly(
            folder + "/.hidden: hidden: passed over", folder + ": no file in this folder");
  }

  @Test
  void rejectsATextOverTheLimitWithoutReadingIt() throws IOException {
    InputLimits limits = new InputLimits(1_000, 10, 3, 100);
    Path over = file("over.txt", "a".repeat(1_001));
    assertThat(Reading.of(limits, over).rejected())
        .containsExactly(
            over
                + ": too large: 1,001 bytes, the limit of one article is 1,000 bytes; split it into articles");
    assertThat(Reading.of(limits, file("most.txt", "a".repeat(1_000))).documents()).hasSize(1);
    assertThat(Reading.ofBytes(limits, new byte[1_001]).rejected()).hasSize(1);
    assertThat(
            Reading.ofBytes(limits, "a".repeat(5_000).getBytes(StandardCharsets.UTF_8)).rejected())
        .containsExactly(
            "-: too large: more than 1,000 bytes, the limit of one article is 1,000 bytes; split it into articles");
  }

  @Test
  void hasTheLimitsThatAreDocumented() {
    assertThat(InputLimits.STANDARD).isEqualTo(new InputLimits(10_485_760, 100_000, 3, 100));
    assertThatThrownBy(() -> new InputLimits(0, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("articleBytes=0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252"})
  void decodesByMarkElseUtf8ElseWindows(String encoding) {
    String text = "“Naïve”, said Brík of the café.";
    boolean marked = encoding.startsWith("UTF");
    byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));
    assertThat(Reading.ofBytes(bytes).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithoutAMarkLikeUtf16WithOne(String encoding) {
    Charset charset = Charset.forName(encoding);
    String text = "“Naïve”, said Brík of the café. \uD83D\uDD4A\n\n" + TEXT.repeat(2_000);
    Document marked = Reading.ofBytes(("\uFEFF" + text).getBytes(charset)).document();
    assertThat(Reading.ofBytes(text.getBytes(charset)).document()).isEqualTo(marked);
    String json = "{\"title\": \"Brík\", \"text\": \"" + TEXT + "\"}";
    assertThat(Reading.ofBytes(json.getBytes(charset)).document().text()).isEqualTo(TEXT);
  }

  @Test
  void refusesZerosThatAreOfNoText() {
    byte[] sound = new byte[4_000];
    for (int i = 0; i < sound.length; i += 2) {
      sound[i] = (byte) (i * 31);
    }
    for (byte[] bytes :
        List.of(
            sound,
            new byte[4_000],
            TEXT.getBytes(Charset.forName("UTF-32LE")),
            "Hello.".getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(Reading.ofBytes(bytes).rejected())
          .containsExactly("-: binary: not a text, nor a format that is read");
    }
  }

  @Test
  void decodesUtf8WithABrokenByteAsUtf8() {
    byte[] bytes = ("é".repeat(20) + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertThat(Reading.ofBytes(bytes).document().text()).startsWith("éé").endsWith("\uFFFD");
  }

  @Test
  void tellsContentFromNames() throws IOException {
    assertThat(Reading.of(file("a.json", TEXT)).document().text()).isEqualTo(TEXT);
    assertThat(Reading.of(file("b.txt", "{\"text\": \"" + TEXT + "\"}")).document().text())
        .isEqualTo(TEXT);
    assertThat(Reading.of(file("c.pdf", "<html><body><p>" + TEXT)).document().text())
        .isEqualTo(TEXT);
    assertThat(Reading.of(file("d.html", "[Morvia Wire] " + TEXT)).document().text())
        .startsWith("[Morvia");
    assertThat(Reading.of(file("e.xml", "<Reuters> " + TEXT)).document().text())
        .startsWith("<Reuters>");
    assertThat(Reading.ofText("<?xml version='1.0'?><map><a>x</a></map>").rejected())
        .containsExactly("-: XML that is neither a feed nor a web page");
  }

  @Test
  void throwsOnWhatTheSinkThrows() {
    IllegalStateException stop = new IllegalStateException("stop");
    assertThatThrownBy(
            () ->
                new Inputs(InputLimits.STANDARD)
                    .read(
                        List.of("-"),
                        new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                        input -> {
                          throw stop;
                        }))
        .isSameAs(stop);
  }

  @Test
  void aFileWhoseNameBeginsWithADashIsNotStandardInput() {
    InputPlaces places = InputPlaces.WORKING_FOLDER;
    assertThat(places.origin("-notes.txt"))
        .isEqualTo(Path.of("-notes.txt").toAbsolutePath().toString());
    for (String place : List.of("-", "-#2", "-:3", "-!a.txt")) {
      assertThat(places.origin(place)).isEqualTo(place);
    }
  }
}
