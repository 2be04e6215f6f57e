COPY t FROM stdin;
1	food	\N
2	food	\N
\.
