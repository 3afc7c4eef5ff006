package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.ReviewerAgreement;
import org.jspecify.annotations.Nullable;

/** Puts what was said of records into words, the latest first. Stateless. */
final class CorrectionList {

  private static final int PAGE = 50;

  private CorrectionList() {}

  static CorrectionsView of(
      Corrections corrections, String who, String by, int offset, boolean mayReview, String csrf) {
    List<Correction> all = corrections.all();
    Judgements judgements = new Judgements(all);
    List<Correction> wanted =
        new ArrayList<>(all.stream().filter(one -> by.isEmpty() || one.who().equals(by)).toList());
    Collections.reverse(wanted);
    int from = Math.min(offset, wanted.size());
    int to = Math.min(wanted.size(), from + PAGE);
    List<Correction> shown = wanted.subList(from, to);
    Map<String, ObjectNode> records =
        corrections.records(shown.stream().map(CorrectionList::id).toList());
    return new CorrectionsView(
        who,
        by,
        all.stream().map(Correction::who).distinct().sorted().toList(),
        shown.stream().map(one -> row(one, records.get(id(one)), judgements, who)).toList(),
        ReviewerAgreement.of(judgements).map(CorrectionList::agreed).orElse(null),
        new Turn(
            from == 0 ? "" : address(by, Math.max(0, from - PAGE)),
            to == wanted.size() ? "" : address(by, to),
            wanted.isEmpty() ? "" : from + 1 + " to " + to + " of " + wanted.size()),
        List.of(
            new Exported("CSV", "/api/v1/corrections?format=csv"),
            new Exported("JSON Lines", "/api/v1/corrections?format=jsonl")),
        mayReview,
        csrf);
  }

  private static String address(String by, int offset) {
    return Address.with(
        "/review/corrections",
        Address.parameters("by", by, "offset", offset == 0 ? "" : Integer.toString(offset)));
  }

  /** Of the record now. */
  private static String id(Correction one) {
    String target = one.target();
    return target == null ? one.record() : target;
  }

  private static CorrectionsView.Row row(
      Correction one, @Nullable ObjectNode record, Judgements judgements, String who) {
    String id = id(one);
    boolean holds = one.action() != Action.UNDO && judgements.holds(one);
    Optional<Correction> own =
        judgements.byRecord().getOrDefault(id, List.of()).stream()
            .filter(other -> other.who().equals(who))
            .reduce((first, last) -> last);
    boolean gone = one.target() == null;
    return new CorrectionsView.Row(
        PlainDate.day(one.made().toLocalDate()),
        one.who(),
        word(one.action()),
        holds || one.action() == Action.UNDO,
        CardMaker.changed(one),
        one.why() == null ? "" : one.why(),
        one.anchor().exact().replaceAll("\\s+", " "),
        record == null ? "" : CardMaker.title(record),
        one.kind(),
        id,
        gone ? "" : Address.article(one.anchor().article(), id),
        holds && own.isPresent() && own.get().equals(one));
  }

  private static String word(Action action) {
    return switch (action) {
      case CONFIRM -> "confirmed";
      case REJECT -> "rejected";
      case EDIT -> "edited";
      case ADD -> "added";
      case UNDO -> "took back";
    };
  }

  private static CorrectionsView.Agreed agreed(ObjectNode agreement) {
    List<CorrectionsView.Disagreed> disagreements = new ArrayList<>();
    for (JsonNode one : agreement.path("disagreements")) {
      List<String> said = new ArrayList<>();
      one.path("judgements")
          .forEach(
              judgement ->
                  said.add(
                      judgement.path("by").asText() + ": " + judgement.path("action").asText()));
      disagreements.add(
          new CorrectionsView.Disagreed(
              one.path("exact").asText().replaceAll("\\s+", " "),
              Address.article(one.path("article").asText(), one.path("of").asText()),
              said));
    }
    return new CorrectionsView.Agreed(
        agreement.path("records").asInt(),
        Math.round(100 * agreement.path("observed").asDouble()) + " %",
        decimals(agreement.path("kappa")),
        decimals(agreement.path("alpha")),
        disagreements);
  }

  private static String decimals(JsonNode number) {
    return number.isNumber() ? String.format(Locale.ROOT, "%.2f", number.asDouble()) : "";
  }
}
