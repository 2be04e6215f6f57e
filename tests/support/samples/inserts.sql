-- Values of every kind that pg_dump writes in its own way when it writes INSERT.
SELECT setseed(0.142857);
CREATE SCHEMA "odd; VALUES (";
CREATE TABLE "odd; VALUES ("."t ""x"", (y"(
    id int GENERATED ALWAYS AS IDENTITY, "a, b" text, twice int GENERATED ALWAYS AS (n * 2) STORED, n smallint,
    big bigint, o oid, f real, d double precision, num numeric, ok boolean, bits bit(3), vary varbit, raw bytea,
    at timestamptz, words text[], doc jsonb, c "char");
INSERT INTO "odd; VALUES ("."t ""x"", (y"("a, b", n, big, o, f, d, num, ok, bits, vary, raw, at, words, doc, c)
SELECT CASE WHEN random() < 0.1 THEN NULL WHEN random() < 0.1 THEN '' ELSE
         (SELECT string_agg(chr((ARRAY[9, 10, 13, 8, 11, 12, 39, 92, 34, 40, 41, 44, 59, 45, 36, 69, 78, 233, 8364, 128512])
            [1 + (random() * 19)::int + 0 * (g + h)]), '') FROM generate_series(1, (random() * 12)::int) h) END,
       (random() * 60000 - 30000)::int, (random() * 1e18 - 5e17)::bigint, (random() * 4e9)::bigint::oid,
       CASE WHEN random() < 0.1 THEN 'NaN' WHEN random() < 0.1 THEN '-Infinity' ELSE random() * 1e-20 END,
       CASE WHEN random() < 0.1 THEN 'Infinity' ELSE (random() - 0.5) * 1e300 END,
       CASE WHEN random() < 0.1 THEN 'NaN' ELSE (random() - 0.5)::numeric * 1e30::numeric END, random() < 0.5,
       (random() * 7)::int::bit(3), (random() * 1000)::int::bit(12), decode(md5(g::text), 'hex'),
       timestamptz '2026-01-01' + g * interval '1 day', ARRAY['it''s', NULL, E'a\\b"c'],
       jsonb_build_object('k', E'\\t' || g), chr(33 + g % 90)::"char"
FROM generate_series(1, 700) g;
CREATE TABLE nothing(); INSERT INTO nothing DEFAULT VALUES; INSERT INTO nothing DEFAULT VALUES;
CREATE TABLE empty(a int, b text);
CREATE TABLE script(line text);
INSERT INTO script VALUES (E'x\n--\n-- PostgreSQL database dump complete\n--\nINSERT INTO public.script VALUES (''a'');\n'),
    (E'\\.'), (E'INSERT INTO public.script VALUES (1);'), ('COPY public.script (line) FROM stdin;');
CREATE TABLE parent(a int, computed int GENERATED ALWAYS AS (a + 1) STORED); INSERT INTO parent VALUES (1), (2);
CREATE TABLE child(b text) INHERITS (parent); INSERT INTO child(a, b) VALUES (3, 'c');
CREATE TABLE parted(k int, v text) PARTITION BY RANGE (k);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (50);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (50) TO (100);
CREATE TABLE parted_3 PARTITION OF parted FOR VALUES FROM (100) TO (150);
INSERT INTO parted SELECT 99 - g, 'x' || g FROM generate_series(0, 99) g;
CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.v := NEW.v || '!'; RETURN NEW; END $$;
CREATE TABLE watched(k int PRIMARY KEY, v text); INSERT INTO watched SELECT g, 'w' || g FROM generate_series(1, 50) g;
CREATE TRIGGER log BEFORE INSERT ON watched FOR EACH ROW EXECUTE FUNCTION log();
SELECT lo_from_bytea(0, decode(repeat('00ff27', 30000), 'hex')), lo_from_bytea(0, 'other');
