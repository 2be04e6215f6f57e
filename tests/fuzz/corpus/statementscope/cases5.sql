SET client_encoding = 'SQL_ASCII';
SET row_security = off;
COMMIT;
SET backslash_quote = on;
SELECT set_config('search_path', '', false);
ROLLBACK;
CREATE TABLE s.t (a) AS EXECUTE x;
CREATE MATERIALIZED VIEW s.m AS
 SELECT 1 AS a
  WITH NO DATA;
CREATE INDEX CONCURRENTLY i ON s.t (a);
ALTER TABLE s.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE ONLY s.t REPLICA IDENTITY USING INDEX i;
ALTER TABLE pg_authid OWNER TO x;
CREATE PROCEDURE s.p(IN a integer) LANGUAGE plpgsql AS $$begin commit; end$$;
CREATE FUNCTION s.f() RETURNS integer AS 'select 1';
CREATE TYPE s.y AS RANGE (subtype = integer);
CREATE CAST (text AS s.y) WITH FUNCTION s.f(text) AS ASSIGNMENT;
CREATE TRIGGER g BEFORE UPDATE OF a ON s.t FOR EACH ROW WHEN ((old.a <> new.a)) EXECUTE FUNCTION s.f('x');
CREATE SCHEMA s AUTHORIZATION o CREATE TABLE t (a int);
CREATE OR REPLACE LANGUAGE plpgsql HANDLER plpython3_call_handler;
CREATE SUBSCRIPTION u CONNECTION 'host=x' PUBLICATION a, b WITH (connect = false, slot_name = 'u', streaming = on);
DROP TABLE s.t;
DROP TRANSFORM IF EXISTS FOR s.y LANGUAGE plperl;
COMMENT ON FUNCTION s.f(a integer) IS E'x\'y';
COMMENT ON TEXT SEARCH DICTIONARY s.d IS 'x';
GRANT SELECT ON LARGE OBJECT 17 TO r;
DROP DATABASE IF EXISTS shop;
ALTER ROLE r WITH SUPERUSER LOGIN PASSWORD 'SCRAM-SHA-256$x';
REVOKE ADMIN OPTION FOR a FROM b;
ALTER SYSTEM RESET ALL;
INSERT INTO s.t VALUES (1 + s.f());
WITH x AS (DELETE FROM s.t) INSERT INTO s.t VALUES (1);
SELECT setval('"Q"', 5, false);
SELECT pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata WHERE oid = '17';
SELECT pg_catalog.pg_reload_conf();
ANALYZE;
CREATE TABLE s.t (a int; b int);
CREATE VIEW s.v AS SELECT U&'\0027';
CREATE TABLE s.t -- windows
(a int);

