#include "tests/sql/odddump.h"

namespace larder::test
{
const QByteArray head = "--\n-- PostgreSQL database dump\n--\n\n\\restrict Key1\n\n"
                        "-- Dumped from database version 15.14 (Debian 15.14-0+deb12u1)\n"
                        "-- Dumped by pg_dump version 16.3\n\nSET statement_timeout = 0;\n";
const QByteArray tail = "--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict Key1\n\n";
const QByteArray oldHead = "--\n-- PostgreSQL database dump\n--\n\n";
const QByteArray oldTail = "--\n-- PostgreSQL database dump complete\n--\n\n";

QByteArray oddDump()
{
    return head + R"(
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
)" + tail;
}
}
