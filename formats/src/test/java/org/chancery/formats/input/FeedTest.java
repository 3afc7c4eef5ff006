package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Lesk Ledger</title><image><title>A logo</title></image>
      <item><title>Envoy recalled &amp;amp; more</title><link>https://lesk.example/1</link>
      <guid isPermaLink="false">1</guid><dc:creator>Ada Norel</dc:creator>
      <pubDate>Mon, 01 Jun 2020 11:15:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>Varonia recalled its envoy.</p><p>Kestria&nbsp;protested.</p>]]></content:encoded></item>
      <item><title>Plain</title><guid>https://lesk.example/2</guid><author>desk@lesk.example (Tomas Brik)</author>
      <pubDate>some day</pubDate><description>Nothing but a &lt;b&gt;summary&lt;/b&gt;.</description></item>
      <item><title>Nothing</title></item>
      </channel></rss>
      """;

  @Test
  void readsRss() {
    Reading reading = Reading.ofText(RSS);
    assertThat(reading.documents())
        .containsExactly(
            new Document(
                "-#1",
                null,
                "https://lesk.example/1",
                new Found<>("Envoy recalled & more", "feed:title"),
                new Found<>("Lesk Ledger", "feed:channel title"),
                List.of(new Found<>("Ada Norel", "feed:author")),
                new Found<>(LocalDate.of(2020, 6, 1), "feed:pubDate"),
                "Varonia recalled its envoy.\n\nKestria protested.",
                false),
            new Document(
                "-#2",
                "https://lesk.example/2",
                "https://lesk.example/2",
                new Found<>("Plain", "feed:title"),
                new Found<>("Lesk Ledger", "feed:channel title"),
                List.of(new Found<>("Tomas Brik", "feed:author")),
                null,
                "Nothing but a summary.",
                false));
    assertThat(reading.rejected()).containsExactly("-:10: empty: the item has no text");
    assertThat(reading.notes())
        .containsExactly(
            "-:8: pubDate left out: found \"some day\", expected a date like 2020-06-01");
  }

  @Test
  void readsAtomWithMarkupOfBothKinds() {
    Reading reading =
        Reading.ofText(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Morvia Wire</title>
            <entry><title type="html">Envoy &lt;i&gt;recalled&lt;/i&gt;</title><id>tag:mw.example,2020:1</id>
            <link rel="self" href="https://mw.example/self"/><link href="https://mw.example/1"/>
            <published>2020-06-01T08:00:00Z</published><updated>2020-06-03T08:00:00Z</updated>
            <author><name>Ada Norel</name><email>a@mw.example</email></author>
            <content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
            <entry><title>B</title><updated>2020-06-02</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Three <b>and</b> four.</p></div></content></entry>
            </feed>
            """);
    assertThat(reading.rejected()).isEmpty();
    Document first = reading.documents().get(0);
    assertThat(first.id()).isEqualTo("tag:mw.example,2020:1");
    assertThat(first.url()).isEqualTo("https://mw.example/1");
    assertThat(first.title()).isEqualTo(new Found<>("Envoy recalled", "feed:title"));
    assertThat(first.authors()).containsExactly(new Found<>("Ada Norel", "feed:author"));
    assertThat(first.published())
        .isEqualTo(new Found<>(LocalDate.of(2020, 6, 1), "feed:published"));
    assertThat(first.text()).isEqualTo("One.\n\nTwo.");
    assertThat(reading.documents().get(1).text()).isEqualTo("Three and four.");
    assertThat(reading.documents().get(1).published())
        .isEqualTo(new Found<>(LocalDate.of(2020, 6, 2), "feed:updated"));
  }

  @Test
  void readsNoEntityThatTheFeedDefines(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Reading reading =
        Reading.ofText(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + "<rss><channel><item><title>T</title><description>One &b; two &x; three &eacute;."
                + "</description></item></channel></rss>");
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.documents().get(0).text())
        .doesNotContain("aaaa", "secret")
        .startsWith("One")
        .endsWith("é.");
  }

  @Test
  void readsABrokenFeedAsFarAsItGoes() {
    Reading reading = Reading.ofText(RSS.substring(0, RSS.indexOf("<item><title>Plain") + 30));
    assertThat(reading.sources()).containsExactly("-#1");
    assertThat(reading.rejected())
        .containsExactly("-: damaged XML: it ends in the middle (cut off?)");
  }

  @Test
  void readsAFeedInItsDeclaredEncoding() {
    String feed =
        "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><description>Brík’s café\u0001."
            + "</description></item></channel></rss>";
    assertThat(Reading.ofBytes(feed.getBytes(Charset.forName("windows-1252"))).document().text())
        .isEqualTo("Brík’s café .");
    String wide = "\uFEFF" + feed.replace("iso-8859-1", "utf-16");
    assertThat(Reading.ofBytes(wide.getBytes(StandardCharsets.UTF_16LE)).document().text())
        .isEqualTo("Brík’s café .");
  }

  @Test
  void rejectsAnItemOverTheLimitAndReadsTheRest() {
    InputLimits limits = new InputLimits(1_000, 10, 3, 100);
    String item = "<item><description>%s</description></item>\n";
    String feed =
        "<rss><channel>\n"
            + String.format(item, "One.")
            + String.format(item, "a".repeat(1_001))
            + String.format(item, "Three.")
            + "</channel></rss>";
    Reading reading = Reading.ofBytes(limits, feed.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.sources()).containsExactly("-#1", "-#3");
    assertThat(reading.rejected())
        .containsExactly(
            "-:3: too large: an item over the limit, the limit of one article is 1,000 bytes; split it into articles");
  }

  @Test
  void tagsWithoutAnEndCountForTheLimitOfAnItem() {
    InputLimits limits = new InputLimits(1_000, 10, 3, 100);
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
            + "<b></b>".repeat(1_000)
            + "</content></entry><entry><content>Two.</content></entry></feed>";
    Reading reading = Reading.ofBytes(limits, feed.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.sources()).containsExactly("-#2");
    assertThat(reading.rejected()).singleElement().asString().contains("an item over the limit");
  }
}
