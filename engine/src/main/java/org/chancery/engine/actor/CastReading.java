package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.ActorKind;
import org.chancery.register.OfficeRole;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's sentences in order and says of each mention whom it stands for. Confined to
 * one article.
 */
final class CastReading {

  private static final Set<String> GOVERNMENT =
      Set.of("government", "administration", "regime", "authorities", "leadership");
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
          "a",
          "an",
          "any",
          "another",
          "every",
          "no");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final String articleText;
  private final NameResolution names;
  private final RegisterReferents referents;
  private final GroupWords groupWords;
  private final History history = new History();
  private final List<ActorMention> mentions = new ArrayList<>();
  private final Map<Integer, Entity> atToken = new HashMap<>();
  private final QuotedTokens quotedTokens = new QuotedTokens();

  CastReading(
      String articleText,
      NameResolution names,
      RegisterReferents referents,
      GroupWords groupWords) {
    this.articleText = articleText;
    this.names = names;
    this.referents = referents;
    this.groupWords = groupWords;
  }

  List<ActorMention> mentions() {
    return List.copyOf(mentions);
  }

  /** Reads the next sentence. */
  void read(ParsedSentence sentence, List<Draft> named, List<Draft> roles) {
    atToken.clear();
    quotedTokens.enter(sentence);
    for (Draft draft : named) {
      names.resolve(draft, named).ifPresent(entity -> take(draft, entity));
    }
    List<Draft> others = new ArrayList<>(roles);
    others.sort(Comparator.comparingInt(Draft::head));
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < others.size() && others.get(next).head() == token.index()) {
        readRole(others.get(next++), named);
      }
      if (Pronouns.isPronoun(token)) {
        readPronoun(sentence, token);
      } else if (token.isNoun() && !atToken.containsKey(token.index())) {
        readGroup(sentence, token);
      }
    }
  }

  private void take(Draft draft, Entity entity) {
    Referent who = entity.who();
    if (wordsGovernment(draft) && who.id() != null) {
      who =
          referents
              .actor(who.id())
              .filter(actor -> actor.kind() == ActorKind.STATE)
              .map(referents::government)
              .orElse(who);
    }
    add(draft.sentence(), draft.first(), draft.last(), draft.head(), draft.kind(), List.of(who));
    atToken.put(draft.head(), entity);
    boolean modifier = draft.kind() == MentionKind.DEMONYM && !draft.headToken().isNoun();
    history.add(
        entity,
        draft.sentence().index(),
        draft.head(),
        !modifier && NounPhrases.isSubject(draft.headToken()),
        quotedTokens.holds(draft.head()));
  }

  private static boolean wordsGovernment(Draft draft) {
    return draft.kind() == MentionKind.METONYM
        || (!draft.senses().isEmpty()
            && draft.senses().get(0).actor().kind() == ActorKind.GOVERNMENT);
  }

  private void readRole(Draft draft, List<Draft> named) {
    if (groupWords.asks(draft.sentence(), draft.headToken()) > 0
        && readGroup(draft.sentence(), draft.headToken())) {
      return;
    }
    RoleWord role = draft.role();
    if (role == null || atToken.containsKey(draft.head())) {
      return;
    }
    Optional<Entity> sameAs = byApposition(draft);
    String nation = nation(draft, named);
    Entity entity;
    if (sameAs.isPresent()) {
      entity = sameAs.get();
      if (nation != null || !isOfSomething(draft)) {
        names.describe(entity, role, draft.roleText(), nation);
      }
    } else {
      entity = holder(draft, role, nation).or(() -> government(draft, nation)).orElse(null);
      if (entity == null) {
        entity = repeated(draft, role, nation).orElseGet(() -> unnamed(draft, role, nation));
      }
    }
    Referent who = entity.who();
    if (isGovernmentWord(draft) && entity.category() == Category.STATE && who.id() != null) {
      who = referents.actor(who.id()).map(referents::government).orElse(who);
    }
    add(
        draft.sentence(),
        draft.first(),
        draft.last(),
        draft.head(),
        MentionKind.ROLE,
        List.of(who));
    atToken.put(draft.head(), entity);
    history.add(
        entity,
        draft.sentence().index(),
        draft.head(),
        NounPhrases.isSubject(draft.headToken()),
        quotedTokens.holds(draft.head()));
  }

  /** "vice president of studies" is no office of a state. */
  private static boolean isOfSomething(Draft draft) {
    return draft.sentence().children(draft.headToken()).stream()
        .anyMatch(child -> child.relation().equals("prep") && child.index() > draft.head());
  }

  /** "the minister, Pavel Kon, said" and "Pavel Kon, a minister, said" are one person. */
  private Optional<Entity> byApposition(Draft draft) {
    Token head = draft.headToken();
    if (isPlural(draft)) {
      return Optional.empty();
    }
    if (head.relation().equals("appos") && head.head() >= 0) {
      return Optional.ofNullable(atToken.get(head.head())).filter(this::isPerson);
    }
    for (Token child : draft.sentence().children(head)) {
      if (child.relation().equals("appos") && atToken.containsKey(child.index())) {
        return Optional.ofNullable(atToken.get(child.index())).filter(this::isPerson);
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Entity entity) {
    return entity.category() == Category.PERSON;
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

  /** "the French president": who held the office on the day. */
  private Optional<Entity> holder(Draft draft, RoleWord role, @Nullable String nation) {
    OfficeRole office = role.role();
    if (office == null
        || nation == null
        || role.group()
        || isPlural(draft)
        || mentionsOther(draft)
        || office == OfficeRole.MINISTER
        || office == OfficeRole.SPOKESPERSON
        || office == OfficeRole.AMBASSADOR
        || office == OfficeRole.ENVOY
        || office == OfficeRole.OTHER) {
      return Optional.empty();
    }
    return referents.holder(nation, office).map(names::entity);
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
    return nation != null && isGovernmentWord(draft)
        ? referents
            .actor(nation)
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .map(names::entity)
        : Optional.empty();
  }

  private static boolean isGovernmentWord(Draft draft) {
    return GOVERNMENT.contains(draft.headToken().form().toLowerCase(java.util.Locale.ROOT));
  }

  /** "the official", "the president" after somebody was called so. */
  private Optional<Entity> repeated(Draft draft, RoleWord role, @Nullable String nation) {
    boolean tiedToNoState = draft.nation() >= 0 && nation == null;
    if (!isDefinite(draft) || tiedToNoState) {
      return Optional.empty();
    }
    String iso = nation == null ? null : RegisterReferents.iso(nation);
    String lemma = draft.headToken().lemma();
    boolean plural = isPlural(draft) || role.group();
    Predicate<Entity> fits =
        entity ->
            (entity.category() == Category.PEOPLE) == plural
                && (iso == null || iso.equals(entity.who().country()))
                && (entity.isCalled(lemma)
                    || (role.role() != null
                        && role.role() == entity.role()
                        && role.role() != OfficeRole.OTHER)
                    || (lemma.equals("leader") && isLeader(entity) && !plural));
    int sentence = draft.sentence().index();
    boolean quoted = quotedTokens.holds(draft.head());
    return history
        .salient(sentence, draft.head(), quoted, fits)
        .or(() -> history.nearest(sentence, draft.head(), fits));
  }

  private static boolean isLeader(Entity entity) {
    return entity.role() != null && RegisterReferents.isHead(entity.role());
  }

  private static boolean isDefinite(Draft draft) {
    String first = draft.firstToken().form().toLowerCase(java.util.Locale.ROOT);
    return DEFINITE.contains(first) || (draft.nation() >= 0 && draft.nation() == draft.first());
  }

  private static boolean isPlural(Draft draft) {
    return draft.headToken().tag().endsWith("S") && draft.headToken().isNoun();
  }

  private Entity unnamed(Draft draft, RoleWord role, @Nullable String nation) {
    boolean people = isPlural(draft) || role.group();
    String state = nation == null ? null : referents.stateCode(nation);
    Entity principal = draft.nation() < 0 ? null : atToken.get(draft.nation());
    Referent spokenFor = role.sector() == null && principal != null ? principal.who() : null;
    String sector = spokenFor != null ? spokenFor.sector() : role.sector();
    String agent = role.cameo() == null ? "" : role.cameo();
    String own = state == null ? (agent.isEmpty() ? null : agent) : state + agent;
    String code = spokenFor != null && spokenFor.code() != null ? spokenFor.code() : own;
    Span span = draft.span();
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
                "role:" + span.begin()),
            Gender.ANY);
    entity.call(draft.headToken().lemma());
    if (role.role() != null) {
      entity.setRole(role.role());
    }
    return entity;
  }

  private void readPronoun(ParsedSentence sentence, Token token) {
    Optional<Entity> entity =
        token.tag().startsWith("W")
            ? Pronouns.relativeHead(sentence, token).map(head -> atToken.get(head.index()))
            : Pronouns.antecedent(sentence, token, quotedTokens.holds(token.index()), history);
    if (entity.isEmpty()) {
      return;
    }
    int at = token.index();
    add(sentence, at, at, at, MentionKind.PRONOUN, List.of(entity.get().who()));
    atToken.put(at, entity.get());
    history.add(
        entity.get(), sentence.index(), at, NounPhrases.isSubject(token), quotedTokens.holds(at));
  }

  private boolean readGroup(ParsedSentence sentence, Token token) {
    List<Entity> entities = groupWords.antecedents(sentence, token, history);
    if (entities.isEmpty()) {
      return false;
    }
    List<Referent> who = entities.stream().map(Entity::who).toList();
    int first = NounPhrases.first(sentence, token);
    add(sentence, first, token.index(), token.index(), MentionKind.GROUP, who);
    return true;
  }

  private void add(
      ParsedSentence sentence,
      int first,
      int last,
      int head,
      MentionKind kind,
      List<Referent> who) {
    Span span = sentence.span(first, last);
    String text = span.of(articleText);
    mentions.add(new ActorMention(sentence.index(), first, last, head, span, text, kind, who));
  }
}
