package org.chancery.store.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.Register;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.Recode;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.StoreSummary;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

  private static final String TEXT =
      "Varonia shelled Kestria. Morvia praised Kestria. Morvia sued Jorvland over the wool.";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() throws IOException {
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    read(TEXT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void read(String text) throws IOException {
    for (String id : List.of("a", "b")) {
      Path input = folder.resolve(id + ".json");
      Files.writeString(
          input,
          "{\"id\":\"%s\",\"title\":\"Shells\",\"published\":\"2031-03-03\",\"text\":\"%s\"}"
              .formatted(id, id.equals("a") ? text : TEXT.replace("wool", "sheep")));
      new Ingest(store, new PlainCoder("1"), new SilentWatch())
          .read(List.of(input.toString()), InputStream.nullInputStream(), 1, true);
    }
    upkeep();
  }

  private void upkeep() {
    if (new StoryUpdate(store).isDue()) {
      new StoryUpdate(store).run();
    }
    if (new CorrectionUpdate(store).isDue()) {
      new CorrectionUpdate(store).run();
    }
    new IndexUpdate(store).run();
  }

  private List<ObjectNode> ask(RecordQuery query) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    new Questions(store).records(query, found::add);
    return found;
  }

  private RecordQuery events(String... types) {
    return RecordQuery.of(Asked.EVENT)
        .with(new Filter.Types(Set.of(types)))
        .with(new Filter.Among(Filter.Field.ARTICLE, Set.of("a")));
  }

  private ObjectNode event(String type) throws IOException {
    return ask(events(type)).get(0);
  }

  private Correction say(ObjectNode record, Action action, String who) {
    return new Corrections(store).make(record, action, null, who, null);
  }

  private static ObjectNode json(String text) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  @Test
  void whatIsRejectedIsInNoAnswerAndComesBackWhenItIsTakenBack() throws IOException {
    ObjectNode shelled = event("ASSAULT");
    say(shelled, Action.REJECT, "Ada");
    assertThat(ask(events("ASSAULT"))).isEmpty();
    RecordQuery merged = RecordQuery.of(Asked.MERGED_EVENT);
    long before = ask(merged).size();
    upkeep();
    assertThat(ask(RecordQuery.of(Asked.EVENT).with(new Filter.Words("shelled"))))
        .extracting(event -> event.path("article").asText())
        .containsExactly("b");
    say(shelled, Action.UNDO, "Ada");
    upkeep();
    assertThat(ask(events("ASSAULT"))).containsExactly(shelled);
    assertThat(ask(merged).size()).isGreaterThanOrEqualTo((int) before);
  }

  @Test
  void anEditIsShownWithWhoMadeItAndFoundByWhatItSays() throws IOException {
    ObjectNode praised = event("SUPPORT");
    ObjectNode edits =
        json(
            "{'type':'AGREE','intensity':null,'actors':[{'text':'Morvia','id':'org:morvian-bank','name':'Bank'}]}");
    new Corrections(store).make(praised, Action.EDIT, edits, "Ada", "a deal");
    assertThat(ask(events("SUPPORT"))).isEmpty();
    ObjectNode edited = event("AGREE");
    assertThat(edited.path("id")).isEqualTo(praised.path("id"));
    assertThat(edited.has("intensity")).isFalse();
    assertThat(edited.path("corrected").path("by").asText()).isEqualTo("Ada");
    assertThat(edited.path("corrected").path("why").asText()).isEqualTo("a deal");
    Filter bank =
        new Filter.Parties(Filter.Side.ACTING, List.of(new Party(Party.By.ID, "org:morvian-bank")));
    assertThat(ask(RecordQuery.of(Asked.EVENT).with(bank))).containsExactly(edited);
    List<ObjectNode> merged = ask(RecordQuery.of(Asked.MERGED_EVENT).with(bank));
    for (ObjectNode one : merged) {
      assertThat(one.path("reports")).isNotEmpty();
    }

    say(edited, Action.CONFIRM, "Bo");
    assertThat(event("AGREE").path("confirmed").path("by").asText()).isEqualTo("Bo");
    assertThat(new Corrections(store).gold()).containsExactly(event("AGREE"));
  }

  @Test
  void correctionsSurviveRecodingByTheirWordsAndAreNeverLost() throws IOException {
    ObjectNode sued = event("REJECT");
    new Corrections(store).make(sued, Action.EDIT, json("{'factuality':'planned'}"), "Ada", null);
    // Another version takes suing for an accusation.
    new Recode(store, new PlainCoder("2"), new SilentWatch()).run(1, false);
    upkeep();
    assertThat(ask(events("REJECT"))).isEmpty();
    ObjectNode accused = event("ACCUSE");
    assertThat(accused.path("factuality").asText()).isEqualTo("planned");
    assertThat(accused.path("corrected").path("by").asText()).isEqualTo("Ada");

    // A new version of the article has the words elsewhere.
    read("On Monday it rained. Morvia sued Jorvland over the wool.");
    assertThat(event("REJECT").path("factuality").asText()).isEqualTo("planned");
    Correction moved = new Corrections(store).all().get(0);
    assertThat(moved.record()).isEqualTo(sued.path("id").asText());
    assertThat(moved.target()).isEqualTo(event("REJECT").path("id").asText());

    // And another one doesn't have them.
    read("On Monday it rained.");
    assertThat(new Corrections(store).all()).hasSize(1).allMatch(one -> one.target() == null);
    read(TEXT + " It rained.");
    assertThat(event("REJECT").path("factuality").asText()).isEqualTo("planned");
  }

  @Test
  void anAddedRecordIsLikeAnyOther() throws IOException {
    ObjectNode added =
        json(
            "{'record':'event','id':'e-added','article':'a','type':'AID','quad':2,'actors':[{'text':"
                + "'Morvia','id':'country:MOR'}],'evidence':[{'begin':49,'end':60,'exact':'Morvia sued'}],"
                + "'confidence':1.0,'coder':'person/added@1'}");
    say(added, Action.ADD, "Ada");
    upkeep();
    assertThat(event("AID").path("corrected").path("added").asBoolean()).isTrue();
    new Recode(store, new PlainCoder("1"), new SilentWatch()).run(1, true);
    upkeep();
    assertThat(event("AID").path("id").asText()).isEqualTo("e-added");
    say(event("AID"), Action.REJECT, "Bo");
    assertThat(ask(events("AID"))).isEmpty();
    say(added, Action.UNDO, "Bo");
    assertThat(ask(events("AID"))).hasSize(1);
    say(added, Action.UNDO, "Ada");
    assertThat(ask(events("AID"))).isEmpty();
  }

  @Test
  void aPersonsLastWordCountsAndOnlyTheirOwnIsTakenBack() throws IOException {
    ObjectNode shelled = event("ASSAULT");
    say(shelled, Action.REJECT, "Ada");
    say(shelled, Action.CONFIRM, "Bo");
    assertThat(event("ASSAULT").has("confirmed")).isTrue();
    say(shelled, Action.CONFIRM, "Ada");
    say(shelled, Action.UNDO, "Ada");
    Judgements judgements = new Judgements(new Corrections(store).all());
    assertThat(judgements.lastByReviewer().values().iterator().next().values())
        .extracting(Correction::action)
        .containsExactly(Action.REJECT, Action.CONFIRM);
  }

  private List<ObjectNode> merged(String type) throws IOException {
    return ask(RecordQuery.of(Asked.MERGED_EVENT).with(new Filter.Types(Set.of(type))));
  }

  private List<ObjectNode> toldBy(int sources) throws IOException {
    return ask(
        RecordQuery.of(Asked.EVENT)
            .with(new Filter.Types(Set.of("ASSAULT")))
            .with(new Filter.LeastSources(sources)));
  }

  @Test
  void aMergedEventStandsAsLongAsOneReportIsLeft() throws IOException {
    paper("c", "Kestrian Herald", "On Monday morning Varonia shelled Kestria. Few had slept well.");
    paper(
        "d",
        "Jorvland Post",
        "It was loud in the hills. Varonia shelled Kestria. Rain fell later.");
    upkeep();
    List<ObjectNode> before = merged("ASSAULT");
    assertThat(before).hasSize(1);
    ObjectNode shown = before.get(0);
    int reports = shown.path("reports").size();
    int sources = shown.path("independent_sources").asInt();
    assertThat(reports).isEqualTo(4);
    assertThat(sources).isGreaterThanOrEqualTo(2);
    assertThat(toldBy(sources)).hasSize(4);

    ObjectNode first = new Corrections(store).record(shown.path("id").asText()).orElseThrow();
    say(first, Action.REJECT, "Ada");
    ObjectNode second = merged("ASSAULT").get(0);
    assertThat(second.path("id")).isNotEqualTo(shown.path("id"));
    assertThat(second.path("reports")).hasSize(3);
    assertThat(second.path("reports").toString()).doesNotContain(first.path("id").asText());
    int left = second.path("independent_sources").asInt();
    assertThat(toldBy(left)).hasSize(3);
    assertThat(toldBy(left + 1)).isEmpty();
    assertThat(ask(RecordQuery.of(Asked.STORYLINE)).toString())
        .contains("\"reports\":" + second.path("reports"));

    // A report that didn't stand for all leaves as well; telling stories again changes nothing.
    String another = second.path("reports").get(2).path("event").asText();
    say(new Corrections(store).record(another).orElseThrow(), Action.REJECT, "Ada");
    assertThat(merged("ASSAULT").get(0).path("reports")).hasSize(2);
    List<ObjectNode> two = merged("ASSAULT");
    new StoryUpdate(store).run();
    upkeep();
    assertThat(merged("ASSAULT")).isEqualTo(two);

    for (ObjectNode record :
        ask(RecordQuery.of(Asked.EVENT).with(new Filter.Types(Set.of("ASSAULT"))))) {
      say(record, Action.REJECT, "Ada");
    }
    assertThat(merged("ASSAULT")).isEmpty();
    say(first, Action.UNDO, "Ada");
    assertThat(merged("ASSAULT").get(0).path("id")).isEqualTo(shown.path("id"));
    assertThat(merged("ASSAULT").get(0).path("reports")).hasSize(1);
    assertThat(merged("ASSAULT").get(0).path("independent_sources").asInt()).isEqualTo(1);
  }

  private void paper(String id, String outlet, String text) throws IOException {
    Path input = folder.resolve(id + ".json");
    Files.writeString(
        input,
        "{\"id\":\"%s\",\"title\":\"Shells\",\"outlet\":\"%s\",\"published\":\"2031-03-03\",\"text\":\"%s\"}"
            .formatted(id, outlet, text));
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, true);
  }

  @Test
  void whatTakesTooLongToCheckOrIsTooLongToKeepIsRefused() throws IOException {
    Corrections corrections = new Corrections(store);
    ObjectNode added = event("SUPPORT").deepCopy();
    added.remove("id");
    ArrayNode evidence = added.withArray("evidence");
    for (int i = 0; i < 300; i++) {
      evidence.add(evidence.get(0).deepCopy());
    }
    assertThatThrownBy(() -> NewRecord.checked(added, corrections))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("more than 200 spans");
    ObjectNode praised = event("SUPPORT");
    String names = "country:FRA,".repeat(60);
    assertThatThrownBy(
            () -> new RecordEdits(praised, Register.bundled()).edits(Map.of("actors", names)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("more than 50 names");
    assertThatThrownBy(
            () -> corrections.make(praised, Action.CONFIRM, null, "Ada", "x".repeat(3000)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("why is longer");
    assertThat(corrections.all()).isEmpty();
  }

  @Test
  void wordsBesideAnEmojiAreFoundAgain() throws IOException {
    String again = "Varonia sued Jorvland over the wool.";
    String text = "It rained. " + again + " " + "🕊".repeat(40) + " " + again;
    read(text);
    ObjectNode last = ask(events("REJECT")).get(1);
    new Corrections(store).make(last, Action.EDIT, json("{'factuality':'planned'}"), "Ada", null);
    Anchor anchor = new Corrections(store).all().get(0).anchor();
    assertThat(anchor.prefix()).startsWith("🕊").endsWith("🕊 ");
    assertThat(anchor.in("Now. " + text).begin()).isEqualTo(anchor.begin() + 5);
  }

  @Test
  void anAddedRecordIsCheckedLikeOneThatIsImported() throws IOException {
    Corrections corrections = new Corrections(store);
    ObjectNode added = event("SUPPORT").deepCopy();
    added.put("id", 7);
    assertThatThrownBy(() -> NewRecord.checked(added, corrections))
        .isInstanceOf(RefusedException.class)
        .hasMessage("expected an id as text, found 7");
    added.put("id", "e-added");
    ((ObjectNode) added.path("when")).put("start", "2031-02-30");
    assertThatThrownBy(() -> NewRecord.checked(added, corrections))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("a day such as");
  }

  @Test
  void aDayThatNoCalendarHasIsRefused() throws IOException {
    RecordEdits edits = new RecordEdits(event("SUPPORT"), Register.bundled());
    assertThatThrownBy(() -> edits.edits(Map.of("when", "+999999999-01-01")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("expected DAY or DAY..DAY");
  }

  @Test
  void whatIsRejectedIsNotSummedUp() throws IOException {
    long before = StoreSummary.of(store).real();
    for (ObjectNode record :
        ask(RecordQuery.of(Asked.EVENT).with(new Filter.Types(Set.of("ASSAULT"))))) {
      say(record, Action.REJECT, "Ada");
    }
    assertThat(StoreSummary.of(store).real()).isEqualTo(before - 1);
  }

  @Test
  void anEventKeepsOneSideAtLeast() throws IOException {
    RecordEdits both = new RecordEdits(event("SUPPORT"), Register.bundled());
    assertThatThrownBy(() -> both.edits(Map.of("actors", "", "recipients", " ")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nobody is left");
    RecordEdits one = new RecordEdits(event("SUPPORT"), Register.bundled());
    assertThat(one.edits(Map.of("recipients", "")).path("recipients").isNull()).isTrue();
  }
}
