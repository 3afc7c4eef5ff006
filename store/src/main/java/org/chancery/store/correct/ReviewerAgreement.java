package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells how far those who judged the same records agree. Stateless. */
public final class ReviewerAgreement {

  private static final double DECIMALS = 1e4;

  private ReviewerAgreement() {}

  /** The agreement's record, with what they disagree on; empty where no two judged the same. */
  public static Optional<ObjectNode> of(Judgements judgements) {
    Map<String, Map<String, Correction>> said = judgements.lastByReviewer();
    Map<String, Map<String, String>> units = new LinkedHashMap<>();
    said.forEach((record, by) -> units.put(record, categories(by)));
    Agreement agreement = new Agreement(units.values());
    return agreement.shared() == 0 ? Optional.empty() : Optional.of(record(agreement, units, said));
  }

  /** What was said, so that the same words are the same category; who adds a record confirms it. */
  private static Map<String, String> categories(Map<String, Correction> by) {
    Map<String, String> categories = new LinkedHashMap<>();
    by.forEach(
        (who, correction) ->
            categories.put(
                who,
                switch (correction.action()) {
                  case ADD -> "CONFIRM";
                  case EDIT -> "EDIT " + correction.edits();
                  default -> correction.action().name();
                }));
    return categories;
  }

  private static ObjectNode record(
      Agreement agreement,
      Map<String, Map<String, String>> units,
      Map<String, Map<String, Correction>> said) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "agreement");
    ArrayNode reviewers = node.putArray("reviewers");
    agreement.reviewers().forEach(reviewers::add);
    node.put("records", agreement.shared());
    put(node, "observed", agreement.observed());
    put(node, "kappa", agreement.kappa());
    put(node, "alpha", agreement.alpha());
    ArrayNode disagreements = node.putArray("disagreements");
    units.forEach(
        (record, categories) -> {
          if (new HashSet<>(categories.values()).size() > 1) {
            List<Correction> all = new ArrayList<>(said.getOrDefault(record, Map.of()).values());
            ObjectNode one = disagreements.addObject();
            one.put("of", record).put("kind", all.get(0).kind());
            one.put("article", all.get(0).anchor().article());
            one.put("exact", all.get(0).anchor().exact());
            ArrayNode judgements = one.putArray("judgements");
            all.forEach(correction -> judgements.add(CorrectionJson.judgement(correction)));
          }
        });
    return node;
  }

  private static void put(ObjectNode node, String key, OptionalDouble value) {
    value.ifPresent(number -> node.put(key, Math.round(number * DECIMALS) / DECIMALS));
  }
}
