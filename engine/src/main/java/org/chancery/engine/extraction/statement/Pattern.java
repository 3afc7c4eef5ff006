package org.chancery.engine.extraction.statement;

import java.util.Locale;

/** The rules that find statements; each has its measured precision. */
enum Pattern {
  /** A verb and its clause: "said that the pass was open". */
  CLAUSE,
  /** A verb set into the clause it reports: "the pass, he said, was open". */
  PARENTHESIS,
  /** A verb in an "as" clause: "as the poll shows". */
  COMMENT,
  /** A verb and an infinitive: "vowed to stay". */
  INFINITIVE,
  /** A verb and a gerund: "recalled seeing it". */
  GERUND,
  /** A verb and its object: "praised the accord". */
  OBJECT,
  /** A verb, its object and what that is to do: "urged the sides to meet". */
  OBJECT_INFINITIVE,
  /** A verb in the passive: "the accord was praised by the envoy". */
  PASSIVE,
  /** A verb whose subject is part of the content: "the talks seem to stall". */
  RAISING,
  /** A verb and a preposition: "called for a truce". */
  PREPOSITION,
  /** A noun whose relative clause has the verb: "the gains he sees". */
  RELATIVE,
  /** A noun: "the claim that". */
  NOUN,
  /** An adjective: "aware that". */
  ADJECTIVE,
  /** A phrase before the source: "according to". */
  PHRASE,
  /** A source that a report cites: "reported, citing two officials, that". */
  CITATION,
  /** An adverb: "reportedly". */
  ADVERB,
  /** A quotation whose speaker stands beside it. */
  QUOTATION,
  /** A quotation behind a colon. */
  COLON,
  /** A name and a colon before the words. */
  LABEL,
  /** A dash and a name behind a quotation. */
  CREDIT,
  /** An embedded post with its author. */
  POST;

  /** As it stands in {@code coder}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
