--
-- PostgreSQL database dump
--

\restrict Key1

-- Dumped from database version 15.14
-- Dumped by pg_dump version 16.3


--
-- Name: fake(); Type: FUNCTION; Schema: public; Owner: demo
--

CREATE FUNCTION public.fake() RETURNS text
    LANGUAGE sql
    AS $_$
--
-- PostgreSQL database dump complete
--

\unrestrict Key1
COPY public.fake (a) FROM stdin;
1
\.
$1 $$ $_ $
select 'it''s;';
$_$;

CREATE FUNCTION public.atomic(a integer) RETURNS integer
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT CASE WHEN (a > 0) THEN 1 ELSE 2 END;
 SELECT 2 AS "end";
END;

CREATE OR REPLACE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); END;
CREATE TABLE public.begin (case integer, "end" integer);
CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);
COMMENT ON TABLE public.t IS 'COPY t FROM stdin;
-- PostgreSQL database dump complete
\connect evil
''quoted'' "name" $$ /* -- ';
COMMENT ON TABLE public.t IS E'it\'s; \\';
SELECT E'a' 'b', e'\';', U&'d\0061t', B'01', name'\';
SELECT 1 /* ; /* nested ; */ ' " $$ ; */ AS x, 2 -- ; not the end '
    AS y;
SELECT $1, a$b$c, $tag$ ; $ta$ $tag ; $tag$, $é$;$é$, 5 $$;$$;
SELECT 1 - -1, 4 / 2, 2 * 3;
COPY public."new
line; ""x""" (id, "Col;
umn", "dr""op") FROM stdin;
1	\N	a\\b
\\.	\\N	\.x
-- PostgreSQL database dump complete
'	$$	/*
\.
COPY t FROM stdin;
\.


SELECT pg_catalog.setval('public.t_id_seq', 3, true);
--
-- PostgreSQL database dump complete
--

\unrestrict Key1

