-- A small database with a bit of everything people use every day. Deterministic: no now(), no random().
CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'A shop; its "quotes", back\slashes and line
breaks are part of the test';
CREATE TYPE shop.state AS ENUM ('new', 'paid', 'sent');
CREATE DOMAIN shop.email AS text CHECK (VALUE ~ '@');
CREATE SEQUENCE shop.invoice_number START 1000 INCREMENT 5;

CREATE TABLE shop.customer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    email shop.email UNIQUE,
    name_length integer GENERATED ALWAYS AS (length(name)) STORED
);
COMMENT ON TABLE shop.customer IS 'Who buys';
COMMENT ON COLUMN shop.customer.name IS 'As on the letter: Zoë, 李, O''Brien';

CREATE TABLE shop."Order; -- odd ""name""" (
    id bigserial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES shop.customer (id) ON DELETE CASCADE,
    state shop.state NOT NULL DEFAULT 'new',
    invoice integer DEFAULT nextval('shop.invoice_number'),
    amount numeric(10, 2) CHECK (amount >= 0),
    placed timestamptz NOT NULL,
    note text,
    payload jsonb,
    tags text[],
    picture bytea
);
CREATE INDEX order_placed ON shop."Order; -- odd ""name""" (placed DESC) WHERE state <> 'sent';
CREATE INDEX order_payload ON shop."Order; -- odd ""name""" USING gin (payload);

CREATE TABLE shop.empty (a integer, b text);
CREATE TABLE shop.no_columns ();
INSERT INTO shop.no_columns DEFAULT VALUES;
CREATE UNLOGGED TABLE shop.cache (key text PRIMARY KEY, value text);
CREATE TABLE shop.history (id integer, at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE shop.history_2025 PARTITION OF shop.history FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE shop.history_2026 PARTITION OF shop.history FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

CREATE FUNCTION shop.note_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    -- Text that looks like a dump:
    -- COPY shop.customer (id) FROM stdin;
    -- PostgreSQL database dump complete
    NEW.note := coalesce(NEW.note, '') || E'\t[' || TG_OP || ']';
    RETURN NEW;
END
$body$;
CREATE TRIGGER note_change BEFORE INSERT ON shop."Order; -- odd ""name"""
    FOR EACH ROW EXECUTE FUNCTION shop.note_change();
CREATE FUNCTION shop.total(customer integer) RETURNS numeric LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT coalesce(sum(o.amount), 0) FROM shop."Order; -- odd ""name""" o WHERE o.customer_id = customer;
    END;
CREATE VIEW shop.open_orders AS
    SELECT o.id, c.name, o.amount FROM shop."Order; -- odd ""name""" o JOIN shop.customer c ON c.id = o.customer_id
    WHERE o.state <> 'sent';

INSERT INTO shop.customer (name, email)
    SELECT 'Customer ' || n, 'c' || n || '@example.org' FROM generate_series(1, 50) n;
INSERT INTO shop.customer (name) VALUES (E'tab\tnewline\nback\\slash'), (''), ('\N'), ('\.'), ('Zoë 李 🥫');
INSERT INTO shop."Order; -- odd ""name""" (customer_id, state, amount, placed, note, payload, tags, picture)
    SELECT 1 + n % 50, (ARRAY['new', 'paid', 'sent'])[1 + n % 3]::shop.state, n * 1.25,
           timestamptz '2026-01-01 00:00:00+00' + n * interval '1 hour', CASE WHEN n % 4 > 0 THEN 'note ' || n END,
           jsonb_build_object('n', n, 'text', repeat('x', n % 30)), ARRAY['a' || n, NULL, 'b,"c'],
           decode(md5(n::text), 'hex')
    FROM generate_series(1, 200) n;
INSERT INTO shop.history SELECT n, date '2025-06-01' + n * 10, 'event ' || n FROM generate_series(1, 40) n;
INSERT INTO shop.cache VALUES ('k', 'v');
CREATE MATERIALIZED VIEW shop.sales AS
    SELECT customer_id, sum(amount) AS amount FROM shop."Order; -- odd ""name""" GROUP BY customer_id ORDER BY 1;
CREATE UNIQUE INDEX sales_customer ON shop.sales (customer_id);
SELECT lo_from_bytea(70001, decode(repeat('00ff5c0a', 1500), 'hex')) \gset
COMMENT ON LARGE OBJECT 70001 IS 'A scanned letter';
SELECT setval('shop.invoice_number', 5000) \gset
GRANT USAGE ON SCHEMA shop TO PUBLIC;
GRANT SELECT ON shop.open_orders TO PUBLIC;
