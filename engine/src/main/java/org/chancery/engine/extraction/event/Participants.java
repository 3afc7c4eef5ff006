package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells which actors a noun phrase stands for. */
final class Participants {

  private static final int DEPTH = 4;
  private static final List<String> PARTS = List.of("of", "by", "between", "among");
  private static final List<String> BEHIND = List.of("of", "by", "against", "from", "with", "on");

  private static final List<String> BEHIND_OR_IN =
      List.of("of", "by", "against", "from", "with", "on", "in");

  private static final Set<String> OWNING =
      Set.of(
          "belong", "own", "hold", "run", "operate", "make", "issue", "propose", "sponsor", "draft",
          "table", "present", "submit", "publish", "put", "offer", "advance");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Cast cast;
  private final PerToken<List<ActorMention>> named;
  private final Set<String> partitives;
  private final Set<String> people;
  private final Set<String> parties;
  private final Suffering suffering;
  private final BoundPronouns bound;

  Participants(Syntax syntax, Cast cast, Lexicon lexicon) {
    WordClasses classes = lexicon.classes();
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.cast = cast;
    this.named = new PerToken<>(sentence.size(), this::find);
    this.partitives = classes.required("part");
    this.people = classes.required("people");
    this.parties = classes.required("party");
    this.suffering = new Suffering(sentence, lexicon.victims());
    this.bound = new BoundPronouns(syntax, this);
  }

  /** The actors that a phrase names itself, with those coordinated with it. */
  List<ActorMention> named(Token phrase) {
    return named.of(phrase);
  }

  /** The actors that a phrase names itself, without those coordinated with it. */
  List<ActorMention> alone(Token phrase) {
    return one(phrase, 0);
  }

  private List<ActorMention> find(Token phrase) {
    Set<ActorMention> all = new LinkedHashSet<>();
    for (Token token : syntax.coordinated(phrase)) {
      List<ActorMention> own = one(token, 0);
      all.addAll(own);
      own.forEach(mention -> all.addAll(joinedInside(mention)));
    }
    return List.copyOf(all);
  }

  /**
   * "the League of the Vale and Kestria": whom the parser joins with a word inside a name are
   * joined with whoever has the name.
   */
  private List<ActorMention> joinedInside(ActorMention name) {
    if (name.sentence() != sentence.index() || !name.referents().get(0).named()) {
      return List.of();
    }
    return sentence.tokens().subList(name.first(), name.last() + 1).stream()
        .filter(word -> word.index() != name.head())
        .flatMap(word -> sentence.children(word).stream())
        .filter(child -> child.relation().equals("conj") && child.index() > name.last())
        .flatMap(child -> syntax.coordinated(child).stream())
        .flatMap(joined -> one(joined, 0).stream())
        .toList();
  }

  /**
   * The actors that a phrase names or that its words belong to: "the Kestrian army's advance", "the
   * bombing of Kestria".
   *
   * @param reach whom behind a noun the act befalls
   * @param others keys of those on the other side, who are not meant: "its quarrel with Kestria"
   */
  List<ActorMention> concerned(Token phrase, Reach reach, Set<String> others) {
    List<ActorMention> named = without(named(phrase), others);
    if (!named.isEmpty()) {
      return named;
    }
    Set<ActorMention> all = new LinkedHashSet<>();
    for (Token token : syntax.coordinated(phrase)) {
      all.addAll(inside(token, reach, others, 0));
    }
    return List.copyOf(all);
  }

  /** The actors that a slot takes from a phrase; empty where it does not fit. */
  List<ActorMention> fitting(PatternPart.Need need, Token phrase, Reach reach, Set<String> others) {
    List<ActorMention> named = without(named(phrase), others);
    if (named.isEmpty() && need == PatternPart.Need.NAMED && people.contains(phrase.lemma())) {
      return without(modifying(phrase), others);
    }
    return need == PatternPart.Need.NAMED || !named.isEmpty()
        ? named
        : concerned(phrase, reach, others);
  }

  /** Whom mentions stand for, in a fixed order. */
  static Set<String> keys(List<ActorMention> mentions) {
    Set<String> keys = new TreeSet<>();
    mentions.forEach(m -> m.referents().forEach(r -> keys.add(r.key())));
    return keys;
  }

  /** Whom mentions stand for, and the states whose governments they are of. */
  static Set<String> keysAndStates(List<ActorMention> mentions) {
    Set<String> keys = keys(mentions);
    mentions.stream()
        .flatMap(m -> m.referents().stream())
        .filter(r -> r.country() != null && "GOV".equals(r.sector()))
        .forEach(r -> keys.add("country:" + r.country()));
    return keys;
  }

  /** The mentions that stand for somebody besides those whose keys are given. */
  static List<ActorMention> without(List<ActorMention> mentions, Set<String> others) {
    return others.isEmpty()
        ? mentions
        : mentions.stream()
            .filter(m -> m.referents().stream().anyMatch(r -> !others.contains(r.key())))
            .toList();
  }

  private List<ActorMention> one(Token token, int depth) {
    Optional<ActorMention> mention = cast.headedBy(sentence, token);
    if (mention.isEmpty()) {
      mention = cast.covering(sentence, token).filter(m -> holdsHead(m, token));
    }
    if (mention.isPresent()) {
      if (UnnamedActors.isOne(mention.get())) {
        List<ActorMention> known = new ArrayList<>(known(token));
        if (known.isEmpty()) {
          known.addAll(apposition(token));
        }
        if (!known.isEmpty()) {
          return known;
        }
      }
      List<ActorMention> names = several(mention.get(), token);
      return names.isEmpty() ? List.of(mention.get()) : names;
    }
    if (token.tag().startsWith("PRP")) {
      return bound.to(token);
    }
    List<ActorMention> apposition = apposition(token);
    if (!apposition.isEmpty()) {
      return apposition;
    }
    if (depth < DEPTH && partitives.contains(token.lemma())) {
      return behind(token, PARTS)
          .map(
              t -> syntax.coordinated(t).stream().flatMap(c -> one(c, depth + 1).stream()).toList())
          .orElse(List.of());
    }
    return List.of();
  }

  /**
   * Who a common noun or a pronoun stands for, where the sentence says it: "Ivo Perl, the
   * unionist", "after they had left, the miners".
   */
  private List<ActorMention> known(Token token) {
    if (token.tag().startsWith("PRP")) {
      return bound.to(token);
    }
    return token.relation().equals("appos")
        ? sentence
            .head(token)
            .flatMap(head -> cast.headedBy(sentence, head))
            .filter(name -> name.referents().get(0).named())
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private List<ActorMention> apposition(Token token) {
    for (Token child : sentence.children(token)) {
      if (child.relation().equals("appos")) {
        List<ActorMention> all =
            syntax.coordinated(child).stream()
                .flatMap(t -> cast.headedBy(sentence, t).stream())
                .toList();
        if (!all.isEmpty()) {
          return all;
        }
      }
    }
    return List.of();
  }

  /** "his rivals, Dorn and Keld": those who are named behind a word for them all. */
  private List<ActorMention> several(ActorMention mention, Token token) {
    boolean unnamed = mention.referents().stream().noneMatch(r -> r.named());
    List<ActorMention> all =
        unnamed && token.tag().endsWith("S") ? apposition(token) : List.<ActorMention>of();
    return all.size() > 1 && all.stream().allMatch(m -> m.referents().get(0).named())
        ? all
        : List.of();
  }

  /** A token inside a mention stands for it where the mention's own head hangs on nothing else. */
  private boolean holdsHead(ActorMention mention, Token token) {
    return mention.head() == token.index()
        || sentence.dominates(token, sentence.token(mention.head()))
            && sentence.token(mention.head()).head() == token.index()
            && mention.last() >= token.index()
            && mention.first() <= token.index();
  }

  private List<ActorMention> inside(Token noun, Reach reach, Set<String> others, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    boolean own = !others.isEmpty() && isOwn(noun, others);
    List<ActorMention> modifiers =
        own || suffering.before(noun, reach.judging())
            ? List.of()
            : without(modifying(noun), others);
    if (!modifiers.isEmpty()) {
      return modifiers;
    }
    List<ActorMention> owners = own ? List.of() : without(owning(noun), others);
    if (!owners.isEmpty()) {
      return owners;
    }
    boolean places = reach.places() || suffering.atPlace(noun, reach.judging());
    List<String> prepositions = places ? BEHIND_OR_IN : BEHIND;
    for (String preposition : prepositions) {
      Optional<Token> object = behind(noun, List.of(preposition));
      boolean suffers = suffering.behind(noun, preposition, reach.judging());
      if (object.isPresent() && !suffers) {
        List<ActorMention> named = without(named(object.get()), others);
        List<ActorMention> found =
            named.isEmpty() ? inside(object.get(), reach, others, depth + 1) : named;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Actors that stand before a noun: possessors, adjectives of nations, names. */
  List<ActorMention> modifying(Token noun) {
    List<ActorMention> found = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      switch (child.relation()) {
        case "poss", "nmod", "compound" -> {
          List<ActorMention> named = named(child);
          found.addAll(named.isEmpty() ? modifying(child) : named);
          if (found.isEmpty() && isParty(child)) {
            found.add(UnnamedActors.at(sentence, child, null));
          }
        }
        default -> {}
      }
      if (!found.isEmpty() && child.relation().equals("poss")) {
        return found;
      }
    }
    return found;
  }

  /** "farms belonging to Kestria", "a bank owned by Kestria". */
  List<ActorMention> owning(Token thing) {
    for (Token child : sentence.children(thing)) {
      if (child.relation().equals("acl") && OWNING.contains(child.lemma())) {
        // "concessions made to Kestria" are not Kestria's
        String word = child.lemma().equals("belong") ? "to" : "by";
        Optional<Token> owner = behind(child, List.of(word));
        if (owner.isPresent()) {
          return named(owner.get());
        }
      }
    }
    return List.of();
  }

  /** Whether who stands behind a preposition suffers a deed that is judged. */
  boolean sufferBehind(Token deed, Token preposition, Reach reach) {
    return deed.isNoun() && suffering.behind(deed, preposition.lemma(), reach.judging());
  }

  /** Who did what a noun names, as far as it is said before the noun; not who suffered it. */
  List<ActorMention> doers(Token deed, PloverType judging, Set<String> others) {
    return suffering.before(deed, judging) ? List.of() : without(modifying(deed), others);
  }

  /** "rebel positions": whose they are, without a name. */
  private boolean isParty(Token modifier) {
    return !modifier.relation().equals("poss") && parties.contains(modifier.lemma());
  }

  /**
   * "withdrew its troops": what is one's own is done something with, not to. What a pronoun gives
   * to another who is named ("praised her effort") is not.
   *
   * @param actors those who act
   */
  boolean isOwn(Token thing, Set<String> actors) {
    Optional<Token> owner =
        sentence.children(thing).stream().filter(c -> c.tag().equals("PRP$")).findFirst();
    if (owner.isEmpty()) {
      return false;
    }
    List<ActorMention> owners = named(owner.get());
    return owners.isEmpty()
        || owners.stream()
            .flatMap(m -> m.referents().stream())
            .anyMatch(r -> !r.named() || actors.contains(r.key()));
  }

  /** "warned the government of Kestria": the preposition is one of the words for an object. */
  boolean isInName(Token preposition, List<Token> objects) {
    return preposition.lemma().equals("of")
        && objects.stream()
            .flatMap(object -> cast.headedBy(sentence, object).stream())
            .anyMatch(
                name -> name.first() <= preposition.index() && preposition.index() < name.last());
  }

  /** What stands behind the first of these prepositions that hangs on a noun. */
  Optional<Token> behind(Token noun, List<String> prepositions) {
    for (String preposition : prepositions) {
      for (Token child : sentence.children(noun)) {
        if (child.lemma().equals(preposition)) {
          Optional<Token> object = sentence.child(child, "pobj");
          if (object.isPresent()) {
            return object;
          }
        }
      }
    }
    return Optional.empty();
  }
}
