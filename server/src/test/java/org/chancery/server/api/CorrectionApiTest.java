package org.chancery.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionApiTest {

  private DeskFixture desk;

  @BeforeEach
  void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private JsonNode json(String path) {
    return ApiContract.json(new ApiContract(desk).holds(desk.get(Api.ROOT + path)));
  }

  private HttpResponse<String> say(String json) {
    return new ApiContract(desk)
        .holds(desk.post(Api.ROOT + "/corrections", json.replace('\'', '"')));
  }

  @Test
  void whatIsSaidIsInTheAnswersAtOnce() {
    JsonNode event = json("/events?type=REQUEST&limit=1").path("items").path(0);
    String id = event.path("id").asText();
    String before = desk.get(Api.ROOT + "/events").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> said =
        say(
            "{'of':'"
                + id
                + "','action':'edit','set':{'type':'REJECT'},'why':'as it says','by':'ada'}");
    assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    new ApiContract(desk).holds("post", "/corrections", said);
    JsonNode edited = json("/records/" + id);
    assertThat(edited.path("type").asText()).isEqualTo("REJECT");
    assertThat(edited.path("corrected").path("by").asText()).isEqualTo("ada");
    assertThat(desk.get(Api.ROOT + "/events", "If-None-Match", before).statusCode()).isEqualTo(200);
    assertThat(json("/corrections").path("items").path(0).path("of").asText()).isEqualTo(id);

    assertThat(say("{'of':'" + id + "','action':'undo','by':'bo'}").statusCode()).isEqualTo(400);
    assertThat(say("{'of':'" + id + "','action':'undo','by':'ada'}").statusCode()).isEqualTo(201);
    assertThat(json("/records/" + id).path("type").asText()).isEqualTo("REQUEST");
    say("{'of':'" + id + "','action':'reject','by':'bo'}");
    assertThat(desk.get(Api.ROOT + "/records/" + id).statusCode()).isEqualTo(404);
    say("{'of':'" + id + "','action':'confirm','by':'ada'}");
    assertThat(json("/agreement").path("records").asInt()).isEqualTo(1);
  }

  @Test
  void aRecordIsAdded() {
    ObjectNode event =
        (ObjectNode) json("/events?type=REQUEST&limit=1").path("items").path(0).deepCopy();
    event.remove("id");
    event.put("type", "THREATEN").remove("mode");
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("action", "add");
    said.set("record", event);
    HttpResponse<String> added = desk.post(Api.ROOT + "/corrections", said.toString());
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    String id = ApiContract.json(added).path("of").asText();
    assertThat(json("/records/" + id).path("type").asText()).isEqualTo("THREATEN");
    ((ObjectNode) event.path("evidence").path(0)).put("exact", "other words");
    HttpResponse<String> wrong = desk.post(Api.ROOT + "/corrections", said.toString());
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("expected 'other words'");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    String id = json("/events?limit=1").path("items").path(0).path("id").asText();
    assertThat(say("{'of':'e-none','action':'confirm'}").statusCode()).isEqualTo(404);
    for (String said :
        new String[] {
          "[]",
          "{",
          "{'action':'shout','of':'" + id + "'}",
          "{'action':'edit','of':'" + id + "'}",
          "{'action':'confirm','of':'" + id + "','set':{'type':'AID'}}",
          "{'action':'edit','of':'" + id + "','set':{'stance':'support'}}",
          "{'action':'edit','of':'" + id + "','set':{'type':'SHOUT'}}",
          "{'action':'edit','of':'" + id + "','set':{'cameo':null}}",
          "{'action':'edit','of':'" + id + "','set':{'actors':['country:USA']}}",
          "{'action':'confirm','of':'" + id + "','set':'type=AID'}",
          "{'action':'confirm','of':'" + id + "','why':5}",
          "{'action':'confirm','of':'" + id + "','by':{'name':'ada'}}",
          "{'action':'add','record':'x'}",
          "{'action':'confirm','off':'" + id + "'}"
        }) {
      HttpResponse<String> answer = say(said);
      assertThat(answer.statusCode()).as(said + answer.body()).isEqualTo(400);
      assertThat(ApiContract.json(answer).path("detail").asText()).as(said).isNotEmpty();
    }
    assertThat(json("/corrections").path("items")).isEmpty();
  }
}
