-- NUMBER articles of invented states on invented matters: two events each, every second with a statement, every fifth
-- with a position; five articles a story.
CREATE TEMP MACRO span(b, words) AS
  '{"begin":' || (b) || ',"end":' || ((b) + length(words)) || ',"exact":"' || words || '"}';
CREATE TEMP MACRO actor(b, who, code) AS
  '{"text":"' || who || '","span":' || span(b, who) || ',"name":"' || who || '","country":"' || code || '","sector":"GOV","named":true}';
CREATE TEMP MACRO state(n) AS
  ['', 'North ', 'South ', 'Upper ', 'Old ', 'New ', 'Greater ', 'Free '][1 + n // 14]
  || ['Varonia', 'Kestria', 'Morvia', 'Jorvland', 'Tessaly', 'Ostova', 'Belmark', 'Sundria', 'Quelland', 'Ardenia', 'Pelmont',
      'Vasturia', 'Orlandria', 'Hesk'][1 + n % 14];
CREATE TEMP MACRO dice(i, salt, sides) AS CAST(hash(i, salt) % CAST(sides AS UBIGINT) AS INTEGER);

CREATE TEMP TABLE told AS SELECT i, 'large-' || i AS id, 'story-' || (i // 5) AS story,
    DATE '2019-01-01' + CAST(i * 2500 // NUMBER AS INTEGER) AS day,
    CAST(floor(112 * pow(dice(i // 5, 1, 1000) / 1000.0, 2)) AS INTEGER) AS a,
    CAST(floor(112 * pow(dice(i // 5, 2, 1000) / 1000.0, 2)) AS INTEGER) AS b,
    ['border treaty', 'fishing quota', 'railway dispute', 'ferry line', 'currency union', 'harbour dues', 'gas pipeline', 'wool tariff',
     'asylum agreement', 'flight ban', 'grain deliveries', 'copper mine', 'salt marshes'][1 + dice(i // 5, 3, 13)] AS matter,
    1 + dice(i // 5, 4, 16) AS t,
    ['Lesk', 'Ysted', 'Port Ambrel', 'Old Harbour', 'Tarn', 'Mirefield', 'Sankt Orel', 'Vantry'][1 + dice(i // 5, 5, 8)] AS place,
    dice(i // 5, 5, 8) AS p, 35 + dice(i, 6, 65) AS sure
  FROM range(NUMBER) r(i);

CREATE TEMP TABLE made AS
  WITH named AS (SELECT *, state(a) AS one, state(CASE WHEN a = b THEN (b + 1) % 112 ELSE b END) AS other,
    'Q' || printf('%02X', a) AS one_code, 'Q' || printf('%02X', CASE WHEN a = b THEN (b + 1) % 112 ELSE b END) AS other_code,
    ['signed an agreement with', 'met the envoys of', 'backed', 'yielded to', 'worked with', 'sent relief to', 'released prisoners of',
     'asked for talks with', 'accused', 'rejected the offer of', 'threatened', 'protested against', 'imposed sanctions on',
     'massed troops at the border of', 'detained citizens of', 'shelled a post of'][t] AS verb,
    ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST',
     'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'][t] AS type,
    [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4][t] AS quad FROM told),
  worded AS (SELECT *, one || ' ' || verb || ' ' || other || ' over the ' || matter || ' near ' || place || '.' AS head,
    'Ministers in ' || place || ' said that the ' || matter || ' would be settled before winter.' AS said,
    other || ' criticized ' || one || ' for the delay.' AS tail FROM named)
  SELECT *, head || chr(10) || chr(10) || said || ' ' || tail AS text,
    length(head) + 2 AS said_at, length(head) + 3 + length(said) AS tail_at FROM worded;

INSERT INTO article SELECT id, 'invented', 'invented', 'invented', 'https://news.example.org/' || i,
  one || ' and ' || other || ': the ' || matter, 'Paper ' || dice(i, 7, 40), day, 'en', 'hash-' || i, text, NULL, NULL,
  '{"record":"article","id":"' || id || '","title":"' || one || ' and ' || other || ': the ' || matter || '","outlet":"Paper '
  || dice(i, 7, 40) || '","published":{"start":"' || day || '","end":"' || day || '","precision":"day","from":"published"},"url":"https://news.example.org/' || i || '","language":"en"}',
  NULL, '1', TIMESTAMP '2031-01-01 00:00:00', 1, CASE WHEN i % 5 = 4 THEN 'large-' || (i - 4) END, story FROM made;

CREATE TEMP TABLE happened AS
  SELECT i, 'e-' || printf('%016x', hash(id)) AS id, id AS article, story, type, quad, day, place, p, sure, 0 AS began, head AS sentence,
    one, other, one_code, other_code, 0 AS one_at, length(one) + length(verb) + 2 AS other_at,
    length(one) + 1 AS verb_at, verb FROM made
  UNION ALL
  SELECT i, 'e-' || printf('%016x', hash(id, 2)), id, story, 'ACCUSE', 3, day, NULL, p, 100 - sure // 2, tail_at, tail,
    other, one, other_code, one_code, tail_at, tail_at + length(other) + 12, tail_at + length(other) + 1, 'criticized' FROM made;

INSERT INTO event SELECT id, article, verb_at, verb_at + length(verb), type, NULL, NULL, '010', quad, 1, 'fact', false, day, day, 'day',
  'published', NULL, place, CASE WHEN place IS NULL THEN NULL ELSE 12.5 * p - 40 END, CASE WHEN place IS NULL THEN NULL ELSE 37.0 * p - 140 END,
  NULL, sure / 100.0, '1', '{"record":"event","id":"' || id || '","article":"' || article || '","type":"' || type || '","quad":' || quad
  || ',"actors":[' || actor(one_at, one, one_code) || '],"recipients":[' || actor(other_at, other, other_code)
  || '],"when":{"start":"' || day || '","end":"' || day || '","precision":"day","from":"published"}'
  || CASE WHEN place IS NULL THEN '' ELSE ',"where":{"text":"' || place || '","name":"' || place || '"}' END
  || ',"factuality":"fact","sentence":' || span(began, sentence) || ',"evidence":[' || span(verb_at, verb) || '],"confidence":' || (sure / 100.0)
  || ',"coder":"invented@1"}' FROM happened;
INSERT INTO party SELECT id, article, 'event', 'actor', 0, NULL, one, one, one_code, 'GOV', 'GOV', true FROM happened;
INSERT INTO party SELECT id, article, 'event', 'recipient', 0, NULL, other, other, other_code, 'GOV', 'GOV', true FROM happened;

INSERT INTO statement SELECT 's-' || i, id, said_at, said_at + length(said), 'indirect', 'expectation', 'on_record', day, day, 'day', 'published',
  sure / 100.0, '1', '{"record":"statement","id":"s-' || i || '","article":"' || id || '","kind":"indirect","sources":[' || actor(0, one, one_code)
  || '],"cue":' || span(said_at + 14 + length(place), 'said') || ',"content":[' || span(said_at + 19 + length(place), substring(said, 20 + length(place)))
  || '],"attitude":"expectation","basis":"on_record","when":{"start":"' || day || '","end":"' || day || '","precision":"day","from":"published"},"evidence":['
  || span(said_at, said) || '],"confidence":' || (sure / 100.0) || ',"coder":"invented@1"}' FROM made WHERE i % 2 = 0;
INSERT INTO party SELECT 's-' || i, id, 'statement', 'source', 0, NULL, one, one, one_code, 'GOV', 'GOV', true FROM made WHERE i % 2 = 0;

INSERT INTO position SELECT 'p-' || i, id, said_at, said_at + length(said), 'strait-tolls', ['support', 'oppose', 'conditional', 'undecided'][1 + dice(i, 8, 4)],
  day, day, 'day', 'published', NULL, NULL, sure / 100.0, '1', '{"record":"position","id":"p-' || i || '","article":"' || id || '","actor":'
  || actor(0, one, one_code) || ',"issue":{"id":"strait-tolls","title":"Tolls in the strait"},"stance":"'
  || ['support', 'oppose', 'conditional', 'undecided'][1 + dice(i, 8, 4)] || '","when":{"start":"' || day || '","end":"' || day
  || '","precision":"day","from":"published"},"evidence":[' || span(said_at, said) || '],"confidence":' || (sure / 100.0)
  || ',"coder":"invented@1"}' FROM made WHERE i % 5 = 0;
INSERT INTO party SELECT 'p-' || i, id, 'position', 'holder', 0, NULL, one, one, one_code, 'GOV', 'GOV', true FROM made WHERE i % 5 = 0;

INSERT INTO report SELECT h.id, h.article, f.id, h.story, 4
  FROM happened h JOIN happened f ON f.i = h.i // 5 * 5 AND (f.began = 0) = (h.began = 0);
INSERT INTO merged_event SELECT e.id, h.story, CASE WHEN h.began = 0 THEN 0 ELSE 1 END, e.article,
  e.* EXCLUDE (id, article, first_begin, first_end, json), 5, 4, 0,
  left(e.json, length(e.json) - 1) || ',"reports":[' || (SELECT string_agg('{"article":"' || r.article || '","event":"' || r.event || '"}', ',')
  FROM report r WHERE r.merged_event = e.id) || '],"independent_sources":4}'
  FROM event e JOIN happened h ON h.id = e.id WHERE h.i % 5 = 0;
INSERT INTO storyline SELECT story, min(one || ' and ' || other || ': the ' || matter), min(day), max(day), 5,
  '{"record":"storyline","id":"' || story || '","title":"' || min(one || ' and ' || other || ': the ' || matter) || '","articles":['
  || string_agg('"' || id || '"', ',' ORDER BY id) || '],"when":{"start":"' || min(day) || '","end":"' || max(day)
  || '","precision":"day","from":"published"}}' FROM made GROUP BY story;
DROP TABLE happened;
DROP TABLE made;
DROP TABLE told
