package org.chancery.formats.input;

/** What a piece is, by its first bytes. */
enum ContentKind {
  EMPTY,
  TEXT,
  /** Many articles in a text of LexisNexis. */
  LEXIS_NEXIS,
  /** Many articles in a text of Factiva. */
  FACTIVA,
  /** The same as a page. */
  FACTIVA_PAGE,
  /** A table of stories, a row each. */
  STORY_TABLE,
  HTML,
  JSON,
  JSON_LINES,
  FEED,
  OTHER_XML,
  WARC,
  PDF,
  OFFICE_XML,
  OPEN_DOCUMENT,
  OLE2,
  RTF,
  GZIP,
  ZIP,
  TAR,
  BINARY
}
