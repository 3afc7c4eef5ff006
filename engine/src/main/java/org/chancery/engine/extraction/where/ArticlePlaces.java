package org.chancery.engine.extraction.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.actor.Datelines;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.sentence.CalendarWords;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Places by the locative phrases that hang on a predicate, on the event noun that is its object, or
 * on the words that open its clause; of nested ones the innermost, a city before its country. The
 * dateline counts only for what the article's first sentence mainly tells. Confined to one article.
 */
public final class ArticlePlaces implements WhereFinder {

  /** The words in capitals that a dateline begins with, up to a comma, a bracket or a dash. */
  private static final Pattern FILED =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]+)*(?=,|\\s*\\(|\\s*[\u2014\u2013-]|\\s*$)");

  private static final int LONGEST_DATELINE = 90;

  private final PlaceNames names;
  private final @Nullable ParsedSentence lead;
  private final String text;

  public ArticlePlaces(ParsedArticle article, Register register) {
    this.text = article.text();
    this.names = new PlaceNames(register, text);
    this.lead = lead(article);
  }

  /** The sentence that a dateline is for: the first one that is more than a line of its own. */
  private static @Nullable ParsedSentence lead(ParsedArticle article) {
    for (ParsedSentence sentence : article.sentences()) {
      if (Datelines.end(sentence) < sentence.size()) {
        return sentence;
      }
    }
    return null;
  }

  @Override
  public Optional<Where> of(ParsedSentence sentence, Token predicate) {
    Token at = predicate;
    for (int steps = 0; steps < 4; steps++) {
      Optional<Found> here = around(sentence, at);
      if (here.isPresent()) {
        return here.map(Found::where);
      }
      Token above = at.head() < 0 ? null : sentence.token(at.head());
      if (above == null || !sharesPlace(at, above)) {
        break;
      }
      at = above;
    }
    return lead != null && lead.index() == sentence.index() && isMain(sentence, predicate)
        ? dateline(sentence)
        : Optional.empty();
  }

  /** "held talks in Lisk", "met in Lisk and signed": the place hangs on the other word. */
  private static boolean sharesPlace(Token token, Token above) {
    if (token.isVerb()) {
      return token.relation().equals("conj") && above.isVerb() && above.index() < token.index();
    }
    return switch (token.relation()) {
      case "dobj", "nsubj", "nsubjpass", "attr" -> above.isVerb();
      case "conj", "compound" -> true;
      case "pobj" -> above.lemma().equals("of") || above.lemma().equals("to");
      case "prep" -> true;
      default -> false;
    };
  }

  private record Found(Where where, boolean specific) {}

  private Optional<Found> around(ParsedSentence sentence, Token token) {
    Optional<Found> own = hangingOn(sentence, token);
    if (own.isPresent() && own.get().specific()) {
      return own;
    }
    Optional<Found> under = beneath(sentence, token);
    return own.isEmpty() || (under.isPresent() && under.get().specific()) ? under : own;
  }

  /** The place of the event that is the verb's object, or of the words that open its clause. */
  private Optional<Found> beneath(ParsedSentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      boolean object = child.relation().equals("dobj") || child.relation().equals("nsubjpass");
      if (object && token.isVerb() && PlaceWords.VISITS.contains(token.lemma())) {
        Optional<Found> visited = best(sentence, List.of(child));
        if (visited.isPresent()) {
          return visited;
        }
      }
      boolean event = object && PlaceWords.EVENT_IN_OBJECT.contains(token.lemma());
      boolean opening =
          child.relation().equals("advcl")
              && child.tag().equals("VBG")
              && PlaceWords.PRESENCE.contains(child.lemma());
      if (event || opening) {
        Optional<Found> under = hangingOn(sentence, child);
        if (under.isPresent()) {
          return under;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> hangingOn(ParsedSentence sentence, Token token) {
    List<Token> places = new ArrayList<>();
    collect(sentence, token, places, 0);
    return best(sentence, places);
  }

  /** The nouns of locative phrases on a token, the inner ones behind the outer. */
  private static void collect(ParsedSentence sentence, Token token, List<Token> into, int depth) {
    for (Token child : sentence.children(token)) {
      if (!child.relation().equals("prep") || depth > 4) {
        continue;
      }
      boolean belonging = depth > 0 && child.lemma().equals("of");
      Optional<Token> object = sentence.child(child, "pobj");
      boolean target = child.lemma().equals("at") && PlaceWords.TARGETING.contains(token.lemma());
      if (object.isPresent()
          && !target
          && !CalendarWords.MONTHS.contains(object.get().form())
          && (belonging || isLocative(child, object.get()))) {
        into.add(object.get());
        collect(sentence, object.get(), into, depth + 1);
      }
      if (isLocative(child, child)) {
        collect(sentence, child, into, depth + 1);
      }
    }
  }

  private static boolean isLocative(Token preposition, Token object) {
    String word = preposition.lemma();
    if (!PlaceWords.LOCATIVE.contains(word)) {
      return false;
    }
    return !(word.equals("on") || word.equals("over") || word.equals("between"))
        || PlaceWords.SURFACES.contains(object.form().toLowerCase(Locale.ROOT));
  }

  /** The innermost city or region of these nouns, else a country. */
  private Optional<Found> best(ParsedSentence sentence, List<Token> nouns) {
    Found country = null;
    for (int i = nouns.size() - 1; i >= 0; i--) {
      List<Name> called = namesAt(sentence, nouns.get(i));
      Set<String> states = called.isEmpty() ? Set.of() : beside(sentence, nouns.get(i));
      for (Name name : called) {
        Optional<PlaceNames.Named> found = names.find(name.words(), states);
        if (found.isPresent() && found.get().specific()) {
          return Optional.of(new Found(where(sentence, name, found.get()), true));
        }
        if (found.isPresent() && country == null) {
          country = new Found(where(sentence, name, found.get()), false);
        }
      }
    }
    return Optional.ofNullable(country);
  }

  private record Name(int first, int last, String words) {}

  /** The names that a noun may stand for a place with: "Lisk region", "Lisk", its apposition. */
  private static List<Name> namesAt(ParsedSentence sentence, Token noun) {
    List<Name> found = new ArrayList<>();
    int first = noun.index();
    while (first > 0
        && sentence.token(first - 1).head() >= first
        && sentence.token(first - 1).head() <= noun.index()
        && Character.isUpperCase(sentence.token(first - 1).form().codePointAt(0))
        && !sentence.token(first - 1).tag().equals("DT")) {
      first--;
    }
    boolean capitalised = Character.isUpperCase(noun.form().codePointAt(0));
    for (int from = first; from <= noun.index(); from++) {
      if (capitalised || PlaceWords.PLACE_NOUNS.contains(noun.lemma())) {
        found.add(name(sentence, from, noun.index()));
      }
    }
    boolean placeNoun = PlaceWords.PLACE_NOUNS.contains(noun.lemma());
    for (int from = first; placeNoun && from < noun.index(); from++) {
      found.add(name(sentence, from, noun.index() - 1));
    }
    for (Token child : sentence.children(noun)) {
      if (child.relation().equals("appos") && child.isProperNoun()) {
        found.addAll(namesAt(sentence, child));
      }
    }
    return found;
  }

  private static Name name(ParsedSentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued =
          i == first || sentence.token(i - 1).span().end() == sentence.token(i).span().begin();
      words.append(glued ? "" : " ").append(sentence.token(i).form());
    }
    return new Name(first, last, words.toString());
  }

  /** The states that stand right beside a place, else all that its sentence names. */
  private Set<String> beside(ParsedSentence sentence, Token noun) {
    Set<String> states = new HashSet<>();
    int end = Math.min(sentence.size(), noun.index() + 5);
    for (int i = noun.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isProperNoun()) {
        names.stateNamed(name(sentence, nameBegin(sentence, i), i).words()).ifPresent(states::add);
      } else if (!token.form().equals(",") && !token.lemma().equals("in")) {
        break;
      }
    }
    if (!states.isEmpty()) {
      return states;
    }
    for (Token token : sentence.tokens()) {
      boolean named = token.isProperNoun() || token.tag().equals("JJ");
      if (named && Character.isUpperCase(token.form().codePointAt(0))) {
        names
            .stateNamed(name(sentence, nameBegin(sentence, token.index()), token.index()).words())
            .ifPresent(states::add);
      }
    }
    return states;
  }

  private static int nameBegin(ParsedSentence sentence, int last) {
    int first = last;
    while (first > 0
        && sentence.token(first - 1).isProperNoun()
        && sentence.token(first - 1).relation().equals("compound")
        && sentence.token(first - 1).head() == last) {
      first--;
    }
    return first;
  }

  private Where where(ParsedSentence sentence, Name name, PlaceNames.Named place) {
    return where(sentence.span(name.first(), name.last()), place);
  }

  private Where where(Span span, PlaceNames.Named place) {
    String country = place.country();
    return new Where(
        span.of(text),
        span,
        place.name(),
        country == null ? null : country.substring(country.indexOf(':') + 1),
        place.latitude(),
        place.longitude(),
        place.geonamesId());
  }

  /**
   * Whether the predicate is what the sentence mainly tells: its main verb or that verb's object.
   */
  private static boolean isMain(ParsedSentence sentence, Token predicate) {
    Token at = predicate;
    while (at.head() >= 0) {
      Token above = sentence.token(at.head());
      boolean part =
          at.relation().equals("dobj") && PlaceWords.EVENT_IN_OBJECT.contains(above.lemma())
              || at.relation().equals("conj")
              || above.index() <= Datelines.end(sentence);
      if (!part) {
        return false;
      }
      at = above;
    }
    return true;
  }

  /** The place that the article's dateline names, where it stands before the lead's sentence. */
  private Optional<Where> dateline(ParsedSentence sentence) {
    int end = Datelines.end(sentence);
    int begin = sentence.span().begin();
    Span line =
        end > 0
            ? sentence.span(0, end)
            : new Span(text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1, begin);
    Optional<Where> beside = filed(line);
    return beside.isPresent() ? beside : filed(lineBefore(line.begin()));
  }

  /** The last line above that has words. */
  private Span lineBefore(int begin) {
    int end = begin;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(end == 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1, end);
  }

  /** "LISK, Varonia, May 3 (Agency) -": the first name, with the state behind it. */
  private Optional<Where> filed(Span line) {
    Matcher place = FILED.matcher(line.of(text));
    if (line.length() > LONGEST_DATELINE || !place.find()) {
      return Optional.empty();
    }
    Set<String> states = new HashSet<>();
    for (String word : line.of(text).substring(place.end()).split("[,()]")) {
      names.stateNamed(word.strip()).ifPresent(states::add);
    }
    Span span = new Span(line.begin(), line.begin() + place.end());
    return names.find(place.group(), states).map(found -> where(span, found));
  }
}
