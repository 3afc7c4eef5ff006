package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.ActorKind;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's sentences in order and says of each mention whom it stands for. Confined to
 * one article.
 */
final class CastReading {

  private static final Entity THING = thing(Category.THING);
  private static final Entity THINGS = thing(Category.THINGS);

  private final String articleText;
  private final NameResolution names;
  private final RegisterReferents referents;
  private final GroupWords groupWords;
  private final Pronouns pronouns;
  private final RoleReading roleReading;
  private final History history = new History();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<Integer, Entity> atToken = new HashMap<>();
  private final Map<Integer, List<Entity>> severalAtToken = new HashMap<>();
  private final QuotedTokens quotedTokens = new QuotedTokens();

  CastReading(
      String articleText,
      NameResolution names,
      RegisterReferents referents,
      GroupWords groupWords,
      Pronouns pronouns) {
    this.articleText = articleText;
    this.names = names;
    this.referents = referents;
    this.groupWords = groupWords;
    this.pronouns = pronouns;
    this.roleReading = new RoleReading(names, referents, history, atToken);
  }

  private static Entity thing(Category category) {
    Referent nobody = new Referent(null, null, null, null, null, null, false, "thing");
    return new Entity(category, nobody, Gender.ANY);
  }

  /**
   * A mention whose referents are told when all is read, since a later title or apposition may tell
   * more of an actor.
   */
  private record Pending(
      ParsedSentence sentence,
      int first,
      int last,
      int head,
      MentionKind kind,
      List<Entity> entities,
      boolean government) {}

  /** All mentions of the sentences read. */
  List<ActorMention> mentions() {
    return pending.stream().map(this::mention).toList();
  }

  private ActorMention mention(Pending one) {
    Span span = one.sentence.span(one.first, one.last);
    return new ActorMention(
        one.sentence.index(),
        one.first,
        one.last,
        one.head,
        span,
        span.of(articleText),
        one.kind,
        one.entities.stream().map(entity -> referent(entity, one.government)).toList());
  }

  private Referent referent(Entity entity, boolean government) {
    Referent who = entity.who();
    return government && entity.category() == Category.STATE && who.id() != null
        ? referents
            .actor(who.id())
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .map(referents::government)
            .orElse(who)
        : who;
  }

  /** Reads the next sentence. */
  void read(ParsedSentence sentence, List<Draft> named, List<Draft> roles) {
    atToken.clear();
    severalAtToken.clear();
    quotedTokens.enter(sentence);
    for (Draft draft : named) {
      names.resolve(draft, named).ifPresent(entity -> take(draft, entity));
    }
    pairByHyphen(sentence, named);
    List<Draft> others = new ArrayList<>(roles);
    others.sort(Comparator.comparingInt(Draft::head));
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < others.size() && others.get(next).head() == token.index()) {
        readRole(others.get(next++), named);
      }
      if (Pronouns.isPronoun(token)) {
        readPronoun(sentence, token);
      } else if (token.isNoun() && !isRead(token)) {
        readNoun(sentence, token, named);
      } else if ((token.tag().equals("CD") || token.form().equalsIgnoreCase("both"))
          && !isRead(token)) {
        readGroup(sentence, token);
      }
      if (token.relation().equals("conj") && atToken.containsKey(token.index())) {
        together(sentence, token);
      }
    }
  }

  private boolean isRead(Token token) {
    return atToken.containsKey(token.index()) || severalAtToken.containsKey(token.index());
  }

  private Standing standing(ParsedSentence sentence, Token token) {
    return Standing.of(sentence, token, quotedTokens.holds(token.index()));
  }

  private void take(Draft draft, Entity named) {
    boolean people = named.category() == Category.STATE && Nationals.isMeant(draft);
    Entity entity = people ? Nationals.of(draft, named) : named;
    add(
        draft.sentence(),
        draft.first(),
        draft.last(),
        draft.head(),
        draft.kind(),
        List.of(entity),
        wordsGovernment(draft));
    atToken.put(draft.head(), entity);
    history.add(entity, standing(draft.sentence(), draft.headToken()));
  }

  private static boolean wordsGovernment(Draft draft) {
    return draft.kind() == MentionKind.METONYM
        || (!draft.senses().isEmpty()
            && draft.senses().get(0).actor().kind() == ActorKind.GOVERNMENT);
  }

  /** "U.S.-Kestrian ties": both are named together. */
  private void pairByHyphen(ParsedSentence sentence, List<Draft> named) {
    for (int i = 1; i < named.size(); i++) {
      Draft one = named.get(i - 1);
      Draft other = named.get(i);
      boolean joined =
          other.first() == one.last() + 2
              && isDash(sentence.token(one.last() + 1).form())
              && atToken.containsKey(one.head())
              && atToken.containsKey(other.head());
      if (joined) {
        history.addGroup(
            List.of(
                Objects.requireNonNull(atToken.get(one.head())),
                Objects.requireNonNull(atToken.get(other.head()))),
            standing(sentence, one.headToken()));
      }
    }
  }

  private static boolean isDash(String form) {
    return form.equals("-") || form.equals("\u2013") || form.equals("/");
  }

  /** Actors joined by "and" are named together. */
  private void together(ParsedSentence sentence, Token last) {
    Token first = NounPhrases.firstConjunct(sentence, last);
    Set<Entity> entities = new LinkedHashSet<>();
    boolean[] joined = new boolean[last.index() + 1];
    for (int i = first.index(); i <= last.index(); i++) {
      Token token = sentence.token(i);
      int head = token.head();
      joined[i] =
          i == first.index()
              || (token.relation().equals("conj") && head >= 0 && head < i && joined[head]);
      Entity entity = atToken.get(i);
      if (entity != null && joined[i]) {
        entities.add(entity);
      }
    }
    if (entities.size() > 1 && atToken.containsKey(first.index())) {
      history.addGroup(List.copyOf(entities), standing(sentence, first));
    }
  }

  private void readRole(Draft draft, List<Draft> named) {
    ParsedSentence sentence = draft.sentence();
    if (groupWords.asks(sentence, draft.headToken()) > 0
        && readGroup(sentence, draft.headToken())) {
      return;
    }
    RoleWord role = draft.role();
    if (role == null || isRead(draft.headToken())) {
      return;
    }
    Standing at = standing(sentence, draft.headToken());
    List<Draft> parts = SharedRoles.of(draft, atToken);
    if (!parts.isEmpty()) {
      readShared(parts, role, at, named);
      return;
    }
    Entity entity = roleReading.read(draft, role, at, named);
    add(
        sentence,
        draft.first(),
        draft.last(),
        draft.head(),
        MentionKind.ROLE,
        List.of(entity),
        RoleReading.isGovernmentWord(draft.headToken()));
    atToken.put(draft.head(), entity);
    history.add(entity, at);
  }

  /** "Kestrian and Varonian officials": those of each. */
  private void readShared(List<Draft> parts, RoleWord role, Standing at, List<Draft> named) {
    Draft whole = parts.get(parts.size() - 1);
    List<Entity> entities = new ArrayList<>();
    for (Draft part : parts) {
      entities.add(roleReading.read(part, role, at, named));
    }
    add(
        whole.sentence(),
        whole.first(),
        whole.last(),
        whole.head(),
        MentionKind.ROLE,
        entities,
        RoleReading.isGovernmentWord(whole.headToken()));
    severalAtToken.put(whole.head(), entities);
    history.addGroup(entities, at);
  }

  private void readNoun(ParsedSentence sentence, Token token, List<Draft> named) {
    if (readGroup(sentence, token)
        || token.isProperNoun()
        || RoleSpotter.covering(named, token.index()) != null) {
      return;
    }
    Standing at = standing(sentence, token);
    if (at.function() != Standing.Function.OTHER) {
      history.add(token.tag().equals("NNS") ? THINGS : THING, at);
    }
  }

  private void readPronoun(ParsedSentence sentence, Token token) {
    List<Entity> entities =
        token.tag().startsWith("W")
            ? relative(sentence, token).map(List::of).orElse(List.of())
            : pronouns.antecedents(
                sentence,
                token,
                standing(sentence, token),
                history,
                Pronouns.subjectBehind(sentence, token)
                    .map(subject -> atToken.get(subject.index()))
                    .orElse(null));
    if (entities.isEmpty()) {
      return;
    }
    int at = token.index();
    add(sentence, at, at, at, MentionKind.PRONOUN, entities, false);
    if (entities.size() == 1) {
      atToken.put(at, entities.get(0));
      history.add(entities.get(0), standing(sentence, token));
    } else {
      severalAtToken.put(at, entities);
      history.addGroup(entities, standing(sentence, token));
    }
  }

  /** Whom "who" and "which" take up, also where their clause hangs on a word of another kind. */
  private Optional<Entity> relative(ParsedSentence sentence, Token pronoun) {
    boolean person = !pronoun.form().equalsIgnoreCase("which");
    Optional<Token> head = Pronouns.relativeHead(sentence, pronoun);
    if (head.isEmpty() || !atToken.containsKey(head.get().index())) {
      return Optional.empty();
    }
    for (Token at = head.get(); at != null; at = above(sentence, at)) {
      Entity entity = atToken.get(at.index());
      if (entity != null && fits(entity, person)) {
        return Optional.of(entity);
      }
    }
    return person ? Optional.empty() : justBefore(sentence, pronoun);
  }

  private static @Nullable Token above(ParsedSentence sentence, Token token) {
    Token head = token.head() < 0 ? null : sentence.token(token.head());
    return head == null || head.isVerb() ? null : head;
  }

  private Optional<Entity> justBefore(ParsedSentence sentence, Token pronoun) {
    int at = pronoun.index() - 1;
    if (at > 0 && sentence.token(at).form().equals(",")) {
      at--;
    }
    return Optional.ofNullable(atToken.get(at)).filter(entity -> fits(entity, false));
  }

  private static boolean fits(Entity entity, boolean person) {
    boolean human = entity.category() == Category.PERSON || entity.category() == Category.PEOPLE;
    return person ? human : entity.category() != Category.PERSON;
  }

  private boolean readGroup(ParsedSentence sentence, Token token) {
    List<Entity> entities =
        groupWords.antecedents(
            sentence,
            token,
            standing(sentence, token),
            history,
            this::stateOf,
            ownerOf(sentence, token));
    if (entities.isEmpty()) {
      return false;
    }
    int first = NounPhrases.first(sentence, token);
    add(sentence, first, token.index(), token.index(), MentionKind.GROUP, entities, false);
    Standing at = standing(sentence, token);
    if (entities.size() == 1) {
      atToken.put(token.index(), entities.get(0));
      history.add(entities.get(0), at);
    } else {
      severalAtToken.put(token.index(), entities);
      history.addGroup(entities, at);
    }
    return true;
  }

  private List<Entity> ownerOf(ParsedSentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      if (child.tag().equals("PRP$")) {
        Entity one = atToken.get(child.index());
        return one != null ? List.of(one) : severalAtToken.getOrDefault(child.index(), List.of());
      }
    }
    return List.of();
  }

  private Optional<Entity> stateOf(Entity entity) {
    if (entity.category() == Category.STATE) {
      return Optional.of(entity);
    }
    String country = entity.who().country();
    return country == null
        ? Optional.empty()
        : referents.actor("country:" + country).map(names::entity);
  }

  private void add(
      ParsedSentence sentence,
      int first,
      int last,
      int head,
      MentionKind kind,
      List<Entity> entities,
      boolean government) {
    pending.add(new Pending(sentence, first, last, head, kind, entities, government));
  }
}
