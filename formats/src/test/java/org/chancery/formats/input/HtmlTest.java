package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final String FIRST =
      "Varonia recalled its ambassador from Kestria on Tuesday after talks on the border had failed.";
  private static final String SECOND =
      "“We were not heard,” said Ada Norel, the foreign minister, before she left for Morvia that evening.";

  private static Document read(String head, String body) {
    return Reading.ofText("<html><head>" + head + "</head><body>" + body + "</body></html>")
        .document();
  }

  private static String text(String body) {
    return read("", body).text();
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=/>World</a> <a href=/b>Business and everything that goes with it here.</a></nav>",
        "<aside><h2>Most read</h2><p>A long teaser of another story that has nothing to do with this.</p></aside>",
        "<footer><p>All rights reserved, and this line is long enough to be taken for prose, really.</p></footer>",
        "<div class='related-links'><p>More on this: the river, the bridge and the long way home, in full.</p></div>",
        "<div id='commentsArea'><p>I have read this and I do not believe a word of it, said the reader.</p></div>",
        "<div class=share-bar><a href=#>Share</a> <a href=#>Print</a></div>",
        "<p><a href=/x>See also: what became of the bridge over the Lesk</a></p>",
        "<p>Advertisement</p>",
        "<figure><img src=a.jpg><figcaption>The bridge over the Lesk on Monday. Photo: Morvia Wire.</figcaption></figure>",
        "<div style='display: none'><p>Hidden words that no reader sees but that stand in the page anyway.</p></div>",
        "<script>var a = '<p>not part of it</p>';</script><style>p { color: red }</style>",
        "<noscript><p>Please turn on scripts.</p></noscript>",
        "<form><p>Sign up for the letter</p><input name=mail><button>Go</button></form>",
        "<ul class=see><li><a href=/1>Map: who holds which valley</a></li><li><a href=/2>The pact</a></li></ul>",
        "<h2>Readers also liked</h2>",
      })
  void leavesOutWhatIsNoArticle(String debris) {
    String page = p(FIRST) + p(SECOND) + p(FIRST.replace("Varonia", "Morvia"));
    for (String frame :
        List.of("%s", "<article>%s</article>", "<div><div class=story>%s</div></div>")) {
      assertThat(text(String.format(frame, page.replace("%", "%%") + debris)))
          .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST.replace("Varonia", "Morvia"));
    }
    String between = p(FIRST) + debris + p(SECOND) + p(FIRST.replace("Varonia", "Morvia"));
    assertThat(text("<main>" + between + "</main>").replace("Readers also liked\n\n", ""))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST.replace("Varonia", "Morvia"));
  }

  @Test
  void keepsAWholePageThatCallsItselfASidebar() {
    assertThat(text("<div class='with-sidebar comments-on ad-free'>" + p(FIRST, SECOND) + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void keepsEmbeddedPostsWithHandleAndDate() {
    assertThat(
            text(
                p(FIRST)
                    + "<blockquote class='twitter-tweet'><p>The road is open.</p>&mdash; Lesk Watch"
                    + " (@leskwatch) <a href='https://post.example/1'>June 9, 2018</a></blockquote>"
                    + p(SECOND)))
        .isEqualTo(
            FIRST + "\n\nThe road is open.\n\n— Lesk Watch (@leskwatch) June 9, 2018\n\n" + SECOND);
  }

  @Test
  void breaksLinesWhereThePageDoes() {
    assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(text("<p>Varonia recalled<br>its envoy to Kestria.<br>Nobody knew why.</p>"))
        .isEqualTo("Varonia recalled its envoy to Kestria.\n\nNobody knew why.");
    assertThat(text("<ul><li>Varonia is for it.</li><li>Kestria is not.</li></ul>"))
        .isEqualTo("Varonia is for it.\n\nKestria is not.");
    assertThat(text("<p>She <q>agreed</q> &amp;\n  <b>le</b>ft.</p>"))
        .isEqualTo("She “agreed” & left.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <meta property='article:published_time' content='2020-06-01T23:30:00-05:00'> | meta:article:published_time
          <meta name='DC.date' content='2020-06-01'> | meta:dc.date
          <meta name='pubdate' content='20200601'> | meta:pubdate
          <script type='application/ld+json'>{"@type":"NewsArticle","datePublished":"2020-06-01T08:00:00Z"}</script> | json-ld:datePublished
          <script type='application/ld+json'>{"@graph":[{"@type":"WebPage"},{"@type":["ReportageNewsArticle"],"datePublished":"2020-06-01"}]}</script> | json-ld:datePublished
          <time datetime='2020-06-01'>yesterday</time> | time
          <time>June 1, 2020</time> | time
          <time itemprop='datePublished' datetime='2020-06-01'>today</time> | itemprop:datePublished
          """)
  void findsThePublicationDate(String tag, String place) {
    Document document = read(tag, tag + p(FIRST, SECOND));
    assertThat(document.published()).isEqualTo(new Found<>(LocalDate.of(2020, 6, 1), place));
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void takesNoDateThatIsNone() {
    assertThat(read("<meta name=date content='03/04/2020'>", p(FIRST)).published()).isNull();
    assertThat(read("<meta name=date content='0001-01-01T00:00:00'>", p(FIRST)).published())
        .isNull();
    assertThat(read("<script type='application/ld+json'>{broken</script>", p(FIRST)).published())
        .isNull();
  }

  @Test
  void findsTitleOutletAuthorsAndAddress() {
    Document linked =
        read(
            "<link rel=canonical href='https://lesk.example/1'><title>Envoy recalled | Lesk Ledger</title>"
                + "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Envoy &amp; all\","
                + "\"author\":[{\"@id\":\"#ada\"},\"Tomas Brik\"],\"publisher\":{\"name\":\"The Lesk Ledger\"}},"
                + "{\"@id\":\"#ada\",\"@type\":\"Person\",\"name\":\"Ada Norel\"}]</script>",
            p(FIRST));
    assertThat(linked.url()).isEqualTo("https://lesk.example/1");
    assertThat(linked.title()).isEqualTo(new Found<>("Envoy & all", "json-ld:headline"));
    assertThat(linked.outlet()).isEqualTo(new Found<>("The Lesk Ledger", "json-ld:publisher"));
    assertThat(linked.authors())
        .containsExactly(
            new Found<>("Ada Norel", "json-ld:author"),
            new Found<>("Tomas Brik", "json-ld:author"));
    Document plain =
        read(
            "<title>Envoy recalled – The Lesk Ledger</title><meta property='og:site_name' content='The Lesk Ledger'>",
            "<article><h1>Envoy recalled</h1><p class=byline>By Ada Norel and Tomas Brik in Ost</p>"
                + "<p class=stamp>1 June 2020</p>"
                + p(FIRST, SECOND)
                + "</article>");
    assertThat(plain.title()).isEqualTo(new Found<>("Envoy recalled", "h1"));
    assertThat(plain.outlet()).isEqualTo(new Found<>("The Lesk Ledger", "og:site_name"));
    assertThat(plain.authors())
        .containsExactly(new Found<>("Ada Norel", "byline"), new Found<>("Tomas Brik", "byline"));
    assertThat(plain.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(plain.textual()).isFalse();
  }

  @Test
  void takesTheTextFromLinkedDataWhereThePageHasNone() {
    assertThat(
            read(
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + FIRST
                        + "\"}</script>",
                    "<div id=app></div>")
                .text())
        .isEqualTo(FIRST);
  }

  @Test
  void decodesByTheDeclaredEncoding() {
    String page =
        "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Jarosław was in Łódź.</p>";
    assertThat(Reading.ofBytes(page.getBytes(Charset.forName("iso-8859-2"))).document().text())
        .isEqualTo("Jarosław was in Łódź.");
    String wrong = page.replace("iso-8859-2", "no-such-charset");
    assertThat(Reading.ofBytes(wrong.getBytes(StandardCharsets.UTF_8)).document().text())
        .isEqualTo("Jarosław was in Łódź.");
  }

  @Test
  void rejectsAPageWithoutText() {
    assertThat(Reading.ofText("<html><body><nav>a</nav></body></html>").rejected())
        .containsExactly("-: empty: no article in the page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><a>",
        "<table><td>",
        "<div class=ad>x",
        "<",
        "&",
        "<li>a</ul>",
        "<form>"
      })
  void readsHostilePagesInSeconds(String piece) {
    String page = "<html><body>" + piece.repeat(300_000 / piece.length()) + p(FIRST);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Reading.ofText(page).all()).hasSize(1));
  }

  @Test
  void holdsTheLimitOfTags() {
    String page = "<html><body>" + p(FIRST) + "<b>".repeat(HtmlArticle.MOST_TAGS);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(Reading.ofText(page).rejected())
                .containsExactly(
                    "-: too many tags: 500,004, the limit of a page is 500,000; save it as text"));
  }
}
