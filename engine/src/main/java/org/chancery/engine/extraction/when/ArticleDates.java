package org.chancery.engine.extraction.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.article.Precision;
import org.chancery.engine.article.When;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Dates by the words that hang on a predicate, else by the publication date where the predicate
 * tells the news itself. Confined to one article; reads each sentence once.
 */
public final class ArticleDates implements WhenFinder {

  private static final Set<String> UPWARD =
      Set.of(
          "xcomp",
          "conj",
          "dobj",
          "nsubjpass",
          "nsubj",
          "attr",
          "pobj",
          "prep",
          "acomp",
          "oprd",
          "advmod",
          "pcomp",
          "agent",
          "aux",
          "auxpass");
  private static final Set<String> LIGHT =
      Set.of(
          "hold", "have", "make", "take", "give", "pay", "deliver", "stage", "conduct", "host",
          "attend");
  private static final Set<String> AWAY_FROM_THE_NEWS =
      Set.of("after", "before", "since", "until", "following");
  private static final Pattern SINCE =
      Pattern.compile("[Ss]ince (?:the )?(?:[Ee]arly |[Ll]ate |mid-)?$");
  private static final Pattern OFFSET =
      Pattern.compile(
          DateForm.BEFORE
              + "("
              + DateWords.NUMBER
              + ") ("
              + DateWords.UNIT
              + ") (after|before)(?= )");
  private static final Pattern NUMBERED = Pattern.compile("[0-9]");

  /** How many days before publication news is still news. */
  private static final int JUST = 8;

  private final String text;
  private final @Nullable LocalDate published;
  private final Map<Integer, List<DateMention>> mentions = new HashMap<>();

  public ArticleDates(ParsedArticle article) {
    this.text = article.text();
    this.published = article.article().publishedOn();
    Days last = null;
    for (ParsedSentence sentence : article.sentences()) {
      List<DateMention> found = find(sentence, last);
      if (!found.isEmpty()) {
        mentions.put(sentence.index(), found);
        last = found.get(found.size() - 1).named();
      }
    }
  }

  @Override
  public Optional<When> of(ParsedSentence sentence, Token predicate) {
    List<DateMention> here = mentions.getOrDefault(sentence.index(), List.of());
    Token at = predicate;
    for (int steps = 0; steps < 6 && !here.isEmpty(); steps++) {
      Optional<When> own = hangingOn(here, at);
      if (own.isPresent()) {
        return own;
      }
      Optional<When> under = inObject(sentence, here, at);
      if (under.isPresent()) {
        return under;
      }
      Optional<When> opening = inOpening(sentence, here, at);
      if (opening.isPresent()) {
        return opening;
      }
      Optional<When> behind = behindSubject(sentence, here, at);
      if (behind.isPresent()) {
        return behind;
      }
      Optional<When> offset = byOffset(sentence, here, at);
      if (offset.isPresent()) {
        return offset;
      }
      if (at.head() < 0 || !UPWARD.contains(at.relation())) {
        break;
      }
      at = sentence.token(at.head());
    }
    return isTheNews(sentence, predicate) ? ofPublication() : Optional.empty();
  }

  private Optional<When> ofPublication() {
    return Optional.ofNullable(published).map(When::published);
  }

  private static Optional<When> hangingOn(List<DateMention> here, Token token) {
    for (DateMention mention : here) {
      if (mention.anchorToken() == token.index()) {
        return Optional.of(when(mention));
      }
    }
    return Optional.empty();
  }

  /** "held a meeting on Friday": the parser may hang the day on the object. */
  private static Optional<When> inObject(
      ParsedSentence sentence, List<DateMention> here, Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      boolean object = child.relation().equals("dobj") || child.relation().equals("prep");
      if (object) {
        for (DateMention mention : here) {
          boolean loose =
              LIGHT.contains(verb.lemma()) || mention.days().precision() == Precision.DAY;
          if (loose
              && mention.anchorToken() >= 0
              && mention.span().begin() > child.span().begin()
              && sentence.dominates(child, sentence.token(mention.anchorToken()))
              && !crossesVerb(sentence, mention.anchorToken(), verb)) {
            return Optional.of(when(mention));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Speaking to reporters on Saturday, X proposed": the participle's day is the main verb's. */
  private static Optional<When> inOpening(
      ParsedSentence sentence, List<DateMention> here, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("advcl")
          && child.tag().equals("VBG")
          && child.index() < verb.index()) {
        Optional<When> own = hangingOn(here, child);
        return own.isPresent() ? own : inObject(sentence, here, child);
      }
    }
    return Optional.empty();
  }

  /** "X on Monday proposed": between subject and verb, the parser hangs the day on the subject. */
  private static Optional<When> behindSubject(
      ParsedSentence sentence, List<DateMention> here, Token verb) {
    Token subject = sentence.child(verb, "nsubj", "nsubjpass").orElse(verb);
    return here.stream()
        .filter(day -> day.anchorToken() == subject.index() && verb.isVerb())
        .filter(day -> day.span().begin() > subject.span().end())
        .filter(day -> isRightBefore(sentence, day.span(), verb))
        .findFirst()
        .map(ArticleDates::when);
  }

  private static boolean isRightBefore(ParsedSentence sentence, Span words, Token verb) {
    return sentence.tokens().stream()
        .filter(token -> token.span().begin() >= words.end() && token.index() <= verb.index())
        .findFirst()
        .filter(next -> next.index() == verb.index() || next.head() == verb.index())
        .isPresent();
  }

  private static boolean crossesVerb(ParsedSentence sentence, int from, Token to) {
    for (int i = from; i >= 0 && i != to.index(); i = sentence.token(i).head()) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "spoke on Monday, two days after X said": the clause is so far from the day of its main verb.
   */
  private Optional<When> byOffset(
      ParsedSentence sentence, List<DateMention> here, Token predicate) {
    if (!predicate.relation().equals("advcl")
        && !predicate.relation().equals("pcomp")
        && !predicate.relation().equals("ccomp")) {
      return Optional.empty();
    }
    Matcher matcher = OFFSET.matcher(sentence.span().of(text));
    while (matcher.find()) {
      int end = sentence.span().begin() + matcher.end();
      boolean before =
          end <= predicate.span().begin()
              && here.stream()
                  .noneMatch(
                      m -> m.span().begin() > end && m.span().begin() < predicate.span().begin());
      if (!before) {
        continue;
      }
      int begin = sentence.span().begin() + matcher.start();
      Optional<When> counted =
          here.stream()
              .filter(m -> m.span().end() <= begin && isDayFor(predicate, m.days()))
              .reduce((former, latter) -> latter)
              .map(day -> offset(day.days().start(), matcher));
      if (counted.isPresent()) {
        return counted;
      }
    }
    return Optional.empty();
  }

  /** A single day, and for what was done none that was still to come. */
  private boolean isDayFor(Token predicate, Days days) {
    boolean done = predicate.tag().equals("VBD") || predicate.tag().equals("VBN");
    return days.start().equals(days.end())
        && !(done && published != null && days.start().isAfter(published));
  }

  private static When offset(LocalDate from, Matcher words) {
    int number = DateWords.number(words.group(1));
    int shift = words.group(3).equals("after") ? -number : number;
    Days days = DateForms.shifted(from, shift, words.group(2));
    return new When(days.start(), days.end(), days.precision(), words.group(), When.From.TEXT);
  }

  /**
   * Whether the predicate is the sentence's main one, or a part of it, and not told as earlier than
   * the news.
   */
  private static boolean isTheNews(ParsedSentence sentence, Token predicate) {
    Token at = predicate;
    while (at.head() >= 0) {
      if (!UPWARD.contains(at.relation())
          && !at.relation().equals("ccomp")
          && !at.relation().equals("compound")
          && !at.relation().equals("nmod")
          && !at.relation().equals("poss")) {
        return false;
      }
      if (isPluperfect(sentence, at)
          || (at.relation().equals("prep") && AWAY_FROM_THE_NEWS.contains(at.lemma()))) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return !isPluperfect(sentence, at);
  }

  private static boolean isPluperfect(ParsedSentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("aux") && child.form().equalsIgnoreCase("had")) {
        return true;
      }
    }
    return false;
  }

  private static When when(DateMention mention) {
    Days days = mention.days();
    return new When(days.start(), days.end(), days.precision(), mention.text(), When.From.TEXT);
  }

  private List<DateMention> find(ParsedSentence sentence, @Nullable Days last) {
    Set<DateCue> cues = DateCue.in(sentence);
    if (cues.isEmpty()) {
      return List.of();
    }
    String words = sentence.span().of(text);
    List<DateMention> found = new ArrayList<>();
    boolean[] taken = new boolean[words.length() + 1];
    for (DateForm form : DateForms.ALL) {
      if (!cues.containsAll(form.cues())) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(words);
      while (matcher.find()) {
        if (!isTaken(taken, matcher.start(), matcher.end()) && !isCount(sentence, words, matcher)) {
          Arrays.fill(taken, matcher.start(), matcher.end(), true);
          Days before = lastBefore(sentence.span().begin() + matcher.start(), found, last);
          mention(sentence, words, form, matcher, before).ifPresent(found::add);
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static boolean isCount(ParsedSentence sentence, String words, Matcher matcher) {
    int end = sentence.span().begin() + matcher.end();
    String before = words.substring(0, matcher.start());
    return CountedThings.areAt(sentence, before, matcher.group(), end);
  }

  /** What the last date before this place means: of those of its sentence, or an earlier one's. */
  private static @Nullable Days lastBefore(int place, List<DateMention> here, @Nullable Days last) {
    return here.stream()
        .filter(mention -> mention.span().end() <= place)
        .max(Comparator.comparing(DateMention::span))
        .map(DateMention::named)
        .orElse(last);
  }

  private static boolean isTaken(boolean[] taken, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private Optional<DateMention> mention(
      ParsedSentence sentence, String words, DateForm form, Matcher matcher, @Nullable Days last) {
    int offset = sentence.span().begin();
    Span span = new Span(offset + matcher.start(), offset + matcher.end());
    int anchorToken = anchorToken(sentence, span);
    boolean future = anchorToken >= 0 && ComingActs.isToCome(sentence, sentence.token(anchorToken));
    Optional<Days> meant = form.meaning().of(matcher, new Anchor(published, last, future));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> told =
        future ? ComingActs.told(sentence, sentence.token(anchorToken)) : Optional.empty();
    if (told.isPresent() && NUMBERED.matcher(matcher.group()).find()) {
      Optional<Days> past = form.meaning().of(matcher, new Anchor(published, last, false));
      if (past.filter(this::isJustPast).isPresent()) {
        meant = past;
        anchorToken = told.get().index();
      }
    }
    Days days = meant.get();
    if (SINCE.matcher(words.substring(0, matcher.start())).find()) {
      if (published == null || published.isBefore(days.start())) {
        return Optional.empty();
      }
      days = new Days(days.start(), published, days.precision());
    }
    return Optional.of(new DateMention(span, matcher.group(), days, meant.get(), anchorToken));
  }

  /** Who told somebody to do it on a day that was over when it was printed told it on that day. */
  private boolean isJustPast(Days days) {
    return published != null
        && days.precision() == Precision.DAY
        && !days.end().isAfter(published)
        && days.start().isAfter(published.minusDays(JUST));
  }

  /**
   * The verb or noun that date words hang on: the first head outside them that is no preposition.
   */
  private static int anchorToken(ParsedSentence sentence, Span span) {
    int at = -1;
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(span);
      if (inside && (token.head() < 0 || !sentence.token(token.head()).span().overlaps(span))) {
        at = token.head();
        break;
      }
    }
    while (at >= 0 && !isAnchor(sentence.token(at))) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static boolean isAnchor(Token token) {
    return token.isVerb() || token.isNoun() || token.tag().equals("MD");
  }
}
