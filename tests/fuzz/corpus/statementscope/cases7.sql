SET client_encoding = 'UNICODE';
SET default_tablespace = "Fast disk";
SET client_encoding = 'S-J_IS';
SET LOCAL statement_timeout = 0;
SET ROLE postgres;
CREATE TABLE public.t (a integer DEFAULT 1 NOT NULL, b text, CONSTRAINT c CHECK (s.f(b)));
CREATE OR REPLACE DATABASE x;
CREATE MATERIALIZED VIEW s.m AS SELECT 'with no data' WITH DATA;
ALTER INDEX s.i ALTER COLUMN 1 SET STATISTICS 9;
ALTER TABLE ONLY s.t ALTER COLUMN a SET DEFAULT ARRAY['x'::text, 'y'::text];
ALTER TABLE s.t DISABLE TRIGGER ALL;
ALTER MATERIALIZED VIEW s.m DEPENDS ON EXTENSION e;
CREATE FUNCTION s.f() RETURNS integer AS '$libdir/x', 'f' LANGUAGE 'C';
ALTER FUNCTION s.f(a integer, b character varying) OWNER TO o;
ALTER TYPE s.y ADD VALUE 'x';
CREATE CAST (bytea AS jsonb) WITHOUT FUNCTION;
ALTER TRIGGER g ON s.t DEPENDS ON EXTENSION e;
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
CREATE ACCESS METHOD a TYPE INDEX HANDLER bthandler;
CREATE SUBSCRIPTION u CONNECTION 'host=x' PUBLICATION a;
DROP FUNCTION IF EXISTS s.f(a integer, b text);
DROP EXTENSION IF EXISTS hstore;
COMMENT ON OPERATOR s.+ (s.y, NONE) IS 'x';
SECURITY LABEL FOR "anon" ON COLUMN s.t.a IS 'MASKED WITH VALUE NULL';
GRANT SELECT ON TABLE pg_authid TO PUBLIC;
SECURITY LABEL FOR p ON DATABASE shop IS 'x';
DROP ROLE IF EXISTS r;
SECURITY LABEL FOR p ON ROLE r IS 'x';
ALTER "role" r SUPERUSER;
INSERT INTO s.t VALUES (1) RETURNING s.f();
COPY s.t (a) WITH OIDS FROM stdin;
SELECT pg_catalog.lo_create('17');
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180000'::integer,
	'schemaname', 's',
	'relname', 't',
	'reltuples', '-1'::real
);
SELECT 'pg_catalog.setval';
TRUNCATE s.t;
COMMENT ON TABLE s.t IS 'x;
CREATE TABLE s.t (a int) /* x;
COMMENT ON TABLE s.t IS 'C:\';
