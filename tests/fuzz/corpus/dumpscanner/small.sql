--
-- PostgreSQL database dump
--

\restrict Key1

-- Dumped from database version 15.14
-- Dumped by pg_dump version 16.3

--
-- PostgreSQL database dump complete
--

\unrestrict Key1

