package org.chancery.engine.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.NameSense;
import org.chancery.register.OfficeRole;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Gives each name of an article its actor: one of the register's or one of the article's own. Full
 * names are looked at first, so that a surname finds its person even in a headline above the full
 * name. Confined to one article.
 */
final class NameResolution {

  private final RegisterReferents referents;
  private final Surnames surnames;
  private final ProperNames properNames;
  private final GivenNames givenNames;
  private final Map<String, Entity> byKey = new HashMap<>();
  private final Bearers bearers = new Bearers();

  NameResolution(
      RegisterReferents referents,
      Surnames surnames,
      ProperNames properNames,
      GivenNames givenNames,
      List<List<Draft>> named) {
    this.referents = referents;
    this.surnames = surnames;
    this.properNames = properNames;
    this.givenNames = givenNames;
    named.forEach(drafts -> drafts.forEach(this::countCountries));
    named.forEach(drafts -> drafts.forEach(draft -> learnFullName(draft, drafts)));
  }

  private void countCountries(Draft draft) {
    if (!draft.senses().isEmpty()) {
      List<Actor> actors = draft.senses().stream().map(NameSense::actor).distinct().toList();
      Actor first = actors.get(0);
      boolean state = first.kind() == ActorKind.STATE || first.kind() == ActorKind.TERRITORY;
      String country =
          actors.size() == 1 && (state || first.kind() == ActorKind.PERSON)
              ? referents.countryOf(first)
              : null;
      if (country != null) {
        referents.countCountry(country);
      }
    }
  }

  private void learnFullName(Draft draft, List<Draft> drafts) {
    if (draft.kind() == MentionKind.NAME && !draft.isSurname()) {
      resolve(draft, drafts)
          .filter(entity -> entity.category() == Category.PERSON)
          .ifPresent(entity -> bearers.add(draft, entity));
    }
  }

  /** The actor of a name; empty where it is not known to name one. */
  Optional<Entity> resolve(Draft draft, List<Draft> drafts) {
    Optional<Entity> entity =
        draft.isSurname() ? bySingleName(draft, drafts) : byFullName(draft, drafts);
    entity.ifPresent(found -> learnTitle(found, draft, drafts));
    return entity;
  }

  private Optional<Entity> byFullName(Draft draft, List<Draft> drafts) {
    if (!draft.senses().isEmpty()) {
      return inRegister(draft, drafts);
    }
    Optional<Actor> longer = byEndOfName(draft);
    return longer.isPresent() ? longer.map(this::entity) : Optional.of(local(draft));
  }

  /** "Perez Molina" for Otto Perez Molina, where only one of the register's persons ends so. */
  private Optional<Actor> byEndOfName(Draft draft) {
    List<Actor> bearing = surnames.bearing(draft.surname());
    if (bearing.isEmpty() || givenNames.contains(draft.sentence().token(draft.core()).form())) {
      return Optional.empty();
    }
    String end = " " + draft.name();
    List<Actor> found = bearing.stream().filter(p -> p.name().endsWith(end)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Entity> bySingleName(Draft draft, List<Draft> drafts) {
    boolean person =
        draft.senses().isEmpty()
            || draft.senses().stream().anyMatch(s -> s.actor().kind() == ActorKind.PERSON);
    if (person && draft.kind() == MentionKind.NAME) {
      Optional<Entity> bearer = bearers.endingWith(draft);
      if (bearer.isPresent()) {
        return bearer;
      }
    }
    if (!draft.senses().isEmpty()) {
      return inRegister(draft, drafts);
    }
    if (draft.weak()) {
      return Optional.empty();
    }
    List<Actor> known = bySurnameInRegister(draft, drafts);
    return Optional.of(
        switch (known.size()) {
          case 0 -> bearers.beginningWith(draft).orElseGet(() -> local(draft));
          case 1 -> entity(known.get(0));
          default -> local(draft, ownKey(draft), ids(known));
        });
  }

  private Optional<Entity> inRegister(Draft draft, List<Draft> drafts) {
    List<Actor> best = referents.best(draft.senses(), nationOf(draft, drafts));
    if (best.size() != 1) {
      return draft.kind() == MentionKind.NAME ? Optional.of(tied(draft, best)) : Optional.empty();
    }
    Actor actor = best.get(0);
    return Optional.of(isGovernment(draft, actor) ? state(actor) : entity(actor));
  }

  /** Whether the name is that of a state's government as such, not of one of its organs. */
  private static boolean isGovernment(Draft draft, Actor actor) {
    return actor.kind() == ActorKind.GOVERNMENT
        && actor.country() != null
        && RoleReading.isGovernmentWord(draft.sentence().token(draft.last()));
  }

  private Entity state(Actor government) {
    Entity state =
        referents
            .actor(String.valueOf(government.country()))
            .map(this::entity)
            .orElseGet(() -> entity(government));
    state.call("government");
    return state;
  }

  /** The only state that the article is about. */
  Optional<Entity> onlyState() {
    String state = referents.onlyState();
    return state == null ? Optional.empty() : referents.actor(state).map(this::entity);
  }

  /**
   * The register's persons with such an office who bear a surname that stands alone or behind a
   * title.
   */
  private List<Actor> bySurnameInRegister(Draft draft, List<Draft> drafts) {
    RoleWord title = draft.role();
    OfficeRole role = title == null ? null : title.role();
    String nation = nationOf(draft, drafts);
    List<Actor> ending = inOffice(surnames.bearing(draft.surname()), role, nation);
    if (title != null) {
      return ending.isEmpty()
          ? inOffice(surnames.beginning(draft.surname()), role, nation)
          : ending;
    }
    return ending.stream().filter(this::isInContext).toList();
  }

  private List<Actor> inOffice(
      List<Actor> persons, @Nullable OfficeRole role, @Nullable String nation) {
    return persons.stream()
        .filter(person -> holds(person, role))
        .filter(person -> nation == null || nation.equals(referents.countryOf(person)))
        .toList();
  }

  private boolean holds(Actor person, @Nullable OfficeRole role) {
    var tenure = referents.tenure(person, false);
    return tenure != null
        && (role == null
            ? RegisterReferents.isHead(tenure.role())
            : role == tenure.role()
                || (RegisterReferents.isHead(role) && RegisterReferents.isHead(tenure.role())));
  }

  private boolean isInContext(Actor person) {
    String country = referents.countryOf(person);
    return country != null && referents.isMentioned(country);
  }

  /** The entity of a register's actor, made on first use. */
  Entity entity(Actor actor) {
    return byKey.computeIfAbsent(
        actor.id(),
        id -> {
          Category category =
              switch (actor.kind()) {
                case PERSON -> Category.PERSON;
                case STATE, TERRITORY -> Category.STATE;
                case PEOPLE -> Category.PEOPLE;
                default -> Category.ORGANISATION;
              };
          Entity entity = new Entity(category, referents.referent(actor), genderOf(actor.name()));
          var tenure = category == Category.PERSON ? referents.tenure(actor, false) : null;
          if (tenure != null) {
            entity.setRole(tenure.role());
          }
          return entity;
        });
  }

  private Gender genderOf(String name) {
    int space = name.indexOf(' ');
    Gender gender = givenNames.of(space < 0 ? name : name.substring(0, space));
    return gender == null ? Gender.ANY : gender;
  }

  private Entity local(Draft draft) {
    return local(draft, ownKey(draft), List.of());
  }

  private static String ownKey(Draft draft) {
    return "local:" + draft.name().toLowerCase(Locale.ROOT);
  }

  /**
   * An actor of the article's own for a name of several of the register's, none of them likelier.
   */
  private Entity tied(Draft draft, List<Actor> bearers) {
    List<String> ids = ids(bearers);
    return local(draft, "tie:" + String.join("|", ids), ids);
  }

  private static List<String> ids(List<Actor> actors) {
    return actors.stream().map(Actor::id).sorted().toList();
  }

  private Entity local(Draft draft, String identity, List<String> between) {
    String name = draft.name();
    return byKey.computeIfAbsent(
        identity,
        key -> {
          String state = referents.stateOfRegion(name);
          if (state != null) {
            return region(name, state, key, between);
          }
          Category category = categoryOf(draft);
          String sector = category == Category.ORGANISATION ? sectorOf(draft) : null;
          Gender gender = category == Category.PERSON ? genderOf(name) : Gender.ANY;
          String own = category == Category.PERSON ? "person:" + key : key;
          Referent who = new Referent(null, name, null, null, sector, null, true, own, between);
          return new Entity(category, who, gender);
        });
  }

  /** A part of a state that acts. */
  private Entity region(String name, String state, String key, List<String> between) {
    Referent referent =
        new Referent(
            null,
            name,
            RegisterReferents.iso(state),
            referents.stateCode(state),
            null,
            null,
            true,
            key,
            between);
    return new Entity(Category.ORGANISATION, referent, Gender.ANY);
  }

  private Category categoryOf(Draft draft) {
    for (int i = draft.core(); i <= draft.last(); i++) {
      if (properNames.isOrganisationWord(draft.sentence().token(i).form())) {
        return Category.ORGANISATION;
      }
    }
    boolean titled = draft.role() != null || draft.first() < draft.core();
    boolean given = givenNames.contains(draft.sentence().token(draft.core()).form());
    boolean several = draft.core() < draft.last();
    boolean determined =
        draft.sentence().children(draft.headToken()).stream()
            .anyMatch(child -> child.relation().equals("det"));
    return titled || given || (several && !determined) ? Category.PERSON : Category.ORGANISATION;
  }

  private @Nullable String sectorOf(Draft draft) {
    for (int i = draft.last(); i >= draft.core(); i--) {
      String sector = properNames.sectorOf(draft.sentence().token(i).form());
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }

  private void learnTitle(Entity entity, Draft draft, List<Draft> drafts) {
    Gender gender = Bearers.honorific(draft);
    if (gender != null) {
      entity.setGender(gender);
    }
    RoleWord role = draft.role();
    if (role != null && entity.category() == Category.PERSON) {
      describe(entity, role, draft.roleText(), nationOf(draft, drafts));
    }
  }

  /** Takes over what a title, or a role in apposition, says of a person. */
  void describe(Entity entity, RoleWord role, @Nullable String roleText, @Nullable String nation) {
    if (roleText != null) {
      String lower = roleText.toLowerCase(Locale.ROOT);
      entity.call(role.word());
      entity.call(lower);
      if (lower.startsWith("former ")) {
        return;
      }
      entity.call(Surnames.lastWord(lower));
    }
    if (role.role() != null) {
      entity.setRole(role.role());
    }
    String own = entity.who().country();
    if (entity.who().id() != null && own != null && role.sector() != null) {
      String code = referents.stateCode("country:" + own);
      boolean same = nation == null || nation.equals("country:" + own);
      if (code != null && same && entity.who().sector() == null) {
        entity.learnSector(code + (role.cameo() == null ? "" : role.cameo()), role.sector());
      }
    }
    if (entity.who().id() == null) {
      String state = nation == null ? null : referents.stateCode(nation);
      entity.learn(
          nation == null ? null : RegisterReferents.iso(nation),
          state == null ? null : state + (role.cameo() == null ? "" : role.cameo()),
          role.sector());
    }
  }

  /** Id of the international body that a draft is tied to. */
  Optional<String> bodyOf(Draft draft, List<Draft> drafts) {
    Draft tie = draft.nation() < 0 ? null : RoleSpotter.covering(drafts, draft.nation());
    if (tie == null || tie == draft || tie.senses().isEmpty()) {
      return Optional.empty();
    }
    return referents
        .choose(tie.senses(), null)
        .filter(actor -> actor.kind() == ActorKind.BODY)
        .map(Actor::id);
  }

  /**
   * Id of the state that a draft is tied to by a demonym, possessor or "of"; null where it is to
   * none.
   */
  @Nullable String nationOf(Draft draft, List<Draft> drafts) {
    if (draft.nation() < 0) {
      return null;
    }
    Draft nation = RoleSpotter.covering(drafts, draft.nation());
    if (nation == null || nation == draft || nation.senses().isEmpty()) {
      return null;
    }
    return referents.choose(nation.senses(), null).map(referents::countryOf).orElse(null);
  }
}
