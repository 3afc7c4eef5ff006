package org.chancery.engine.extraction;

import java.util.List;
import org.chancery.engine.article.When;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, through whom.
 *
 * @param sources who said it; empty when the article names none
 * @param cue the words that say that something was said
 * @param content what was said; two spans for a quotation broken by its cue
 * @param relays who reported it, in order
 * @param behalf for whom a spokesperson or an institution speaks
 * @param addressees to whom it was said
 */
public record Statement(
    String id,
    Kind kind,
    List<CodedActor> sources,
    @Nullable Span cue,
    List<Span> content,
    List<CodedActor> relays,
    Attitude attitude,
    Basis basis,
    @Nullable CodedActor behalf,
    List<CodedActor> addressees,
    @Nullable When when,
    List<Span> evidence,
    double confidence,
    Coder coder)
    implements Extraction {

  /** How much of the content stands in quotation marks. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** How the source stands to the content. */
  public enum Attitude {
    ASSERTION,
    BELIEF,
    FACT,
    EVENTUALITY
  }

  /** What the attribution rests on. */
  public enum Basis {
    ON_RECORD,
    BACKGROUND,
    UNNAMED,
    DOCUMENT
  }

  public Statement {
    sources = List.copyOf(sources);
    content = List.copyOf(content);
    relays = List.copyOf(relays);
    addressees = List.copyOf(addressees);
    evidence = List.copyOf(evidence);
  }
}
