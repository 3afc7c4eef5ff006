package org.chancery.formats.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  @Test
  void theTextIsWholeAndEachEvidenceLeadsToItsCard() throws IOException {
    Document page = page(SampleRecords.all());

    assertThat(page.select("#a0 .text").eachText())
        .containsExactly(
            SampleRecords.FIRST.lines().skip(1).filter(l -> !l.isEmpty()).toArray(String[]::new));
    assertThat(page.select("#a0 .card .who").eachText())
        .containsExactly("Varonia → Kestria", "→ Lesk", "Ana Dolm", "its spokesman", "Kestria");
    assertThat(marked(page, "a0-r1")).containsExactly("expelled Kestria's ambassador");
    assertThat(marked(page, "a0-r2")).containsExactly("shelling near Lesk", "denied the shelling");
    assertThat(marked(page, "a0-r5")).containsExactly("support the readmission of Varonia");
    assertThat(String.join("", marked(page, "a0-r4")))
        .startsWith("Kestria would support")
        .endsWith("told the Morvian Wire");
    assertThat(
            page.select(
                    "[data-records='a0-r4 a0-r5'] .position .statement, "
                        + "[data-records='a0-r4 a0-r5'] .statement .position")
                .eachText())
        .containsExactly("support the readmission of Varonia");
  }

  @Test
  void overviewLeadsToArticlesAndBack() throws IOException {
    Document page = page(SampleRecords.all());

    assertThat(page.select(".timeline use")).hasSize(2);
    assertThat(page.select(".chronicle li time").eachText())
        .containsExactly("2024-05-14", "2024-05-15", "undated");
    assertThat(page.select(".stance:has(.dates) h4").eachText())
        .containsExactly("conditional", "oppose");
    assertThat(page.select(".disagreement").text())
        .isEqualTo("Reports differ, when: 2024-05-14 [1] 2024-05-15 [2]");
    assertThat(page.select("#a1 .relation").eachText())
        .containsExactly("Copy of Varonia expels Kestrian envoy", "Part of The envoy affair");
    assertSound(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "</style><svg onload=alert(1)>",
        "<!-- <plaintext> ]]> {{words}} &lt;b&gt;",
        "javascript:alert(1)"
      })
  void hostileWordsStayWords(String hostile) throws IOException {
    Document page = page(infested(hostile));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, plaintext, iframe, b, body style, svg [onload]")).isEmpty();
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertThat(a.getKey()).doesNotStartWith("on"));
      assertThat(element.attr("href")).matches("(#.*)?");
    }
    assertThat(page.select("#a0 h3").text()).isEqualTo(hostile);
    assertThat(page.expectFirst("#a0 .text").wholeText()).isEqualTo(hostile + " said no.");
    assertSound(page);
  }

  /** The same words wherever a record can hold any. */
  private static List<ObjectNode> infested(String words) {
    ObjectNode article = SampleRecords.json("{'record':'article'}");
    for (String key : new String[] {"id", "source", "title", "outlet", "language"}) {
      article.put(key, words);
    }
    String text = words + " said no.";
    article.put("text", text).putArray("authors").add(words);
    List<ObjectNode> records = new ArrayList<>(List.of(article));
    for (String kind : new String[] {"event", "statement", "position"}) {
      ObjectNode record = SampleRecords.json("{'quad':3}").put("record", kind);
      for (String key : new String[] {"id", "type", "mode", "factuality", "stance", "coder"}) {
        record.put(key, words);
      }
      for (String key : new String[] {"kind", "basis", "statement", "event", "cameo"}) {
        record.put(key, words);
      }
      ObjectNode actor = SampleRecords.json("{}").put("text", words).put("name", words + "!");
      record.putArray("actors").add(actor);
      record.putArray("sources").add(actor);
      record.set("actor", actor);
      record.putObject("issue").put("id", words).put("title", words);
      record.putObject("when").put("start", words).put("end", words).put("text", words);
      record.putArray("evidence").add(SampleRecords.span(text, words));
      records.add(record);
    }
    ObjectNode storyline = SampleRecords.json("{'record':'storyline'}").put("id", words);
    storyline.put("title", words).putArray("articles").add(words);
    storyline.putArray("events").add(records.get(1).deepCopy());
    records.add(storyline);
    return records;
  }

  @Property(tries = 100)
  void anyTextIsShownUnchanged(@ForAll String text) throws IOException {
    ObjectNode article = SampleRecords.json("{'record':'article','id':'x'}").put("text", text);
    ObjectNode event = SampleRecords.json("{'record':'event','id':'e','quad':1}");
    event.putArray("evidence").addObject().put("begin", 1).put("end", 4);
    Document page = page(List.of(article, event));

    String shown = String.join("", page.select("#a0 .text").eachText());
    assertThat(shown.replaceAll("[\\s\\p{Z}\\p{C}\ufffd]", ""))
        .isEqualTo(text.replaceAll("[\\s\\p{Z}\\p{C}\ufffd]", ""));
    assertThat(page.select(".card")).hasSize(1);
    assertSound(page);
  }

  @Test
  void everythingIsInsideTheOneFile() throws IOException {
    String html = html(SampleRecords.all());
    assertThat(html).doesNotContain("://").doesNotContain("@import").doesNotContain("url(");
    assertThat(html).contains("default-src 'none'").doesNotContain("{{");
  }

  @Test
  void anEmptyRunGivesAPage() throws IOException {
    Document page = page(List.of());
    assertThat(page.select("h1").text()).isEqualTo("0 articles");
    assertSound(page);
  }

  @Test
  void manyEventsAreDrawnAsBars() throws IOException {
    List<ObjectNode> records = new ArrayList<>(List.of(SampleRecords.firstArticle()));
    for (int i = 0; i < 300; i++) {
      records.add(SampleRecords.all().get(1).deepCopy().put("id", "e" + i).put("quad", i % 4 + 1));
    }
    Document page = page(records);
    assertThat(page.select(".timeline use")).isEmpty();
    assertThat(page.select(".bar")).hasSize(4);
    assertThat(page.select("figcaption").text()).contains("highest column: 150 events");
    assertSound(page);
  }

  @Test
  void aRecordNeedsItsArticle() {
    assertThatThrownBy(() -> html(List.of(SampleRecords.all().get(1))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("e-1");
  }

  private static void assertSound(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(ids.add(element.id())).as("id %s twice", element.id()).isTrue();
    }
    for (Element link : page.select("[href]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (Element segment : page.select("[data-records]")) {
      assertThat(ids).contains(segment.attr("data-records").split(" "));
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(ids).contains(labelled.attr("aria-labelledby"));
    }
  }

  private static List<String> marked(Document page, String record) {
    return page.select("[data-records~=\\b" + record + "\\b]").stream()
        .map(Element::wholeText)
        .toList();
  }

  private static Document page(List<ObjectNode> records) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html(records), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static String html(List<ObjectNode> records) throws IOException {
    return SampleRecords.written(OutputFormat.HTML, 0, records);
  }

  @Test
  void aStorylineWithoutADayBeginsWithItsArticles() throws IOException {
    ObjectNode storyline = SampleRecords.json("{'record':'storyline','id':'s','title':'Lesk'}");
    storyline.putArray("articles").add("one");
    Document page = page(List.of(SampleRecords.firstArticle(), storyline));
    assertThat(page.select(".storyline .origin").text()).isEqualTo("1 article");
  }
}
