-- The first schema. Every table and column is described in docs/formats/store.md.

CREATE TABLE meta (
  key VARCHAR PRIMARY KEY,
  value VARCHAR NOT NULL
);

CREATE TABLE article (
  id VARCHAR PRIMARY KEY,
  source VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  input VARCHAR NOT NULL,
  url VARCHAR,
  title VARCHAR,
  outlet VARCHAR,
  published DATE,
  language VARCHAR,
  content_hash VARCHAR NOT NULL,
  text VARCHAR,
  original VARCHAR,
  document VARCHAR,
  json VARCHAR NOT NULL,
  digest BLOB,
  coder VARCHAR NOT NULL,
  added TIMESTAMP NOT NULL,
  generation BIGINT NOT NULL,
  duplicate_of VARCHAR,
  storyline VARCHAR
);

CREATE TABLE former_article (
  id VARCHAR NOT NULL,
  content_hash VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  text VARCHAR,
  json VARCHAR NOT NULL,
  records VARCHAR NOT NULL,
  coder VARCHAR NOT NULL,
  added TIMESTAMP NOT NULL,
  PRIMARY KEY (id, content_hash)
);

CREATE TABLE event (
  id VARCHAR PRIMARY KEY,
  article VARCHAR NOT NULL,
  first_begin INTEGER,
  first_end INTEGER,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR,
  cameo VARCHAR,
  quad INTEGER,
  intensity DOUBLE,
  factuality VARCHAR,
  is_symmetric BOOLEAN,
  day_start DATE,
  day_end DATE,
  date_precision VARCHAR,
  date_from VARCHAR,
  country VARCHAR,
  place VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  statement VARCHAR,
  confidence DOUBLE,
  coder VARCHAR,
  json VARCHAR NOT NULL
);

CREATE TABLE statement (
  id VARCHAR PRIMARY KEY,
  article VARCHAR NOT NULL,
  first_begin INTEGER,
  first_end INTEGER,
  kind VARCHAR,
  attitude VARCHAR,
  basis VARCHAR,
  day_start DATE,
  day_end DATE,
  date_precision VARCHAR,
  date_from VARCHAR,
  confidence DOUBLE,
  coder VARCHAR,
  json VARCHAR NOT NULL
);

CREATE TABLE position (
  id VARCHAR PRIMARY KEY,
  article VARCHAR NOT NULL,
  first_begin INTEGER,
  first_end INTEGER,
  issue VARCHAR NOT NULL,
  stance VARCHAR,
  day_start DATE,
  day_end DATE,
  date_precision VARCHAR,
  date_from VARCHAR,
  statement VARCHAR,
  event VARCHAR,
  confidence DOUBLE,
  coder VARCHAR,
  json VARCHAR NOT NULL
);

CREATE TABLE party (
  record VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  place INTEGER NOT NULL,
  id VARCHAR,
  name VARCHAR,
  text VARCHAR,
  country VARCHAR,
  sector VARCHAR,
  code VARCHAR,
  named BOOLEAN
);

CREATE TABLE storyline (
  id VARCHAR PRIMARY KEY,
  title VARCHAR NOT NULL,
  day_start DATE,
  day_end DATE,
  articles INTEGER NOT NULL,
  json VARCHAR NOT NULL
);

CREATE TABLE merged_event (
  id VARCHAR PRIMARY KEY,
  storyline VARCHAR NOT NULL,
  place_in_story INTEGER NOT NULL,
  article VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR,
  cameo VARCHAR,
  quad INTEGER,
  intensity DOUBLE,
  factuality VARCHAR,
  is_symmetric BOOLEAN,
  day_start DATE,
  day_end DATE,
  date_precision VARCHAR,
  date_from VARCHAR,
  country VARCHAR,
  place VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  statement VARCHAR,
  confidence DOUBLE,
  coder VARCHAR,
  reports INTEGER NOT NULL,
  independent_sources INTEGER NOT NULL,
  disagreements INTEGER NOT NULL,
  json VARCHAR NOT NULL
);

CREATE TABLE report (
  event VARCHAR PRIMARY KEY,
  article VARCHAR NOT NULL,
  merged_event VARCHAR NOT NULL,
  storyline VARCHAR NOT NULL
);

CREATE TABLE input (
  source VARCHAR PRIMARY KEY,
  size BIGINT NOT NULL,
  modified BIGINT NOT NULL,
  articles BIGINT NOT NULL
);

CREATE TABLE also_found (
  article VARCHAR NOT NULL,
  content_hash VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  input VARCHAR NOT NULL
);

CREATE TABLE rejected (
  source VARCHAR NOT NULL,
  input VARCHAR NOT NULL,
  article VARCHAR,
  reason VARCHAR NOT NULL
);
