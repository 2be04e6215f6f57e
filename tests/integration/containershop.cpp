#include "tests/integration/containershop.h"

#include "core/postgres/pgconnection.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
void ContainerShop::open()
{
    QVERIFY(m_shop.start());
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE keeper LOGIN");
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE clerk");
    m_shop.server.psql(u"postgres"_s,
                       "CREATE DATABASE shop TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' OWNER keeper");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop SET work_mem = '8MB'");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop SET search_path = \"Odd, one\", public");
    m_shop.server.psql(u"postgres"_s, "ALTER ROLE clerk IN DATABASE shop SET lock_timeout = '3s'");
    m_shop.server.psql(u"postgres"_s, "COMMENT ON DATABASE shop IS 'a \\ b''s shop'");
    m_shop.server.psql(u"postgres"_s, "REVOKE ALL ON DATABASE shop FROM PUBLIC");
    m_shop.server.psql(u"postgres"_s, "GRANT CONNECT ON DATABASE shop TO clerk WITH GRANT OPTION");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop CONNECTION LIMIT 7");
    m_shop.server.psql(u"shop"_s,
                       "CREATE SCHEMA s; CREATE TABLE s.t(id int PRIMARY KEY, n text); INSERT INTO s.t SELECT g, "
                       "'shop ' || g FROM generate_series(1, 30) g; CREATE TABLE public.things(id int REFERENCES s.t);"
                       "INSERT INTO public.things VALUES (1), (2); CREATE SEQUENCE public.counter;"
                       "SELECT nextval('public.counter'); SELECT lo_from_bytea(4711, 'large')");
    m_shop.server.createDatabase(u"other"_s);
    m_shop.server.psql(u"other"_s,
                       "CREATE TABLE public.things(a int, b text); INSERT INTO public.things SELECT g, 'other ' || g "
                       "FROM generate_series(1, 50) g; CREATE INDEX ON public.things(a)");
    m_shop.server.createDatabase(m_odd);
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE void");
    m_shop.server.psql(u"postgres"_s, "CREATE TABLE public.target(a int)"); // so that postgres has contents, too
    const ConnectionParams params = m_shop.services().resolveServer(m_shop.address()).withDatabase(m_odd);
    PgConnection odd = PgConnection::connect(params);
    odd.execScript(u"CREATE TABLE public.odd(a int); INSERT INTO public.odd VALUES (7)"_s);
    m_all = dumpAll(u"all.sql"_s);
}

void ContainerShop::dropCopy() { m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS copy"); }

QString ContainerShop::dumpAll(const QString &name, const QStringList &arguments)
{
    const ToolResult result
        = runTool(m_shop.server.command(m_shop.server.tools().pgDumpall(), arguments, u"postgres"_s), CancelToken());
    if (!result.success())
        QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
    return m_shop.folder.write(name, result.stdOut);
}

RestoreSpec ContainerShop::spec(const QString &file, const QString &from) const
{
    RestoreSpec spec = m_shop.restoreSpec(file, u"copy"_s);
    spec.repository.clear();
    spec.acceptForeign = true;
    spec.from = from;
    return spec;
}

ContentsSpec ContainerShop::contents(const QString &file, const QString &from) const
{
    ContentsSpec spec;
    spec.backup = file;
    spec.from = from;
    return spec;
}

QByteArray ContainerShop::propertiesOf(const QString &database)
{
    const QByteArray name = "'" + database.toUtf8() + "'";
    return m_shop.server.psql(
        u"postgres"_s,
        "SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit, "
        "shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = "
            + name
            + ";SELECT coalesce(r.rolname, '-'), unnest(setconfig) FROM pg_db_role_setting s JOIN pg_database d ON "
              "d.oid = setdatabase LEFT JOIN pg_roles r ON r.oid = setrole WHERE datname = "
            + name
            + " ORDER BY 1, 2;SELECT a.* FROM pg_database, LATERAL (SELECT x.grantor::regrole::text || ' ' || "
              "x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable FROM aclexplode(datacl) x) a "
              "WHERE datname = "
            + name + " ORDER BY 1");
}
}
