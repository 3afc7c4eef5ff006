-- Sources beside each report; merged events as they are where reports of them were corrected.

ALTER TABLE report ADD COLUMN independent_sources INTEGER;

UPDATE report SET independent_sources = m.independent_sources
  FROM merged_event m WHERE m.id = report.merged_event;

-- Both are rewritten as a whole, so without keys.
CREATE TABLE replaced_merged_event (id VARCHAR NOT NULL);

CREATE TABLE corrected_merged_event AS SELECT * FROM merged_event LIMIT 0;

INSERT INTO replaced_merged_event
  SELECT id FROM merged_event WHERE id IN (SELECT id FROM corrected_record);

INSERT INTO corrected_merged_event
  SELECT * FROM present_merged_event WHERE id IN (SELECT id FROM corrected_record);

CREATE OR REPLACE VIEW present_merged_event AS
  SELECT m.* FROM merged_event m WHERE m.id NOT IN (SELECT id FROM replaced_merged_event)
  UNION ALL SELECT * FROM corrected_merged_event;

-- What was rejected before is looked at again by whoever writes next.
DELETE FROM meta WHERE key = 'corrections';
