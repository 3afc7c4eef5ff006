package org.chancery.server.page.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.Tenure;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Cue;
import org.chancery.server.page.part.Exported;
import org.chancery.store.query.ActorArticles;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Dealings;
import org.jspecify.annotations.Nullable;

/** Puts together what the register and the store know of an actor. For one request. */
final class ActorProfile {

  private final Register register;
  private final ActorKey key;
  private final @Nullable Actor actor;
  private final ActorDossier dossier;
  private final LocalDate today;

  /**
   * @param actor as the register has it; absent where it hasn't
   * @param today where open offices end
   */
  ActorProfile(
      Register register,
      ActorKey key,
      @Nullable Actor actor,
      ActorDossier dossier,
      LocalDate today) {
    this.register = register;
    this.key = key;
    this.actor = actor;
    this.dossier = dossier;
    this.today = today;
  }

  /** The page, with the events of a period. */
  ActorView view(Dealings.Span span) {
    String name = actor == null ? dossier.counts().name() : actor.name();
    List<Dealings.Counterpart> all = dossier.counterparts();
    boolean others = all.size() > ActorDossier.COUNTERPARTS;
    List<Dealings.Counterpart> shown = others ? all.subList(0, ActorDossier.COUNTERPARTS) : all;
    return new ActorView(
        key.value(),
        name,
        about(),
        offices(),
        actor == null ? "" : Address.register(actor.id()),
        iso(span.since()),
        iso(span.until()),
        new ActorView.Counts(
            dossier.counts().events(), dossier.counts().statements(), dossier.counts().positions()),
        actor == null
            ? null
            : new ActorLife(
                    register, actor, today, dossier.bodies(), dossier.first(), dossier.last())
                .life(),
        shown.stream().map(one -> counterpart(one, shown.get(0), span)).toList(),
        others,
        ActorNetwork.of(key, name, shown, dossier.among()),
        dossier.statements().stream().map(this::said).toList(),
        dossier.positions().stream().map(ActorProfile::stand).toList(),
        dossier.articles().stream().map(ActorProfile::told).toList(),
        exports(span));
  }

  private String about() {
    String country = actor == null ? dossier.counts().country() : state(actor);
    String sector = actor == null ? dossier.counts().sector() : actor.sector();
    String kind =
        actor == null ? "not in the register" : actor.kind().name().toLowerCase(Locale.ROOT);
    return Stream.of(
            kind.replace('_', ' '),
            country == null
                ? ""
                : register.actor("country:" + country).map(Actor::name).orElse(country),
            sector == null ? "" : Sectors.words(sector))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Code of the country that it belongs to; absent for what belongs to none. */
  static @Nullable String state(Actor actor) {
    return actor.country() == null ? null : actor.country().replace("country:", "");
  }

  /** Held on the last day of which articles tell, so that they fit what is shown. */
  private List<String> offices() {
    LocalDate day = dossier.last() == null ? today : dossier.last();
    List<String> offices = new ArrayList<>();
    for (Tenure tenure : register.tenuresOf(key.value())) {
      if (tenure.period().holds(day)) {
        offices.add(
            tenure.office()
                + (tenure.acting() ? " (acting)" : "")
                + ", "
                + ActorLife.words(tenure.period()));
      }
    }
    return offices;
  }

  private ActorView.Counterpart counterpart(
      Dealings.Counterpart one, Dealings.Counterpart most, Dealings.Span span) {
    Dealings.Quads quads = one.quads();
    int[] counts = {
      quads.verbalCooperation(),
      quads.materialCooperation(),
      quads.verbalConflict(),
      quads.materialConflict()
    };
    List<ActorView.Quad> bars = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < counts.length; i++) {
      double width = 100.0 * counts[i] / most.quads().events();
      bars.add(
          new ActorView.Quad(i + 1, counts[i], YearScale.percent(x), YearScale.percent(width)));
      x += width;
    }
    return new ActorView.Counterpart(
        one.name(),
        period(Address.actor(one.key().value()), span),
        Address.with(
            "/search",
            Address.parameters(
                "kind",
                "events",
                "dyad",
                key.value() + "," + one.key().value(),
                "since",
                iso(span.since()),
                "until",
                iso(span.until()))),
        quads.events(),
        one.done(),
        bars,
        ActorNetwork.leaning(quads.balance()));
  }

  private static String period(String address, Dealings.Span span) {
    return Address.with(
        address, Address.parameters("since", iso(span.since()), "until", iso(span.until())));
  }

  private static String iso(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private ActorView.Said said(ObjectNode statement) {
    JsonNode content = statement.path("content");
    Cue cue = Cue.of(statement);
    String lead =
        cue.isBefore()
            ? cue.words() + " " + RecordWords.actors(statement.path("sources"))
            : cue.words();
    return new ActorView.Said(
        PlainDate.when(statement.path("when")),
        content.isEmpty() ? "" : oneLine(lead),
        oneLine(RecordWords.exact(content.isEmpty() ? statement.path("evidence") : content)),
        RecordWords.actors(statement.path("addressees")),
        RecordWords.actors(statement.path("relays")),
        dossier.outlets().getOrDefault(statement.path("article").asText(), ""),
        record(statement));
  }

  private static ActorView.Stand stand(ObjectNode position) {
    JsonNode issue = position.path("issue");
    return new ActorView.Stand(
        issue.path("title").asText(issue.path("id").asText()),
        Address.issue(issue.path("id").asText(), position.path("when").path("start").asText("")),
        position.path("stance").asText(),
        Glyphs.position(position),
        PlainDate.when(position.path("when")),
        oneLine(RecordWords.exact(position.path("evidence"))),
        record(position));
  }

  private static ActorView.Told told(ActorArticles.Found article) {
    return new ActorView.Told(
        article.title() == null
            ? article.source().substring(article.source().lastIndexOf('/') + 1)
            : article.title(),
        Address.article(article.id(), ""),
        article.outlet() == null ? "" : article.outlet(),
        article.published() == null ? "" : PlainDate.day(article.published()),
        article.records());
  }

  private static String record(JsonNode record) {
    return Address.article(record.path("article").asText(), record.path("id").asText());
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private List<Exported> exports(Dealings.Span span) {
    List<Exported> exports = new ArrayList<>();
    for (String kind : List.of("events", "statements", "positions")) {
      for (String format : List.of("csv", "jsonl")) {
        exports.add(
            new Exported(
                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                format.equals("csv") ? "CSV" : "JSON Lines",
                Address.with(
                    "/api/v1/" + kind,
                    Address.parameters(
                        "actor", key.value(),
                        "since", iso(span.since()),
                        "until", iso(span.until()),
                        "format", format))));
      }
    }
    return exports;
  }
}
