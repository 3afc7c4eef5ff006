-- Corrections by people, and the records as they are with them.

CREATE TABLE correction (
  id VARCHAR PRIMARY KEY,
  number BIGINT NOT NULL,
  kind VARCHAR NOT NULL,
  record VARCHAR NOT NULL,
  action VARCHAR NOT NULL,
  edits VARCHAR,
  who VARCHAR NOT NULL,
  made TIMESTAMP NOT NULL,
  why VARCHAR,
  article VARCHAR NOT NULL,
  type VARCHAR,
  exact VARCHAR,
  prefix VARCHAR,
  suffix VARCHAR,
  first_begin INTEGER,
  first_end INTEGER,
  target VARCHAR
);

-- Rewritten as a whole, so without a key: DuckDB keeps deleted keys until the transaction ends.
CREATE TABLE corrected_record (
  id VARCHAR NOT NULL
);

CREATE TABLE corrected_event AS SELECT * FROM event LIMIT 0;
CREATE TABLE corrected_statement AS SELECT * FROM statement LIMIT 0;
CREATE TABLE corrected_position AS SELECT * FROM position LIMIT 0;
CREATE TABLE corrected_party AS SELECT * FROM party LIMIT 0;

CREATE VIEW present_event AS
  SELECT e.* FROM event e WHERE e.id NOT IN (SELECT id FROM corrected_record)
  UNION ALL SELECT * FROM corrected_event;

CREATE VIEW present_statement AS
  SELECT s.* FROM statement s WHERE s.id NOT IN (SELECT id FROM corrected_record)
  UNION ALL SELECT * FROM corrected_statement;

CREATE VIEW present_position AS
  SELECT p.* FROM position p WHERE p.id NOT IN (SELECT id FROM corrected_record)
  UNION ALL SELECT * FROM corrected_position;

CREATE VIEW present_party AS
  SELECT p.* FROM party p WHERE p.record NOT IN (SELECT id FROM corrected_record)
  UNION ALL SELECT * FROM corrected_party;

CREATE VIEW present_merged_event AS
  SELECT m.* FROM merged_event m WHERE m.id NOT IN (SELECT id FROM corrected_record)
  UNION ALL
  SELECT e.id, m.storyline, m.place_in_story, e.article, e.type, e.mode, e.contexts, e.cameo,
    e.quad, e.intensity, e.factuality, e.is_symmetric, e.day_start, e.day_end, e.date_precision,
    e.date_from, e.country, e.place, e.latitude, e.longitude, e.statement, e.confidence, e.coder,
    m.reports, m.independent_sources, m.disagreements,
    left(e.json, length(e.json) - 1) || substring(m.json, strpos(m.json, ',"reports":[')) AS json
  FROM corrected_event e JOIN merged_event m ON m.id = e.id;
