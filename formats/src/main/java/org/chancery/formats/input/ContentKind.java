package org.chancery.formats.input;

/** What a piece is, by its first bytes. */
enum ContentKind {
  EMPTY,
  TEXT,
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
