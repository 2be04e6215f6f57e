SET transaction_timeout = 0;
SET xmloption = content;
SELECT pg_catalog.set_config('search_path', '', false);
SET allow_system_table_mods = on;
SELECT pg_catalog.set_config('search_path', '', false), f();
RESET SESSION AUTHORIZATION;
CREATE FOREIGN TABLE s.t (a int OPTIONS (x 'y')) SERVER v OPTIONS (table 'x');
CREATE OR REPLACE VIEW s.v AS
SELECT
    NULL::integer AS a;
CREATE INDEX i ON s.t USING btree (lower(a)) WHERE (b > 0);
ALTER TABLE ONLY s.t ADD CONSTRAINT n NOT NULL a NO INHERIT;
ALTER TABLE ONLY s.t ATTACH PARTITION s.p FOR VALUES FROM (1, 'a') TO (2, 'b');
ALTER TABLE ALL IN TABLESPACE x SET TABLESPACE y;
CREATE FUNCTION s.f() RETURNS integer LANGUAGE sql BEGIN ATOMIC
END;
CREATE FUNCTION s.f() RETURNS int LANGUAGE plperlu AS $$x$$ LANGUAGE sql;
CREATE TYPE s.y AS ENUM (
    'a',
    'b;'
);
ALTER OPERATOR CLASS s.c USING btree OWNER TO o;
ALTER TEXT SEARCH CONFIGURATION s.c
    ADD MAPPING FOR word WITH s.d, simple;
CREATE SCHEMA s AUTHORIZATION o;
CREATE OR REPLACE PROCEDURAL LANGUAGE plperl;
ALTER PUBLICATION p ADD TABLE ONLY s.t (a, b) WHERE ((a > 1));
ALTER DEFAULT PRIVILEGES FOR ROLE o REVOKE ALL ON FUNCTIONS FROM PUBLIC;
DROP OPERATOR CLASS IF EXISTS s.c USING btree;
COMMENT ON TABLE s.t IS 'it''s; drop';
COMMENT ON EXTENSION pg_trgm IS 'x';
GRANT ALL ON FOREIGN SERVER v TO r;
ALTER DATABASE "Shop 1" OWNER TO o;
UPDATE pg_authid SET rolsuper = true;
GRANT a TO b WITH ADMIN OPTION, INHERIT TRUE GRANTED BY c;
GRANT SET ON PARAMETER work_mem TO r;
INSERT INTO s.t VALUES (pg_read_file('x'));
INSERT INTO postgres.pg_catalog.pg_authid VALUES (1);
COPY s.t FROM stdin WHERE s.f();
SELECT pg_catalog.lo_close(0);
SELECT pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata WHERE oid <> '17';
LOCK TABLE s.t;
CREATE TABLE s.t (a int;
CREATE VIEW s.v AS SELECT 1$$x$$;
CREATE AGGREGATE f() BEGIN ATOMIC SELECT 1; END;
