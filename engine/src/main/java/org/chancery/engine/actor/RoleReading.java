package org.chancery.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.Token;
import org.chancery.register.ActorKind;
import org.chancery.register.OfficeRole;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/** Says whom a role phrase stands for: "the French president", "her government", "the official". */
final class RoleReading {

  private static final Set<String> GOVERNMENT =
      Set.of("government", "governments", "administration", "regime", "authorities", "leadership");
  private static final Set<String> NOT_IN_OFFICE =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "next",
          "future",
          "previous",
          "incoming",
          "vice",
          "deputy",
          "acting",
          "designate",
          "elect",
          "assistant",
          "other",
          "a",
          "an",
          "any",
          "another",
          "every",
          "no");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** Roles towards an actor, which is not the country of who has them. */
  private static final Set<String> RELATIONAL =
      Set.of(
          "ally",
          "partner",
          "neighbour",
          "neighbor",
          "rival",
          "enemy",
          "foe",
          "adversary",
          "opponent",
          "critic",
          "creditor",
          "successor",
          "predecessor",
          "host");

  /** In so many sentences "the president" is the one whom they name most. */
  private static final int PRESIDENT_REACH = 8;

  private static final Set<String> BELONGING = Set.of("of", "for", "from", "at", "in");

  private static final Set<OfficeRole> MANY_HOLD =
      Set.of(
          OfficeRole.MINISTER,
          OfficeRole.SPOKESPERSON,
          OfficeRole.AMBASSADOR,
          OfficeRole.ENVOY,
          OfficeRole.OTHER);

  private final NameResolution names;
  private final RegisterReferents referents;
  private final History history;
  private final Map<Integer, Entity> atToken;
  private final Counterparts counterparts;

  /**
   * @param atToken the actors found so far in the sentence being read, by the heads of their
   *     mentions; changes as the reading goes on
   */
  RoleReading(
      NameResolution names,
      RegisterReferents referents,
      History history,
      Map<Integer, Entity> atToken) {
    this.names = names;
    this.referents = referents;
    this.history = history;
    this.atToken = atToken;
    this.counterparts = new Counterparts(names, referents, atToken);
  }

  /** Whether the words are those for a government. */
  static boolean isGovernmentWord(Token token) {
    return GOVERNMENT.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The actor of a role phrase. */
  Entity read(Draft draft, RoleWord role, Standing at, List<Draft> named) {
    Optional<Entity> sameAs = Appositions.of(draft, role, atToken);
    String nation = nation(draft, named);
    if (sameAs.isPresent()) {
      if (nation != null || !isOfSomething(draft)) {
        names.describe(sameAs.get(), role, draft.roleText(), nation);
      }
      return sameAs.get();
    }
    return presiding(draft, role, named)
        .or(() -> holder(draft, role, nation, named))
        .or(() -> counterparts.of(draft, role.word(), nation))
        .or(() -> government(draft, nation))
        .or(() -> organisation(role, nation))
        .or(() -> repeated(draft, role, nation, at))
        .or(() -> holderOfTheOnlyState(draft, role, nation, at))
        .orElseGet(() -> unnamed(draft, role, nation));
  }

  /** "vice president of studies" is no office of a state. */
  private static boolean isOfSomething(Draft draft) {
    for (Token child : draft.sentence().children(draft.headToken())) {
      if (child.relation().equals("prep")
          && child.index() > draft.last()
          && BELONGING.contains(child.lemma())
          && draft.sentence().child(child, "pobj").isPresent()) {
        return true;
      }
    }
    return draft.last() > draft.head();
  }

  private @Nullable String nation(Draft draft, List<Draft> named) {
    String nation = names.nationOf(draft, named);
    if (nation == null && draft.nation() >= 0) {
      Entity owner = atToken.get(draft.nation());
      String country = owner == null ? null : owner.who().country();
      nation = country == null ? null : "country:" + country;
    }
    return nation;
  }

  /** "the G7 president": the state that presides over the body on the day. */
  private Optional<Entity> presiding(Draft draft, RoleWord role, List<Draft> named) {
    String word = role.word();
    if (isPlural(draft)
        || !(word.equals("president") || word.equals("presidency") || word.equals("chair"))) {
      return Optional.empty();
    }
    return names.bodyOf(draft, named).flatMap(referents::presiding).map(names::entity);
  }

  /** "the French president": who held the office on the day. */
  private Optional<Entity> holder(
      Draft draft, RoleWord role, @Nullable String nation, List<Draft> named) {
    OfficeRole office = role.role();
    if (role.group() || isPlural(draft) || mentionsOther(draft)) {
      return Optional.empty();
    }
    if (nation != null && office != null && !MANY_HOLD.contains(office)) {
      return referents.holder(nation, office).map(names::entity);
    }
    if (nation != null && role.word().equals("leader")) {
      return leaderInPlay(nation);
    }
    boolean leads = office == OfficeRole.HEAD || office == OfficeRole.HEAD_OF_STATE;
    return leads
        ? names
            .bodyOf(draft, named)
            .flatMap(body -> referents.holder(body, OfficeRole.HEAD))
            .map(names::entity)
        : Optional.empty();
  }

  /** "the German leader": whoever of its heads the article names, else the only one. */
  private Optional<Entity> leaderInPlay(String nation) {
    List<Entity> heads = referents.heads(nation).stream().map(names::entity).toList();
    if (heads.size() == 1) {
      return Optional.of(heads.get(0));
    }
    List<Entity> inPlay = heads.stream().filter(history::knows).toList();
    return inPlay.size() == 1 ? Optional.of(inPlay.get(0)) : Optional.empty();
  }

  private static boolean mentionsOther(Draft draft) {
    for (int i = draft.first(); i <= draft.head(); i++) {
      if (NOT_IN_OFFICE.contains(draft.sentence().token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Entity> government(Draft draft, @Nullable String nation) {
    if (!isGovernmentWord(draft.headToken()) || isPlural(draft) && !isAuthorities(draft)) {
      return Optional.empty();
    }
    if (nation == null) {
      boolean theOne = draft.nation() < 0 && isDefinite(draft) && !isOfSomething(draft);
      return theOne ? governmentInPlay(draft) : Optional.empty();
    }
    Optional<Entity> state =
        referents.actor(nation).filter(actor -> actor.kind() == ActorKind.STATE).map(names::entity);
    state.ifPresent(entity -> entity.call("government"));
    return state;
  }

  private static boolean isAuthorities(Draft draft) {
    return draft.headToken().form().equalsIgnoreCase("authorities");
  }

  /** "the government" again, or that of the only state that the article is about. */
  private Optional<Entity> governmentInPlay(Draft draft) {
    Standing at = Standing.of(draft.sentence(), draft.headToken(), false);
    Optional<Entity> again =
        history.nearest(
            at, entity -> entity.category() == Category.STATE && entity.isCalled("government"));
    return again.isPresent() ? again : names.onlyState();
  }

  /** "Russia's foreign ministry", "the Kestrian army": an organisation of the register. */
  private Optional<Entity> organisation(RoleWord role, @Nullable String nation) {
    return nation != null && role.group()
        ? referents.organisation(nation, role.word()).map(names::entity)
        : Optional.empty();
  }

  /** "the official", "the president" after somebody was called so. */
  private Optional<Entity> repeated(
      Draft draft, RoleWord role, @Nullable String nation, Standing at) {
    boolean tiedToNoState = draft.nation() >= 0 && nation == null;
    if (!isDefinite(draft) || tiedToNoState || (nation == null && isOfSomething(draft))) {
      return Optional.empty();
    }
    String iso = nation == null ? null : RegisterReferents.iso(nation);
    boolean plural = isPlural(draft) || role.group();
    boolean other = mentionsOther(draft);
    Predicate<Entity> fits =
        entity ->
            isOfKind(entity, role, plural)
                && (iso == null || iso.equals(entity.who().country()))
                && (other
                    ? entity.isCalled("former " + role.word())
                    : isCalled(entity, draft, role, plural));
    OfficeRole office = role.role();
    if (office != null && RegisterReferents.isHead(office) && !plural) {
      return history.atHome(at, PRESIDENT_REACH, fits).or(() -> history.nearest(at, fits));
    }
    return history.salient(at, fits).or(() -> history.nearest(at, fits));
  }

  /** "the party" takes up a party that was named, "the officials" people without a name. */
  private static boolean isOfKind(Entity entity, RoleWord role, boolean plural) {
    return plural
        ? entity.category() == Category.PEOPLE
            || (role.group() && entity.category() == Category.ORGANISATION)
        : entity.category() == Category.PERSON;
  }

  /** Whether an organisation's name or sector says that it is such a one. */
  private static boolean isSuch(Entity organisation, RoleWord role) {
    String name = organisation.who().name();
    boolean named = name != null && name.toLowerCase(Locale.ROOT).contains(role.word());
    return named || (role.word().equals("party") && "PTY".equals(organisation.who().sector()));
  }

  private static boolean isCalled(Entity entity, Draft draft, RoleWord role, boolean plural) {
    if (entity.category() == Category.ORGANISATION) {
      return !draft.headToken().tag().endsWith("S") && isSuch(entity, role);
    }
    OfficeRole office = role.role();
    OfficeRole held = entity.role();
    if (entity.isCalled(role.word())) {
      return true;
    }
    if (office == OfficeRole.MINISTER && held != null) {
      return held.name().endsWith("_MINISTER");
    }
    if (office != null && office != OfficeRole.OTHER) {
      return office == held;
    }
    if (role.word().equals("leader") && !plural) {
      return held != null && RegisterReferents.isHead(held);
    }
    return role.word().indexOf(' ') < 0 && entity.isCalled(draft.headToken().lemma());
  }

  private static boolean isDefinite(Draft draft) {
    String first = draft.firstToken().form().toLowerCase(Locale.ROOT);
    return DEFINITE.contains(first) || (draft.nation() >= 0 && draft.nation() == draft.first());
  }

  /** "the foreign minister" in a sentence that is on one state only: that state's. */
  private Optional<Entity> holderOfTheOnlyState(
      Draft draft, RoleWord role, @Nullable String nation, Standing at) {
    OfficeRole office = role.role();
    if (nation != null
        || office == null
        || MANY_HOLD.contains(office)
        || isPlural(draft)
        || !draft.firstToken().form().equalsIgnoreCase("the")
        || mentionsOther(draft)
        || isOfSomething(draft)) {
      return Optional.empty();
    }
    Set<String> countries = new HashSet<>();
    history.in(at.sentence(), at, entity -> true).forEach(entity -> addCountry(entity, countries));
    return countries.size() == 1
        ? referents.holder("country:" + countries.iterator().next(), office).map(names::entity)
        : Optional.empty();
  }

  private static void addCountry(Entity entity, Set<String> countries) {
    if (entity.who().country() != null) {
      countries.add(entity.who().country());
    }
  }

  /**
   * Whether it stands for several of one state: of "the Kestrian and Varonian presidents" each has
   * one.
   */
  static boolean isPlural(Draft draft) {
    Token head = draft.headToken();
    boolean oneEach = draft.share() && (isOffice(draft.role()) || isGovernmentWord(head));
    return head.isNoun() && head.tag().endsWith("S") && !oneEach;
  }

  private static boolean isOffice(@Nullable RoleWord role) {
    return role != null
        && (Counterparts.isOne(role.word())
            || (role.role() != null && !MANY_HOLD.contains(role.role())));
  }

  private Entity unnamed(Draft draft, RoleWord role, @Nullable String tiedTo) {
    boolean people = isPlural(draft) || role.group();
    String nation = RELATIONAL.contains(role.word()) ? null : tiedTo;
    String state = nation == null ? null : referents.stateCode(nation);
    Entity principal = draft.nation() < 0 ? null : atToken.get(draft.nation());
    Referent spokenFor = role.sector() == null && principal != null ? principal.who() : null;
    if (RELATIONAL.contains(role.word()) || Counterparts.isOne(role.word())) {
      spokenFor = null;
    }
    String sector = spokenFor != null ? spokenFor.sector() : role.sector();
    String agent = role.cameo() == null ? "" : role.cameo();
    String own = state == null ? (agent.isEmpty() ? null : agent) : state + agent;
    String code = spokenFor != null && spokenFor.code() != null ? spokenFor.code() : own;
    Entity entity =
        new Entity(
            people ? Category.PEOPLE : Category.PERSON,
            new Referent(
                null,
                null,
                nation == null ? null : RegisterReferents.iso(nation),
                code,
                sector,
                null,
                false,
                "role:" + draft.span().begin() + (draft.share() ? "/" + draft.nation() : "")),
            Gender.ANY);
    entity.call(draft.headToken().lemma());
    entity.call(role.word());
    if (role.role() != null && !mentionsFormer(draft)) {
      entity.setRole(role.role());
    }
    return entity;
  }

  private static boolean mentionsFormer(Draft draft) {
    for (int i = draft.first(); i < draft.head(); i++) {
      if (draft.sentence().token(i).lemma().equals("former")) {
        return true;
      }
    }
    return false;
  }
}
