package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.SourceWords.Kind;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes those whom a report cites the source of what it reports: in "the station reported, citing a
 * post of the ministry, that he would go" the post says so, through the station. What is cited as a
 * reason ("citing the frost") is left alone. Stateless.
 */
final class Citations {

  private Citations() {}

  /** The drafts, with those of "citing" replaced where they name a source. */
  static List<Draft> resolved(List<Draft> drafts, SourceWords words, Contents contents) {
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(draft -> draft.sentence().index()));
    List<Draft> resolved = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Draft report = reportOf(draft, bySentence.getOrDefault(draft.sentence().index(), List.of()));
      Draft cited = report == null ? null : cited(draft, report, words, contents);
      resolved.add(cited == null ? draft : cited);
    }
    return resolved;
  }

  /** The draft, among these, of the report in which this draft's source is cited, or null. */
  static @Nullable Draft reportOf(Draft draft, List<Draft> drafts) {
    Token citing = draft.cue();
    if (!citing.lemma().equals("cite")
        || !citing.tag().equals("VBG")
        || !citing.relation().equals("advcl")) {
      return null;
    }
    for (Draft other : drafts) {
      if (other.sentence() == draft.sentence()
          && other.cue().index() == citing.head()
          && other.pattern() == Pattern.CLAUSE
          && other.attitude() == Attitude.ASSERTION) {
        return other;
      }
    }
    return null;
  }

  private static @Nullable Draft cited(
      Draft draft, Draft report, SourceWords words, Contents contents) {
    ParsedSentence s = draft.sentence();
    Token source = s.child(draft.cue(), "dobj").orElse(null);
    if (source == null || !canSpeak(source, words) || contents.quote(report.content())) {
      return null;
    }
    Span name = NounPhrase.span(s, source);
    List<Span> said = contents.without(report.content(), draft.cueSpan().cover(name));
    return said.isEmpty()
        ? null
        : new Draft(
            s,
            draft.cue(),
            draft.cueSpan(),
            source,
            name,
            said,
            Attitude.ASSERTION,
            Pattern.CITATION);
  }

  private static boolean canSpeak(Token source, SourceWords words) {
    return source.isProperNoun()
        || words.is(Kind.DOCUMENT, source.lemma())
        || words.is(Kind.UNNAMED, source.lemma())
        || words.is(Kind.SPOKESPERSON, source.lemma())
        || words.is(Kind.INSTITUTION, source.lemma())
        || words.is(Kind.ADDRESSEE, source.lemma())
        || source.lemma().equals("people");
  }
}
