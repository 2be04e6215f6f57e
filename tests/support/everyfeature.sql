-- One database with every kind of object pg_dump knows (PostgreSQL 15 and later), each in its awkward forms.
-- For psql and a superuser, in an empty UTF-8 database. Deterministic: no clock, no chance.
-- Roles and the tablespace belong to the server: they begin with "ef_" and are made once.
-- Left out: subscriptions (they keep a database from being dropped) and security labels (no provider is installed).
\set ON_ERROR_STOP on
SET client_min_messages = error; -- wal_level is not our business
SET timezone = 'UTC';

---------------------------------------------------------------------------------------------- roles and tablespace
SELECT format('CREATE ROLE %I', name) FROM (VALUES ('ef_owner'), ('ef_reader'), ('ef_Odd "role"')) AS wanted(name)
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
SET allow_in_place_tablespaces = on;
SELECT 'CREATE TABLESPACE ef_space LOCATION '''''
WHERE NOT EXISTS (SELECT FROM pg_tablespace WHERE spcname = 'ef_space') \gexec
GRANT CREATE ON TABLESPACE ef_space TO ef_owner;

------------------------------------------------------------------------------------------------------------ schemas
CREATE SCHEMA ef AUTHORIZATION ef_owner;
CREATE SCHEMA "Sche
ma ""x"".y" AUTHORIZATION "ef_Odd ""role""";
CREATE SCHEMA "-dash";
CREATE SCHEMA "select";
COMMENT ON SCHEMA ef IS E'-- Name: fake; Type: SCHEMA\n--\n-- PostgreSQL database dump complete\n--\n';
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ef_reader;
GRANT ALL ON SCHEMA ef TO ef_reader WITH GRANT OPTION;
GRANT USAGE ON SCHEMA ef TO "ef_Odd ""role""";
SET search_path = ef, public;

--------------------------------------------------------------------------------------------------------- extensions
CREATE SCHEMA ext;
SELECT count(*) = 6 AS contrib FROM pg_available_extensions
WHERE name IN ('btree_gist', 'citext', 'file_fdw', 'hstore', 'pg_trgm', 'postgres_fdw') \gset
\if :contrib
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION file_fdw SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
COMMENT ON EXTENSION citext IS 'not the comment it came with';
GRANT EXECUTE ON FUNCTION ext.similarity(text, text) TO ef_reader;
CREATE TABLE with_extensions(
    id int PRIMARY KEY, c ext.citext, h ext.hstore, t text,
    during tsrange, room int, EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0) DEFERRABLE);
CREATE INDEX ON with_extensions USING gin (t ext.gin_trgm_ops);
CREATE INDEX ON with_extensions USING gist (t ext.gist_trgm_ops(siglen = 32));
INSERT INTO with_extensions VALUES (1, 'CaSe', 'a=>1, "b c"=>NULL', 'trigram', '[2020-01-01,2020-02-01)', 1);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE from_file(a text OPTIONS (force_not_null 'true'), b int) SERVER files
    OPTIONS (filename '/nowhere', format 'csv', header 'true');
CREATE SERVER remote TYPE 'pg' VERSION '9' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'nowhere', dbname 'a''b');
CREATE USER MAPPING FOR ef_owner SERVER remote OPTIONS (user 'somebody', password 'not a secret');
CREATE USER MAPPING FOR PUBLIC SERVER remote;
\endif

-------------------------------------------------------------------------------------------------------------- types
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', E'new\nline', 'Ünïcode 🍽', 'appended');
ALTER TYPE mood ADD VALUE 'between' BEFORE 'appended';
ALTER TYPE mood OWNER TO ef_owner;
CREATE TYPE pair AS (a int, "b ""c" text COLLATE "C");
COMMENT ON COLUMN pair.a IS 'a column of a type';
CREATE TYPE floats AS RANGE (subtype = float8, subtype_diff = float8mi, multirange_type_name = many_floats);
CREATE DOMAIN positive AS int DEFAULT 7 CONSTRAINT is_positive CHECK (VALUE > 0) NOT NULL;
CREATE DOMAIN trusted AS text COLLATE "C" CHECK (VALUE <> '') ;
ALTER DOMAIN trusted ADD CONSTRAINT later CHECK (length(VALUE) < 1000) NOT VALID;
COMMENT ON CONSTRAINT is_positive ON DOMAIN positive IS 'of a domain';
CREATE DOMAIN positives AS positive[] CHECK (array_length(VALUE, 1) < 10);
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, LIKE = int4, CATEGORY = 'N', DEFAULT = '3', DELIMITER = ';');
CREATE TYPE only_a_shell;
GRANT USAGE ON TYPE mood TO ef_reader WITH GRANT OPTION;
REVOKE USAGE ON TYPE pair FROM PUBLIC;
COMMENT ON TYPE mood IS 'how one feels';
CREATE CAST (base AS int4) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (mood AS pair) WITH INOUT;
COMMENT ON CAST (mood AS pair) IS 'a cast';

---------------------------------------------------------------------------------------- collations and conversions
CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION plain_c (provider = libc, lc_collate = 'C', lc_ctype = 'C');
COMMENT ON COLLATION german IS 'as in the telephone book';
CREATE CONVERSION from_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE DEFAULT CONVERSION from_latin2 FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;
COMMENT ON CONVERSION from_latin IS 'a conversion';

---------------------------------------------------------------------------------- languages, transforms, methods
CREATE FUNCTION ef_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION ef_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION ef_validate(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE ef_language HANDLER ef_call INLINE ef_inline VALIDATOR ef_validate;
REVOKE USAGE ON LANGUAGE ef_language FROM PUBLIC;
COMMENT ON LANGUAGE ef_language IS 'plpgsql by another name';
CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal),
                                       TO SQL WITH FUNCTION int4recv(internal));
CREATE ACCESS METHOD ef_gist TYPE INDEX HANDLER gisthandler;
CREATE ACCESS METHOD ef_heap TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD ef_heap IS 'heap by another name';

------------------------------------------------------------------------------------------------ functions and traps
-- What a reader of dumps that greps would take for the dump itself.
SET check_function_bodies = off;
CREATE FUNCTION trap() RETURNS text LANGUAGE sql AS $_$
--
-- Name: trap(); Type: TABLE; Schema: ef; Owner: -
--

COPY ef.trap (a) FROM stdin;
1	2
\.
--
-- PostgreSQL database dump complete
--

\unrestrict abc
SELECT '$1 $$ $_ $ /* '' -- ';
$_$;
CREATE FUNCTION trap_too("$tag$" text DEFAULT E'a\\b''c', VARIADIC more int[] DEFAULT '{}') RETURNS SETOF pair
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER COST 7 ROWS 3 PARALLEL RESTRICTED SET search_path = ef, pg_temp
    SET "DateStyle" = 'ISO, DMY' AS $trap$
BEGIN
    -- $$ $function$ \connect evil
    RETURN QUERY SELECT 1, $$quoted$$ || "$tag$";
    EXECUTE 'COPY nowhere FROM stdin;
\.
';
END $trap$;
CREATE FUNCTION atomic(a int) RETURNS int LANGUAGE sql
BEGIN ATOMIC
    SELECT CASE WHEN a > 0 THEN 1 ELSE 2 END AS "end";
    SELECT 2 AS "BEGIN";
END;
CREATE FUNCTION short(a int) RETURNS int LANGUAGE sql IMMUTABLE LEAKPROOF PARALLEL SAFE RETURN a + 1;
CREATE FUNCTION many(OUT a int, INOUT b text, OUT c mood) LANGUAGE sql AS $$ SELECT 1, b, 'sad'::ef.mood $$;
CREATE FUNCTION as_table() RETURNS TABLE (x int, y text) LANGUAGE sql AS 'SELECT 1, ''\.''::text';
CREATE FUNCTION "Odd ""name""
(); --"() RETURNS void LANGUAGE plpgsql AS '
BEGIN
END';
CREATE FUNCTION windowed() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
CREATE FUNCTION backwards_cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT pg_catalog.btint4cmp($2, $1)';
CREATE FUNCTION backwards_cmp(int, bigint) RETURNS int LANGUAGE sql IMMUTABLE STRICT
    AS 'SELECT -pg_catalog.btint48cmp($1, $2)';
CREATE FUNCTION is_near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) < 3';
CREATE FUNCTION negated(int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT -$1';
CREATE FUNCTION pair_to_text(pair) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.a || ' ' || $1."b ""c" $$;
CREATE CAST (pair AS text) WITH FUNCTION pair_to_text(pair);
CREATE PROCEDURE put(INOUT a int, b text = 'x') LANGUAGE plpgsql AS $$ BEGIN a := a + 1; COMMIT; END $$;
CREATE PROCEDURE put_atomic(a int) LANGUAGE sql BEGIN ATOMIC SELECT a; END;
COMMENT ON FUNCTION trap() IS E'COPY trap FROM stdin;\n\\.\n-- PostgreSQL database dump complete\n\\connect evil\n''$$';
COMMENT ON PROCEDURE put(int, text) IS 'a procedure';
ALTER FUNCTION trap() OWNER TO ef_owner;
REVOKE EXECUTE ON FUNCTION trap() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trap() TO ef_reader WITH GRANT OPTION;
GRANT EXECUTE ON PROCEDURE put(int, text) TO "ef_Odd ""role""";
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO ef_reader;

-------------------------------------------------------------------------------------------- operators and aggregates
CREATE OPERATOR ~~~ (FUNCTION = is_near, LEFTARG = int, RIGHTARG = int, COMMUTATOR = ~~~, RESTRICT = eqsel,
                     JOIN = eqjoinsel);
CREATE OPERATOR !-! (FUNCTION = negated, RIGHTARG = int);
COMMENT ON OPERATOR ~~~ (int, int) IS 'near';
CREATE OPERATOR FAMILY turned USING btree;
CREATE OPERATOR CLASS backwards FOR TYPE int USING btree FAMILY turned AS
    OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 backwards_cmp(int, int);
ALTER OPERATOR FAMILY turned USING btree ADD
    OPERATOR 1 > (int, bigint), FUNCTION 1 (int, bigint) backwards_cmp(int, bigint);
CREATE OPERATOR FAMILY lonely_family USING hash;
COMMENT ON OPERATOR CLASS backwards USING btree IS 'largest first';
COMMENT ON OPERATOR FAMILY turned USING btree IS 'a family';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0', COMBINEFUNC = int4pl, PARALLEL = SAFE,
    MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MINITCOND = '0', SORTOP = <);
CREATE AGGREGATE disc(float8 ORDER BY anyelement) (STYPE = internal, SFUNC = ordered_set_transition,
    FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE would_be(VARIADIC "any" ORDER BY VARIADIC "any") (STYPE = internal,
    SFUNC = ordered_set_transition_multi, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
COMMENT ON AGGREGATE total(int) IS 'a sum';

---------------------------------------------------------------------------------------------------------- text search
CREATE TEXT SEARCH PARSER ef_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
    LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE ef_template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY ef_dictionary (TEMPLATE = ef_template, STOPWORDS = english, ACCEPT = 'false');
CREATE TEXT SEARCH CONFIGURATION ef_configuration (PARSER = ef_parser);
ALTER TEXT SEARCH CONFIGURATION ef_configuration ADD MAPPING FOR asciiword, word WITH ef_dictionary, english_stem;
COMMENT ON TEXT SEARCH PARSER ef_parser IS 'a parser';
COMMENT ON TEXT SEARCH TEMPLATE ef_template IS 'a template';
COMMENT ON TEXT SEARCH DICTIONARY ef_dictionary IS 'a dictionary';
COMMENT ON TEXT SEARCH CONFIGURATION ef_configuration IS 'a configuration';

---------------------------------------------------------------------------------------------------------- sequences
CREATE SEQUENCE never_used AS smallint INCREMENT -3 MINVALUE -100 MAXVALUE 7 START 7 CACHE 5 CYCLE;
CREATE SEQUENCE used_up MAXVALUE 3;
SELECT setval('used_up', 3);
CREATE SEQUENCE at_its_start START 10;
SELECT setval('at_its_start', 10, false);
CREATE UNLOGGED SEQUENCE unlogged_sequence;
SELECT nextval('unlogged_sequence') FROM generate_series(1, 5);
CREATE SEQUENCE "Odd ""sequence'
\.";
SELECT setval(E'"Odd ""sequence''\n\\."', 9223372036854775807);
COMMENT ON SEQUENCE used_up IS 'no more';
GRANT USAGE ON SEQUENCE used_up TO ef_reader;
ALTER SEQUENCE used_up OWNER TO ef_owner;

------------------------------------------------------------------------------------------------------------- tables
CREATE TABLE parent(
    id int GENERATED ALWAYS AS IDENTITY (START 5 INCREMENT 5) PRIMARY KEY,
    name text NOT NULL DEFAULT 'it''s; -- \. ' CONSTRAINT "named ""check""" CHECK (name <> E'\\.'),
    kind mood, amount numeric(12,4) CHECK (amount > 0) NO INHERIT, doubled numeric GENERATED ALWAYS AS (amount * 2) STORED,
    UNIQUE NULLS NOT DISTINCT (kind, name));
CREATE TABLE child(
    id bigint GENERATED BY DEFAULT AS IDENTITY, parent int REFERENCES parent ON DELETE CASCADE ON UPDATE SET NULL,
    dropped text, kept text COLLATE plain_c, s serial, other bigserial,
    CONSTRAINT child_key PRIMARY KEY (id) INCLUDE (kept) WITH (fillfactor = 80) DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE child DROP COLUMN dropped;
CREATE SEQUENCE stolen OWNED BY child.kept;
ALTER TABLE child ALTER COLUMN kept SET STORAGE EXTERNAL, ALTER COLUMN kept SET STATISTICS 77,
    ALTER COLUMN kept SET (n_distinct = -0.5), ALTER COLUMN kept SET COMPRESSION pglz,
    SET (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false, parallel_workers = 2);
INSERT INTO parent(name, kind, amount) VALUES ('one', 'sad', 1.5), (E'\\N', 'between', 2), ('', NULL, NULL);
INSERT INTO child(parent, kept) VALUES (5, 'a'), (10, NULL), (NULL, E'\\N');
CREATE INDEX ON child (kept COLLATE german text_pattern_ops DESC NULLS LAST) WHERE kept IS NOT NULL;
CREATE UNIQUE INDEX "expression ""index""" ON child ((lower(kept) || 'x'), (parent % 2)) INCLUDE (id);
ALTER INDEX "expression ""index""" ALTER COLUMN 1 SET STATISTICS 500;
CREATE INDEX child_ccnew ON child (parent backwards);
ALTER TABLE child CLUSTER ON child_ccnew;
ALTER TABLE parent REPLICA IDENTITY FULL;
COMMENT ON TABLE parent IS E'tab\there, "quotes", ''quotes'', back\\slash, \r\n line, $$';
COMMENT ON COLUMN parent.name IS 'a column';
COMMENT ON CONSTRAINT "named ""check""" ON parent IS 'a constraint';
COMMENT ON INDEX child_ccnew IS 'an index';
ALTER TABLE parent OWNER TO ef_owner;
GRANT SELECT (id, name), UPDATE (name) ON parent TO ef_reader WITH GRANT OPTION;
GRANT INSERT, TRIGGER ON parent TO PUBLIC;
SET ROLE ef_owner;
GRANT SELECT ON parent TO "ef_Odd ""role""" WITH GRANT OPTION;
SET ROLE "ef_Odd ""role""";
GRANT SELECT ON ef.parent TO ef_reader;
RESET ROLE;

CREATE TABLE by_identity(a int PRIMARY KEY, b int NOT NULL UNIQUE);
ALTER TABLE by_identity REPLICA IDENTITY USING INDEX by_identity_b_key;
CREATE TABLE no_identity();
ALTER TABLE no_identity REPLICA IDENTITY NOTHING;
INSERT INTO no_identity DEFAULT VALUES;
INSERT INTO no_identity DEFAULT VALUES;
CREATE TABLE all_generated(a int GENERATED ALWAYS AS (1) STORED, b text GENERATED ALWAYS AS ('x') STORED);
INSERT INTO all_generated DEFAULT VALUES;
INSERT INTO all_generated DEFAULT VALUES;
CREATE TABLE all_dropped(a int, b int);
INSERT INTO all_dropped VALUES (1, 2), (3, 4), (5, 6);
ALTER TABLE all_dropped DROP COLUMN a, DROP COLUMN b;
CREATE TABLE empty(a int, b text);
CREATE TABLE keywords("select" int, "table" text, "from" int, "user" int, "default" int, "Case" int, "a.b" int,
    "c;
d" int, "\." text, """" int, "$1" int, "-- x" int, "FROM stdin;" int);
INSERT INTO keywords VALUES (1, '\.', 2, 3, 4, 5, 6, 7, '\.', 8, 9, 10, 11);
CREATE TABLE late_columns(a int);
INSERT INTO late_columns SELECT generate_series(1, 3);
ALTER TABLE late_columns ADD COLUMN b text DEFAULT 'missing value' NOT NULL, ADD COLUMN c mood DEFAULT 'sad';
CREATE UNLOGGED TABLE not_logged(a int PRIMARY KEY, t text);
INSERT INTO not_logged VALUES (1, 'x');
CREATE TABLE in_space(a int PRIMARY KEY USING INDEX TABLESPACE ef_space, t text) TABLESPACE ef_space;
CREATE INDEX in_space_t ON in_space (t) TABLESPACE ef_space;
INSERT INTO in_space VALUES (1, 'far away');
CREATE TABLE by_method(a int) USING ef_heap;
CREATE OPERATOR CLASS ef_points FOR TYPE box USING ef_gist AS
    OPERATOR 3 &&(box, box), FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
    FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);
CREATE INDEX by_method_gist ON by_method USING ef_gist (box(point(a, a), point(0, 0)) ef_points);
CREATE TABLE of_type OF pair (a WITH OPTIONS PRIMARY KEY, "b ""c" DEFAULT 'x');
INSERT INTO of_type VALUES (1, 'typed');

-- Circular and deferrable references, one not validated, one to itself.
CREATE TABLE egg(id int PRIMARY KEY, hen int);
CREATE TABLE hen(id int PRIMARY KEY, egg int REFERENCES egg DEFERRABLE INITIALLY DEFERRED, mother int REFERENCES hen);
ALTER TABLE egg ADD CONSTRAINT egg_hen FOREIGN KEY (hen) REFERENCES hen MATCH FULL DEFERRABLE;
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO hen VALUES (1, 1, NULL), (2, 2, 1);
INSERT INTO egg VALUES (1, 1), (2, 2);
COMMIT;
ALTER TABLE egg ADD CONSTRAINT not_checked FOREIGN KEY (id) REFERENCES by_identity NOT VALID;
ALTER TABLE egg ADD CONSTRAINT not_checked_either CHECK (id > 100) NOT VALID;
ALTER TABLE hen ADD UNIQUE (id, egg), ADD FOREIGN KEY (id, egg) REFERENCES hen (id, egg) NOT VALID;

-- Every method of indexing.
CREATE TABLE indexed(id int, t text, p point, a int[], r int4range, d date, ip inet, v tsvector);
INSERT INTO indexed SELECT g, 'text ' || g, point(g, -g), ARRAY[g, g + 1], int4range(g, g + 5), date '2020-01-01' + g,
    ('10.0.0.' || g)::inet, to_tsvector('english', 'word' || g) FROM generate_series(1, 200) g;
CREATE INDEX ON indexed USING hash (t);
CREATE INDEX ON indexed USING gist (p);
CREATE INDEX ON indexed USING gin (a) WITH (fastupdate = off);
CREATE INDEX ON indexed USING spgist (r);
CREATE INDEX ON indexed USING spgist (p quad_point_ops);
CREATE INDEX ON indexed USING brin (d, id int4_minmax_multi_ops (values_per_range = 16)) WITH (pages_per_range = 2);
CREATE INDEX ON indexed USING gist (ip inet_ops);
CREATE INDEX ON indexed USING gin (v);
CREATE INDEX CONCURRENTLY "made ""concurrently""" ON indexed (id);
CREATE STATISTICS columns (ndistinct, dependencies, mcv) ON id, t FROM indexed;
CREATE STATISTICS expressions ON (id % 7), (lower(t)) FROM indexed;
ALTER STATISTICS columns SET STATISTICS 321;
COMMENT ON STATISTICS columns IS 'statistics';
ALTER STATISTICS columns OWNER TO ef_owner;

------------------------------------------------------------------------------------------------------- awkward values
CREATE TABLE awkward(id int PRIMARY KEY, t text, b bytea, j json, jb jsonb, x xml, a text[], c "char", n name);
INSERT INTO awkward VALUES
    (1, NULL, '\x', '{"a" : 1,  "a":2}', '{"a":"\\."}', '<a>&lt;</a>', '{}', 'c', 'name'),
    (2, '\N', '\x00ff5c2e0a', 'null', 'null', '', '{NULL,"NULL","",",","{","\\",\"}', '', ''),
    (3, '\.', NULL, NULL, NULL, NULL, '[2:3][0:1]={{a,b},{c,d}}', NULL, NULL),
    (4, E'\\.\n\\.\r\n\\.', '\x5c2e', '"\\u00e4"', '"\\u0001"', '<!-- x -->', ARRAY[E'new\nline', E'tab\t'], E'\\377', 'x'),
    (5, E'\r\n\t\b\f\v\\n\x01\x7f', E'\\\\x', '[]', '[]', 'plain', ARRAY['''', '"'], ' ', '\.'),
    (6, '', '\x0d0a', '""', '""', ' ', NULL, 'e', 'f'),
    (7, E'\nCOPY ef.awkward FROM stdin;\n\\.\n-- PostgreSQL database dump complete\n', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (8, 'ünïcödé 🍽 ﷽ ' || chr(8232) || chr(65279) || chr(1114111), NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (9, ' leading, trailing ', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (10, 'NULL', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE extremes(f4 real, f8 float8, n numeric, m money, i interval, ts timestamp, tz timestamptz, d date,
    t time, ttz timetz, i8 bigint, u uuid, bits bit varying, mac macaddr8, nets cidr, mf many_floats, po positives,
    ba base, xid8 xid8, lsn pg_lsn, tsq tsquery, poly polygon, l line, comp pair, comps pair[]);
INSERT INTO extremes(f4, f8, n, m, i, ts, tz, d, t, ttz, i8) VALUES
    ('NaN', 'Infinity', 'NaN', '-92233720368547758.08', '178000000 years', 'infinity', '-infinity', 'infinity',
        '24:00:00', '23:59:59.999999+15:59', 9223372036854775807),
    ('1.17549435e-38', '5e-324', 'Infinity', '92233720368547758.07', '-1 mons +2 days -03:04:05.000006',
        '4713-01-01 BC', '294276-12-31 23:59:59.999999+00', '4713-01-01 BC', '00:00', '00:00-15:59',
        -9223372036854775808),
    ('-0', '-1.7976931348623157e308', '1e-300', '0', '0', '2000-01-01', '1883-11-18 12:00:00+00', '5874897-12-31',
        '12:00', '12:00+00', 0),
    ('3.4028235e38', 0.1 + 0.2::float8, repeat('9', 3000)::numeric, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO extremes(u, bits, mac, nets, mf, po, ba, xid8, lsn, tsq, poly, l, comp, comps) VALUES
    ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', B'', '08:00:2b:01:02:03:04:05', '::/0', '{[1,2),(3,Infinity]}', '{1,2}',
        '42', '18446744073709551615', 'FFFFFFFF/FFFFFFFF', '''a b'' & !c:*A', '((0,0),(1,1),(1,0))', '{1,-1,0}',
        '(1,"a ""b"", \\c")', '{"(1,\"x\")",NULL,"(,)"}');
CREATE TABLE wide(id int PRIMARY KEY, t text, b bytea);
ALTER TABLE wide ALTER COLUMN t SET STORAGE EXTERNAL, ALTER COLUMN b SET STORAGE EXTERNAL;
INSERT INTO wide VALUES (1, repeat(E'twenty megabytes\t\\.\n', 1100000), NULL), (2, '', decode(repeat('0d0a5c2e', 500000), 'hex'));

------------------------------------------------------------------------------------------------ tables of hostile name
-- Large enough (2 MB each) to be read by several processes and so to be named on command lines.
DO $$
DECLARE
    place text;
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[E'new\nline', 'quo"te''s', 'back\slash\\', '$tag$dollar$', 'emoji 🍽 ünï', repeat('n', 63),
        '-leading dash', '--table=ef.parent', 'UPPER Case', 'table', 'dots.in.name', 'star*?[a-z]|(x)+{1}^$', ' spaces ',
        E'tab\tcr\r', '-- Name: x; Type: TABLE', '\.', 'COPY t FROM stdin;', '%s%n', '"', '""'] LOOP
        place := CASE length(name) % 3 WHEN 0 THEN 'ef' WHEN 1 THEN E'Sche\nma "x".y' ELSE '-dash' END;
        EXECUTE format('CREATE TABLE %I.%I (id int GENERATED ALWAYS AS IDENTITY, s serial, %I text)', place, name, name);
        EXECUTE format('ALTER TABLE %I.%I ALTER %I SET STORAGE EXTERNAL', place, name, name);
        EXECUTE format('INSERT INTO %I.%I(%I) VALUES (repeat(''0123456789abcdef'', 135000)), (%L), (NULL)', place, name,
            name, name);
        EXECUTE format('COMMENT ON TABLE %I.%I IS %L', place, name, name);
    END LOOP;
END $$;
CREATE TABLE "select"."from"("where" int);
CREATE TABLE "select"."FROM"("where" int);
INSERT INTO "select"."FROM" VALUES (1);

-------------------------------------------------------------------------------------------------------- partitions
CREATE TABLE by_range(id int NOT NULL, at date NOT NULL, t text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at, id);
CREATE TABLE by_range_1 PARTITION OF by_range FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2020-01-01', 5);
CREATE TABLE by_range_2(gone int, t text, at date NOT NULL, id int NOT NULL); -- other order, one column dropped
ALTER TABLE by_range_2 DROP COLUMN gone, ALTER COLUMN t SET STORAGE EXTERNAL;
ALTER TABLE by_range ATTACH PARTITION by_range_2 FOR VALUES FROM ('2020-01-01', 5) TO ('2021-01-01', MAXVALUE);
CREATE TABLE by_range_rest PARTITION OF by_range DEFAULT PARTITION BY LIST (id);
CREATE TABLE by_range_odd PARTITION OF by_range_rest FOR VALUES IN (1, 3, 5, NULL);
CREATE TABLE by_range_hash PARTITION OF by_range_rest DEFAULT PARTITION BY HASH (id);
CREATE TABLE by_range_hash_0 PARTITION OF by_range_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_range_hash_1 PARTITION OF by_range_hash (t DEFAULT 'own default') FOR VALUES WITH (MODULUS 2, REMAINDER 1)
    TABLESPACE ef_space;
CREATE INDEX by_range_t ON by_range (left(t, 20));
CREATE INDEX only_parent ON ONLY by_range (at); -- invalid until attached everywhere
CREATE INDEX only_parent_1 ON by_range_1 (at);
ALTER INDEX only_parent ATTACH PARTITION only_parent_1;
INSERT INTO by_range SELECT g, date '2019-12-01' + g * 30, 'row ' || g FROM generate_series(1, 40) g;
INSERT INTO by_range VALUES (1000, '2020-06-01', repeat('partition ', 250000));
CREATE TABLE refers(id int, at date, FOREIGN KEY (id, at) REFERENCES by_range);
INSERT INTO refers VALUES (1, '2019-12-31');
CREATE TABLE only_partitioned(a int) PARTITION BY LIST (a);
-- Hash values of enums depend on OIDs: such rows may belong elsewhere after a restore in other versions. Not here.

-------------------------------------------------------------------------------------------------------- inheritance
CREATE TABLE animal(name text DEFAULT 'animal', legs int CHECK (legs >= 0));
CREATE TABLE swims(depth int, name text);
CREATE TABLE duck(own text, depth int NOT NULL) INHERITS (animal, swims);
CREATE TABLE late_child(extra int, legs int, name text);
ALTER TABLE late_child ADD CHECK (legs >= 0);
ALTER TABLE late_child RENAME CONSTRAINT late_child_legs_check TO animal_legs_check;
ALTER TABLE late_child INHERIT animal;
ALTER TABLE animal ADD COLUMN added_later int DEFAULT 1;
ALTER TABLE duck ALTER COLUMN name SET DEFAULT 'duck';
INSERT INTO animal VALUES ('plain', 4);
INSERT INTO duck(name, legs, depth, own) VALUES ('donald', 2, 3, 'x');
INSERT INTO late_child(extra, legs, name) VALUES (1, 2, 'y');
INSERT INTO late_child(name) VALUES (repeat('late', 600000));

------------------------------------------------------------------------------------------------- views and their rules
CREATE VIEW simple WITH (security_barrier) AS SELECT id, name FROM parent WHERE id > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW invoked WITH (security_invoker = true) AS SELECT * FROM simple WITH CASCADED CHECK OPTION;
ALTER VIEW simple ALTER COLUMN name SET DEFAULT 'of the view';
-- Groups by a primary key, which comes after the data: pg_dump writes a dummy first.
CREATE VIEW needs_key AS SELECT p.id, p.name, count(*) FROM parent p JOIN child c ON c.parent = p.id GROUP BY p.id;
CREATE FUNCTION needs_key_too() RETURNS bigint LANGUAGE sql BEGIN ATOMIC
    SELECT count(*) FROM (SELECT id, name FROM ef.by_identity b JOIN ef.parent p ON p.id = b.a GROUP BY p.id, b.a) x(id, name);
END;
CREATE VIEW circle AS SELECT 1 AS a;
CREATE VIEW circle_back AS SELECT a FROM circle;
CREATE OR REPLACE VIEW circle AS SELECT a FROM circle_back;
CREATE RECURSIVE VIEW counting(n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counting WHERE n < 5;
CREATE FUNCTION through_view() RETURNS SETOF simple LANGUAGE sql STABLE AS 'SELECT * FROM ef.simple';
CREATE VIEW through_function AS SELECT * FROM through_view();
COMMENT ON VIEW simple IS 'a view';
COMMENT ON COLUMN simple.name IS 'a column of a view';
CREATE MATERIALIZED VIEW stored AS SELECT id, name FROM parent;
CREATE UNIQUE INDEX ON stored (id);
CREATE MATERIALIZED VIEW on_stored TABLESPACE ef_space AS SELECT count(*) AS n FROM stored;
CREATE MATERIALIZED VIEW not_filled AS SELECT * FROM on_stored WITH NO DATA;
CREATE MATERIALIZED VIEW needs_key_stored AS SELECT * FROM needs_key;
COMMENT ON MATERIALIZED VIEW stored IS 'a materialized view';
GRANT SELECT ON stored, simple TO ef_reader;
CREATE RULE log_it AS ON UPDATE TO parent WHERE new.name = 'x;y'
    DO ALSO (INSERT INTO not_logged VALUES (new.id, '--'); DELETE FROM empty);
CREATE RULE nothing AS ON DELETE TO empty DO INSTEAD NOTHING;
ALTER TABLE empty DISABLE RULE nothing;
CREATE RULE put_into AS ON INSERT TO simple DO INSTEAD INSERT INTO parent(name) VALUES (new.name) RETURNING id, name;
COMMENT ON RULE nothing ON empty IS 'a rule';

------------------------------------------------------------------------------------------------- triggers and policies
CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE FUNCTION fire_event() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE TRIGGER "odd ""trigger"";" BEFORE UPDATE OF name, kind ON parent FOR EACH ROW
    WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION fire('it''s', '\.', '');
CREATE CONSTRAINT TRIGGER checks AFTER INSERT ON child FROM parent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION fire();
CREATE TRIGGER transitions AFTER UPDATE ON child REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION fire();
CREATE TRIGGER instead INSTEAD OF DELETE ON invoked FOR EACH ROW EXECUTE FUNCTION fire();
CREATE TRIGGER on_partitions AFTER INSERT ON by_range FOR EACH ROW EXECUTE FUNCTION fire();
CREATE TRIGGER off AFTER TRUNCATE ON child EXECUTE FUNCTION fire();
CREATE TRIGGER for_replica AFTER TRUNCATE ON child EXECUTE FUNCTION fire();
CREATE TRIGGER always AFTER TRUNCATE ON child EXECUTE FUNCTION fire();
ALTER TABLE child DISABLE TRIGGER off, ENABLE REPLICA TRIGGER for_replica, ENABLE ALWAYS TRIGGER always;
ALTER TABLE by_range_1 DISABLE TRIGGER on_partitions;
COMMENT ON TRIGGER checks ON child IS 'a trigger';
CREATE EVENT TRIGGER ef_event ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
    EXECUTE FUNCTION fire_event();
CREATE EVENT TRIGGER ef_event_off ON sql_drop EXECUTE FUNCTION fire_event();
ALTER EVENT TRIGGER ef_event_off DISABLE;
COMMENT ON EVENT TRIGGER ef_event IS 'an event trigger';
CREATE TABLE policed(id int PRIMARY KEY, who name DEFAULT CURRENT_USER);
INSERT INTO policed SELECT generate_series(1, 3), 'ef_reader';
ALTER TABLE policed ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON policed FOR SELECT TO ef_reader, "ef_Odd ""role""" USING (who = CURRENT_USER);
CREATE POLICY "strict;" ON policed AS RESTRICTIVE FOR UPDATE USING (id > 1) WITH CHECK (id < 100);
COMMENT ON POLICY mine ON policed IS 'a policy';
ALTER TABLE keywords ENABLE ROW LEVEL SECURITY; -- without a policy

------------------------------------------------------------------------------------------------ foreign data, replication
CREATE FOREIGN DATA WRAPPER dummy OPTIONS ("odd option" 'it''s');
CREATE SERVER elsewhere FOREIGN DATA WRAPPER dummy OPTIONS (a 'b');
CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (password 'not a secret');
CREATE FOREIGN TABLE far(a int OPTIONS (name 'x') NOT NULL CHECK (a > 0), b text DEFAULT 'x') SERVER elsewhere OPTIONS (t 'y');
CREATE FOREIGN TABLE far_animal() INHERITS (animal) SERVER elsewhere;
CREATE FOREIGN TABLE far_partition PARTITION OF only_partitioned FOR VALUES IN (1) SERVER elsewhere;
COMMENT ON FOREIGN TABLE far IS 'a foreign table';
COMMENT ON SERVER elsewhere IS 'a server';
COMMENT ON FOREIGN DATA WRAPPER dummy IS 'a wrapper';
GRANT USAGE ON FOREIGN DATA WRAPPER dummy TO ef_owner WITH GRANT OPTION;
GRANT USAGE ON FOREIGN SERVER elsewhere TO ef_reader;
CREATE PUBLICATION ef_some FOR TABLE by_identity (a, b) WHERE (a > 5), ONLY animal WITH (publish = 'insert, truncate');
CREATE PUBLICATION ef_schema FOR TABLES IN SCHEMA "select", TABLE by_range WITH (publish_via_partition_root);
CREATE PUBLICATION ef_all FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION ef_none;
COMMENT ON PUBLICATION ef_all IS 'a publication';

------------------------------------------------------------------------------------------------------- large objects
SELECT lo_create(700001), lo_from_bytea(700002, '\x'), lo_from_bytea(700003, decode(repeat('00ff5c0a', 300000), 'hex'));
SELECT lo_from_bytea((700100 + g)::oid, convert_to('large object ' || g || E'\n\\.\n', 'UTF8')) FROM generate_series(1, 50) g;
SELECT count(lo_put(700050, 3000000, '\x01')) FROM lo_create(700050); -- sparse
ALTER LARGE OBJECT 700002 OWNER TO ef_owner;
GRANT SELECT ON LARGE OBJECT 700002, 700003 TO ef_reader WITH GRANT OPTION;
GRANT UPDATE ON LARGE OBJECT 700002 TO PUBLIC;
COMMENT ON LARGE OBJECT 700003 IS 'a large object';

-------------------------------------------------------------------------------------------------- default privileges
ALTER DEFAULT PRIVILEGES FOR ROLE ef_owner IN SCHEMA ef GRANT SELECT ON TABLES TO ef_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE ef_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE "ef_Odd ""role""" GRANT USAGE ON SCHEMAS TO ef_reader WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE ef_owner GRANT USAGE ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE ef_owner REVOKE USAGE ON TYPES FROM PUBLIC;
