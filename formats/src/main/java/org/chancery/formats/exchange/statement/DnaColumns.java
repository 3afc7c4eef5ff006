package org.chancery.formats.exchange.statement;

import java.util.List;

/** DNA's columns of its list of statements. */
final class DnaColumns {

  static final List<String> ALL =
      List.of(
          "statement_id",
          "time",
          "person",
          "organization",
          "concept",
          "agreement",
          "start_position",
          "stop_position",
          "text",
          "coder",
          "document_id",
          "document_title",
          "document_author",
          "document_source",
          "document_section",
          "document_type");

  /** Without these no statement can be told from another. */
  static final List<String> NEEDED = List.of("statement_id", "concept", "agreement", "document_id");

  private DnaColumns() {}
}
