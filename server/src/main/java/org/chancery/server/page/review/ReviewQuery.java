package org.chancery.server.page.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.server.page.Address;
import org.chancery.store.correct.ReviewQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer narrows the queue to, as an address or a form has it. Immutable.
 *
 * @param kind empty for all
 * @param type empty for all
 * @param least confidence from 0 to 1, as addresses have it; empty for 0
 * @param most confidence from 0 to 1, likewise; empty for 1
 * @param article empty for all
 * @param judged {@code others} for a second opinion, {@code all} for what was judged too, else
 *     empty
 * @param after place in the queue to go on from; absent for its beginning
 */
record ReviewQuery(
    String kind,
    String type,
    String least,
    String most,
    String article,
    String judged,
    ReviewQueue.@Nullable Place after) {

  /** Kinds of records that are judged. */
  static final List<String> KINDS = List.of("event", "statement", "position");

  private static final String LEAST = "least";
  private static final String MOST = "most";

  /**
   * Of parameters; what makes no sense is passed over.
   *
   * @param parameter by name; null where there is none
   */
  static ReviewQuery of(Function<String, @Nullable String> parameter) {
    Function<String, String> value =
        name -> {
          String given = parameter.apply(name);
          return given == null ? "" : given.strip();
        };
    String kind = value.apply("kind");
    kind = KINDS.contains(kind) ? kind : "";
    String type = value.apply("type");
    String judged = value.apply("judged");
    return new ReviewQuery(
        kind,
        types(kind).stream().anyMatch(one -> one.value().equals(type)) ? type : "",
        confidence(value.apply("min_confidence")),
        confidence(value.apply("max_confidence")),
        value.apply("article"),
        List.of("others", "all").contains(judged) ? judged : "",
        place(value.apply("after")));
  }

  /** Whether the parameters are those of the page's form, which has confidence from 0 to 100. */
  static boolean isOfForm(Function<String, @Nullable String> parameter) {
    return parameter.apply(LEAST) != null || parameter.apply(MOST) != null;
  }

  /** Of the fields of the page's form. */
  static ReviewQuery ofForm(Function<String, @Nullable String> field) {
    return of(
        name ->
            switch (name) {
              case "min_confidence" -> share(field.apply(LEAST));
              case "max_confidence" -> share(field.apply(MOST));
              default -> field.apply(name);
            });
  }

  /** Of 0 to 100, as addresses have it; empty for all else. */
  private static String share(@Nullable String percent) {
    String number = percent == null ? "" : percent.strip().replace(',', '.');
    return number.matches("\\d{1,3}(\\.\\d{1,4})?") ? moved(number, -2) : "";
  }

  /** A number with its point moved to the right. */
  private static String moved(String number, int places) {
    return number.isEmpty()
        ? ""
        : new BigDecimal(number).movePointRight(places).stripTrailingZeros().toPlainString();
  }

  private static String confidence(String text) {
    boolean number = text.matches("[01]?[.,]?\\d{1,6}");
    double value = number ? Double.parseDouble(text.replace(',', '.')) : -1;
    return value >= 0 && value <= 1 ? text.replace(',', '.') : "";
  }

  private static ReviewQueue.@Nullable Place place(String text) {
    int parted = text.indexOf('~');
    if (parted <= 0 || !text.substring(0, parted).matches("\\d(\\.\\d+)?(E-\\d+)?")) {
      return null;
    }
    double confidence = Double.parseDouble(text.substring(0, parted));
    return new ReviewQueue.Place(confidence, text.substring(parted + 1));
  }

  /** What the queue is to give. */
  ReviewQueue.Wanted wanted(String who) {
    return new ReviewQueue.Wanted(
        kind.isEmpty() ? null : kind,
        type.isEmpty() ? null : type,
        least.isEmpty() ? 0 : Double.parseDouble(least),
        most.isEmpty() ? 1 : Double.parseDouble(most),
        article.isEmpty() ? null : article,
        switch (judged) {
          case "others" -> ReviewQueue.Judged.BY_OTHERS_ONLY;
          case "all" -> ReviewQueue.Judged.NEVER;
          default -> ReviewQueue.Judged.BY_ANYONE;
        },
        who);
  }

  /** The same, going on behind a place. */
  ReviewQuery behind(ReviewQueue.@Nullable Place place) {
    return new ReviewQuery(kind, type, least, most, article, judged, place);
  }

  /** Its parameters, in order, with the place where there is one. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("kind", kind);
    parameters.put("type", type);
    parameters.put("min_confidence", least);
    parameters.put("max_confidence", most);
    parameters.put("article", article);
    parameters.put("judged", judged);
    parameters.put("after", after == null ? "" : after.confidence() + "~" + after.id());
    return parameters;
  }

  /** The address of the page, with more parameters. */
  String address(String... namesAndValues) {
    Map<String, String> all = parameters();
    all.putAll(Address.parameters(namesAndValues));
    return Address.with("/review", all);
  }

  /** As the page shows it. */
  ReviewView.Query view() {
    List<ReviewView.Choice> carried = new ArrayList<>();
    parameters()
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                carried.add(new ReviewView.Choice(name, value));
              }
            });
    return new ReviewView.Query(
        kind, type, types(kind), moved(least, 2), moved(most, 2), article, judged, carried);
  }

  /** Types of a kind of record to choose from. */
  static List<ReviewView.Choice> types(String kind) {
    return switch (kind) {
      case "event" ->
          Stream.of(PloverType.values())
              .map(one -> new ReviewView.Choice(one.name(), capital(one)))
              .toList();
      case "statement" -> choices(Statement.Kind.values());
      case "position" -> choices(Position.Stance.values());
      default -> List.of();
    };
  }

  /** Constants to choose from, as records have them. */
  static List<ReviewView.Choice> choices(Enum<?>[] constants) {
    return Stream.of(constants)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(name -> new ReviewView.Choice(name, name.replace('_', ' ')))
        .toList();
  }

  private static String capital(Enum<?> constant) {
    return constant.name().charAt(0)
        + constant.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
