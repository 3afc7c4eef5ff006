package org.chancery.engine.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.MemberRole;
import org.chancery.register.Membership;
import org.chancery.register.NameSense;
import org.chancery.register.NameSense.Kind;
import org.chancery.register.OfficeRole;
import org.chancery.register.Register;
import org.chancery.register.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among what a name can mean on the article's date, and says what the register knows of it.
 * The date ranks; it removes nobody who is named in full. Confined to one article.
 */
final class RegisterReferents {

  private final Register register;
  private final @Nullable LocalDate date;
  private final Map<String, Integer> countryMentions = new HashMap<>();
  private final Map<String, Optional<Tenure>> heldByPerson = new HashMap<>();
  private final Map<String, Optional<Tenure>> everHeldByPerson = new HashMap<>();

  RegisterReferents(Register register, @Nullable LocalDate date) {
    this.register = register;
    this.date = date;
  }

  /** Counts a state that the article names, as context for names that clash. */
  void countCountry(String countryId) {
    countryMentions.merge(countryId, 1, Integer::sum);
  }

  /**
   * The state that the article names, where it names hardly another: four times in five; null where
   * there is none.
   */
  @Nullable String onlyState() {
    String most = null;
    int all = 0;
    for (Map.Entry<String, Integer> state : countryMentions.entrySet()) {
      all += state.getValue();
      if (most == null || state.getValue() > countryMentions.getOrDefault(most, 0)) {
        most = state.getKey();
      }
    }
    return most != null && 5 * countryMentions.getOrDefault(most, 0) >= 4 * all ? most : null;
  }

  /** Whether the article names this state. */
  boolean isMentioned(String countryId) {
    return countryMentions.containsKey(countryId);
  }

  /** The best of several senses; empty where the best can't be told apart. */
  Optional<Actor> choose(List<NameSense> senses, @Nullable String countryHint) {
    List<Actor> best = best(senses, countryHint);
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /**
   * The best of several senses, all of them where they can't be told apart. Of houses and cities
   * that stand for several governments the larger state's is meant: the senses come in that order.
   */
  List<Actor> best(List<NameSense> senses, @Nullable String countryHint) {
    List<Actor> actors = senses.stream().map(NameSense::actor).distinct().toList();
    if (actors.size() <= 1) {
      return actors;
    }
    Map<Actor, Integer> scores = new HashMap<>();
    int top = Integer.MIN_VALUE;
    for (Actor actor : actors) {
      int score = score(actor, senses, countryHint);
      scores.put(actor, score);
      top = Math.max(top, score);
    }
    int highest = top;
    List<Actor> best = actors.stream().filter(a -> scores.getOrDefault(a, 0) == highest).toList();
    boolean metonym =
        senses.stream().allMatch(s -> s.kind() == Kind.SEAT || s.kind() == Kind.CAPITAL);
    return metonym ? best.subList(0, 1) : best;
  }

  private int score(Actor actor, List<NameSense> senses, @Nullable String countryHint) {
    int score = 0;
    String country = countryOf(actor);
    if (country != null) {
      score += country.equals(countryHint) ? 1000 : 0;
      score += 10 * Math.min(20, countryMentions.getOrDefault(country, 0));
    }
    if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.BODY) {
      score += 500;
    }
    if (actor.kind() == ActorKind.PERSON) {
      score += closeness(actor);
    }
    if (date != null
        && senses.stream().noneMatch(s -> s.actor().equals(actor) && s.period().holds(date))) {
      score -= 300;
    }
    return score;
  }

  /** How near a person's offices are to the article's date, and how high. */
  private int closeness(Actor person) {
    int best = 0;
    for (Tenure tenure : register.tenuresOf(person.id())) {
      int height = isHead(tenure.role()) ? 20 : 5;
      if (date == null) {
        best = Math.max(best, height);
      } else if (tenure.period().holds(date)) {
        best = Math.max(best, 300 + height);
      } else if (tenure.period().end() != null && tenure.period().end().latest().isBefore(date)) {
        long years = ChronoUnit.YEARS.between(tenure.period().end().latest(), date);
        best = Math.max(best, (int) Math.max(20, 200 - 10 * years) + height);
      } else {
        best = Math.max(best, 10 + height);
      }
    }
    return best;
  }

  static boolean isHead(OfficeRole role) {
    return role == OfficeRole.HEAD_OF_STATE
        || role == OfficeRole.HEAD_OF_GOVERNMENT
        || role == OfficeRole.MONARCH
        || role == OfficeRole.SUPREME_LEADER;
  }

  /**
   * Who held the office of this role for a state or body on the article's date, where exactly one
   * did.
   */
  Optional<Actor> holder(String of, OfficeRole role) {
    LocalDate on = date;
    if (on == null) {
      return Optional.empty();
    }
    List<String> persons =
        register.holders(of, role, on).stream().map(Tenure::person).distinct().toList();
    return persons.size() == 1 ? register.actor(persons.get(0)) : Optional.empty();
  }

  /** The state that presides over a body on the article's date, where exactly one does. */
  Optional<Actor> presiding(String body) {
    LocalDate on = date;
    if (on == null) {
      return Optional.empty();
    }
    List<String> states =
        register.membersOf(body).stream()
            .filter(m -> m.role() == MemberRole.PRESIDENCY && m.period().holds(on))
            .map(Membership::actor)
            .distinct()
            .toList();
    return states.size() == 1 ? register.actor(states.get(0)) : Optional.empty();
  }

  /** The heads of state and government on the article's date, monarchs left out. */
  List<Actor> heads(String state) {
    LocalDate on = date;
    if (on == null) {
      return List.of();
    }
    return register.officesOf(state).stream()
        .filter(tenure -> isHead(tenure.role()) && tenure.role() != OfficeRole.MONARCH)
        .filter(tenure -> tenure.period().holds(on))
        .map(Tenure::person)
        .distinct()
        .flatMap(id -> register.actor(id).stream())
        .toList();
  }

  /** The organisation that the register has under "Kestrian army" or "Kestria's army". */
  Optional<Actor> organisation(String stateId, String role) {
    Actor state = register.actor(stateId).orElse(null);
    if (state == null) {
      return Optional.empty();
    }
    List<String> worded = new ArrayList<>();
    if (!state.demonyms().isEmpty()) {
      worded.add(state.demonyms().get(0) + " " + role);
    }
    worded.add(state.name() + "'s " + role);
    for (String name : worded) {
      List<Actor> found = register.named(name).stream().map(NameSense::actor).distinct().toList();
      if (found.size() == 1 && found.get(0).kind() != ActorKind.GOVERNMENT) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** The state that an actor belongs to; for a person through the office held. */
  @Nullable String countryOf(Actor actor) {
    if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY) {
      return actor.id();
    }
    if (actor.country() != null) {
      return actor.country();
    }
    Tenure tenure = tenure(actor, true);
    if (tenure == null) {
      return null;
    }
    Actor of = register.actor(tenure.of()).orElse(null);
    if (of == null || of.kind() == ActorKind.BODY) {
      return null;
    }
    return of.kind() == ActorKind.STATE ? of.id() : of.country();
  }

  /**
   * The office that tells most of a person on the date; with {@code any} also a past one where none
   * is held.
   */
  @Nullable Tenure tenure(Actor person, boolean any) {
    Map<String, Optional<Tenure>> known = any ? everHeldByPerson : heldByPerson;
    return known
        .computeIfAbsent(person.id(), id -> Optional.ofNullable(bestTenure(person, any)))
        .orElse(null);
  }

  private @Nullable Tenure bestTenure(Actor person, boolean any) {
    Tenure best = null;
    for (Tenure tenure : register.tenuresOf(person.id())) {
      boolean held = date != null && tenure.period().holds(date);
      if ((held || any) && (best == null || rank(tenure) >= rank(best))) {
        best = tenure;
      }
    }
    return best;
  }

  private int rank(Tenure tenure) {
    boolean held = date != null && tenure.period().holds(date);
    int height = OfficeRole.values().length - tenure.role().ordinal();
    return (held ? 1000 : 0) + (isHead(tenure.role()) ? 100 : 0) + height;
  }

  /** What records say of an actor of the register. */
  Referent referent(Actor actor) {
    String country = countryOf(actor);
    String iso = country == null ? null : iso(country);
    return switch (actor.kind()) {
      case STATE, TERRITORY ->
          new Referent(
              actor.id(), actor.nameOn(date), iso, cameo(actor, iso), null, null, true, actor.id());
      case PERSON -> person(actor, iso);
      case REGION -> region(actor, country, iso);
      default ->
          new Referent(
              actor.id(),
              actor.name(),
              iso,
              code(actor, country, actor.sector()),
              actor.kind() == ActorKind.BODY && actor.sector() == null ? "IGO" : actor.sector(),
              null,
              true,
              actor.id());
    };
  }

  /**
   * Id of the state that a part of one lies in; null where the name is no such part's, or several.
   */
  @Nullable String stateOfRegion(String name) {
    List<String> states =
        register.places(name).stream()
            .filter(place -> Namesakes.isRegion(List.of(place)))
            .map(place -> String.valueOf(place.country()))
            .distinct()
            .toList();
    return states.size() == 1 && register.actor(states.get(0)).isPresent() ? states.get(0) : null;
  }

  /** A part of a state; of a disputed one it is not said whose. */
  private Referent region(Actor actor, @Nullable String country, @Nullable String iso) {
    boolean disputed =
        register.places(actor.name()).stream()
            .anyMatch(place -> place.country() == null && place.name().equals(actor.name()));
    return new Referent(
        actor.id(),
        actor.name(),
        disputed ? null : iso,
        disputed ? actor.codes().get("cameo") : code(actor, country, null),
        null,
        null,
        true,
        actor.id());
  }

  private Referent person(Actor actor, @Nullable String iso) {
    Tenure held = tenure(actor, false);
    String sector = held == null ? actor.sector() : Sectors.of(held.role());
    String country = iso == null ? null : "country:" + iso;
    Actor of = held == null ? null : register.actor(held.of()).orElse(null);
    Actor body = of != null && of.kind() == ActorKind.BODY ? of : null;
    return new Referent(
        actor.id(),
        actor.name(),
        iso,
        body != null ? code(body, null, null) : code(actor, country, sector),
        body != null ? "IGO" : sector,
        held == null ? null : held.office(),
        true,
        actor.id());
  }

  /** The government of a state as an actor: "Moscow", "the Kremlin", "the Russian government". */
  Referent government(Actor state) {
    Referent whole = referent(state);
    return new Referent(
        whole.id(),
        whole.name(),
        whole.country(),
        whole.code() == null ? null : whole.code() + "GOV",
        "GOV",
        null,
        true,
        whole.key());
  }

  private @Nullable String code(Actor actor, @Nullable String country, @Nullable String sector) {
    String own = actor.codes().get("cameo");
    if (own != null) {
      return own;
    }
    if (country == null) {
      return actor.kind() == ActorKind.BODY ? "IGO" : null;
    }
    String state = stateCode(country);
    return state == null ? null : sector == null ? state : state + sector;
  }

  /** CAMEO code of a state. */
  @Nullable String stateCode(String countryId) {
    return register.actor(countryId).map(state -> cameo(state, iso(countryId))).orElse(null);
  }

  private static @Nullable String cameo(Actor state, @Nullable String iso) {
    String cameo = state.codes().get("cameo");
    return cameo == null ? iso : cameo;
  }

  /** {@code RUS} of {@code country:RUS}. */
  static String iso(String countryId) {
    return countryId.substring(countryId.indexOf(':') + 1).toUpperCase(Locale.ROOT);
  }

  Optional<Actor> actor(String id) {
    return register.actor(id);
  }
}
