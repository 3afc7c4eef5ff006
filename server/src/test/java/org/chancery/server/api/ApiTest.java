package org.chancery.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest {

  private static DeskFixture desk;
  private static ApiContract contract;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
    contract = new ApiContract(desk);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return contract.holds(desk.get(Api.ROOT + path, headers));
  }

  private static JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return ApiContract.json(response);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String first(String list) {
    return json(list + "?limit=1").path("items").path(0).path("id").asText();
  }

  @Test
  void orderIsAskedForInAnyLetterCase() {
    assertThat(json("/articles?sort=-DATE&limit=1").path("items"))
        .isEqualTo(json("/articles?sort=-date&limit=1").path("items"));
  }

  @Test
  void everyEndpointAnswersAsItsDescriptionSays() {
    Map<String, String> paths = new HashMap<>();
    paths.put("/storylines/{id}", "/storylines/" + encoded(first("/storylines")));
    paths.put("/records/{id}", "/records/" + encoded(first("/statements")));
    paths.put("/articles/{id}", "/articles/" + encoded(first("/articles")) + "?records=true");
    paths.put("/tally/{issue}", "/tally/g7-russia?on=2020-06-02");
    paths.put("/register/actors", "/register/actors?name=president+of+France&on=2018-06-09");
    paths.put("/register/actors/{id}", "/register/actors/country:FRA");
    paths.put("/register/members/{body}", "/register/members/org:g7");
    paths.put("/register/shelves/{shelf}", "/register/shelves/bodies?letter=g&on=2018-06-09");
    paths.put("/export/{format}", "/export/graphml");
    for (var entry : contract.document().path("paths").properties()) {
      String path = paths.getOrDefault(entry.getKey(), entry.getKey());
      // Jobs have tests of their own; files are in no schema.
      if (entry.getValue().has("get") && !path.contains("{") && !path.startsWith("/export")) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(entry.getKey() + response.body()).isEqualTo(200);
        contract.holds("get", entry.getKey(), response);
      }
    }
    for (String list : List.of("/events", "/statements", "/positions", "/storylines")) {
      assertThat(json(list).path("items")).as(list).isNotEmpty();
      contract.holds("get", list, get(list + "?limit=1000"));
      contract.holds("get", list, get(list + "?count_by=year"));
    }
    contract.holds("get", "/events", get("/events?merged=true&min_sources=2"));
  }

  @Test
  void articlesAreFoundByWhatTheySay() {
    JsonNode found = json("/articles?text=summit&limit=1000").path("items");
    assertThat(found).isNotEmpty();
    assertThat(found.size()).isLessThan(json("/articles?limit=1000").path("items").size());
    JsonNode newest = json("/articles?text=summit&sort=-date&limit=1000").path("items");
    assertThat(newest).hasSameSizeAs(found);
    List<String> days = new ArrayList<>();
    newest.forEach(article -> days.add(article.path("published").asText("")));
    days.removeIf(String::isEmpty);
    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(get("/articles?text=summit&format=csv").body()).startsWith("record,id,");
    problem("/articles?sort=relevance", 400);
    problem("/articles?sort=size", 400);
  }

  @Test
  void everyObjectOfTheDocumentIsClosedOrSaysThatItIsOpen() {
    List<String> open = new ArrayList<>();
    openObjects(contract.document().path("components").path("schemas"), "", open);
    assertThat(open).isEmpty();
  }

  private static void openObjects(JsonNode node, String at, List<String> open) {
    if (node.path("type").asText().equals("object")) {
      JsonNode more = node.path("additionalProperties");
      boolean told =
          node.path("description")
              .asText()
              .matches("(?s).*(open map|record, written|OpenAPI|fields and values).*");
      if (more.isMissingNode() || !more.isBoolean() && !told || more.asBoolean(false) && !told) {
        open.add(at);
      }
    }
    node.properties().forEach(one -> openObjects(one.getValue(), at + "/" + one.getKey(), open));
  }

  @Test
  void theDocumentIsWholeInItself() {
    JsonNode document = contract.document();
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    for (String reference : references(document, new LinkedHashSet<>())) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    List<String> ids = new ArrayList<>(document.findValuesAsText("operationId"));
    assertThat(ids).doesNotHaveDuplicates();
    for (var path : document.path("paths").properties()) {
      for (JsonNode operation : path.getValue()) {
        assertThat(operation.path("summary").asText()).as(path.getKey()).isNotEmpty();
        for (JsonNode parameter : operation.path("parameters")) {
          assertThat(parameter.path("description").asText())
              .as(path.getKey() + " " + parameter.path("name").asText())
              .endsWith(".");
        }
      }
    }
  }

  private static Set<String> references(JsonNode node, Set<String> found) {
    if (node.path("$ref").isTextual()) {
      found.add(node.path("$ref").asText());
    }
    node.forEach(child -> references(child, found));
    return found;
  }

  @Test
  void recordsAreThoseOfTheCommandLine() {
    JsonNode events = json("/events?actor=Donald+Trump&type=request").path("items");
    assertThat(events).isNotEmpty();
    for (JsonNode event : events) {
      assertThat(event.path("actors").findValuesAsText("id")).contains("person:donald-trump");
      JsonNode article = json("/articles/" + encoded(event.path("article").asText()));
      String text = article.path("text").asText();
      JsonNode span = event.path("evidence").path(0);
      int from = text.offsetByCodePoints(0, span.path("begin").asInt());
      int to = text.offsetByCodePoints(0, span.path("end").asInt());
      assertThat(text.substring(from, to)).isEqualTo(span.path("exact").asText());
    }
    JsonNode tally = json("/tally/g7-russia?on=2020-06-02");
    assertThat(tally.path("outcome").asText()).isEqualTo("blocked");
    assertThat(json("/articles/" + encoded(first("/articles")) + "?records=true").path("records"))
        .isNotEmpty();
  }

  @Test
  void pagesFollowOneAnotherAndMakeTheWhole() {
    List<String> whole = ids(json("/statements?limit=1000"));
    List<String> pages = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json("/statements?limit=7" + cursor);
      pages.addAll(ids(page));
      cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    assertThat(pages).isEqualTo(whole);
    assertThat(whole.size()).isGreaterThan(7);
    String next = json("/statements?limit=1").path("next").asText();
    assertThat(get("/events?limit=1&cursor=" + next).statusCode()).isEqualTo(400);
    String link = get("/statements?limit=1").headers().firstValue("Link").orElseThrow();
    assertThat(link).contains("cursor=" + next).endsWith("rel=\"next\"");
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  @Test
  void listsAreGivenAsJsonLinesAndCsvToo() {
    HttpResponse<String> lines = get("/events?format=jsonl");
    assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    assertThat(lines.body().lines().count())
        .isEqualTo(json("/events?limit=1000").path("items").size());
    HttpResponse<String> csv = get("/events?limit=3", "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"events.csv\"");
    assertThat(csv.body()).startsWith("record,id,article,");
    assertThat(get("/events?count_by=dyad&format=csv").body())
        .startsWith("actor,actor_name,recipient,recipient_name,count");
    assertThat(get("/articles?format=csv").body()).startsWith("record,id,");
    assertThat(get("/events?format=xml").statusCode()).isEqualTo(400);
  }

  @Test
  void filesAreExported() {
    for (String format : List.of("polecat", "icews", "dna", "gexf", "jsonl", "csv")) {
      HttpResponse<String> file = get("/export/" + format);
      assertThat(file.statusCode()).as(format).isEqualTo(200);
      assertThat(file.body()).as(format).isNotEmpty();
      assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(format);
    }
    assertThat(get("/export/parquet?actor=country:USA").body()).startsWith("PK");
    HttpRequest form =
        HttpRequest.newBuilder(desk.at(Api.ROOT + "/export/polecat"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("actor=country%3AUSA&type="))
            .build();
    assertThat(desk.send(form).body()).isEqualTo(get("/export/polecat?actor=country:USA").body());
    assertThat(get("/export/polecta").body()).contains("did you mean polecat?");
  }

  @Test
  void whoHasTheAnswerIsToldSo() {
    HttpResponse<String> answer = get("/events?limit=2");
    String mark = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get("/events?limit=2", "If-None-Match", mark);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/events?limit=3", "If-None-Match", mark).statusCode()).isEqualTo(200);
    assertThat(get("/events?limit=2&format=csv", "If-None-Match", mark).statusCode())
        .isEqualTo(200);
    HttpResponse<String> head =
        desk.send(
            HttpRequest.newBuilder(desk.at(Api.ROOT + "/events?limit=2"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).hasValue(mark);
    assertThat(get("/events", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .hasValue("gzip");
  }

  @Test
  void anErrorSaysWhatWasFoundAndExpected() {
    JsonNode problem = problem("/events?recipent=x", 400);
    assertThat(problem.path("parameter").asText()).isEqualTo("recipent");
    assertThat(problem.path("near").path(0).asText()).isEqualTo("recipient");
    assertThat(problem("/events?type=THREATN", 400).path("near").path(0).asText())
        .isEqualTo("threaten");
    assertThat(problem("/events?actor=Bush", 400).path("near").toString())
        .contains("person:george-w-bush");
    assertThat(problem("/statements?since=2020-02-30", 400).path("expected").asText())
        .contains("year, month and day");
    assertThat(problem("/events?limit=1001", 400).path("detail").asText()).contains("1 to 1000");
    assertThat(problem("/events?sort=date&sort=type", 400).path("detail").asText())
        .contains("one value");
    problem("/tally/no-such-issue", 404);
    problem("/records/e-none", 404);
    problem("/articles/none", 404);
    problem("/register/actors/none-of-them", 404);
    problem("/register/actors", 400);
    problem("/no-such-thing", 404);
  }

  private static JsonNode problem(String path, int status) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = ApiContract.json(response);
    JsonNode schema = contract.document().at("/components/schemas/problem");
    assertThat(contract.faults(schema, problem)).isEmpty();
    return problem;
  }

  @Test
  void anotherMethodIsRefusedAndPeopleSeeAPage() {
    HttpResponse<String> deleted =
        desk.send(HttpRequest.newBuilder(desk.at(Api.ROOT + "/events")).DELETE().build());
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("GET");
    HttpResponse<String> page = desk.get("/no-such-page");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("There is nothing at /no-such-page.");
  }

  @Test
  void hostileValuesAreOnlyEverValues() {
    String sql = encoded("'; DROP TABLE event; --");
    for (String name : List.of("id", "article", "actor", "issue", "mode", "cameo", "text")) {
      assertThat(get("/events?" + name + "=" + sql).statusCode()).as(name).isIn(200, 400);
    }
    assertThat(get("/articles?outlet=" + sql).statusCode()).isEqualTo(200);
    assertThat(get("/events?count_by=" + sql).statusCode()).isEqualTo(400);
    assertThat(get("/events?sort=" + sql).statusCode()).isEqualTo(400);
    for (String value :
        List.of("%00", "%ED%A0%80", "%FF", "x".repeat(3_000), "%F0%9F%98%80", "%0A%0D", "%25")) {
      assertThat(get("/events?article=" + value).statusCode()).as(value).isIn(200, 400);
      assertThat(get("/events?text=" + value).statusCode()).as(value).isIn(200, 400);
    }
    for (String path :
        List.of("..%2f..%2fetc%2fpasswd", "%2e%2e%2f", "a%2Fb", "%F0%9F%98%80", "%5c..%5c")) {
      assertThat(get("/records/" + path).statusCode()).as(path).isIn(400, 404);
      assertThat(get("/articles/" + path).statusCode()).as(path).isIn(400, 404);
    }
    for (String number : List.of("-1", "0", "1e9", "99999999999999999999", "NaN")) {
      assertThat(get("/events?limit=" + encoded(number)).statusCode()).as(number).isEqualTo(400);
    }
    for (String cursor : List.of("x", "LTEuMTIz", "!!", encoded("9".repeat(500)))) {
      assertThat(get("/events?cursor=" + cursor).statusCode()).as(cursor).isEqualTo(400);
    }
    assertThat(get("/events?min_confidence=Infinity").statusCode()).isEqualTo(400);
    assertThat(get("/events?near=1e308,1e308,1e308").statusCode()).isEqualTo(400);
    assertThat(json("/events").path("items")).isNotEmpty();
  }
}
