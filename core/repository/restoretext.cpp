#include "core/repository/restoretext.h"

namespace larder
{
QByteArray restoreText()
{
    return R"(HOW TO RESTORE THESE BACKUPS WITHOUT LARDER

Every backup is an ordinary PostgreSQL dump. You need a PostgreSQL server, its client programs, and gzip.

  YYYY-MM-DD/<database>_<date>_<time>.sql.gz   SQL script by pg_dump, compressed with gzip
  YYYY-MM-DD/<database>_<date>_<time>.sql      SQL script by pg_dump
  YYYY-MM-DD/<database>_<date>_<time>.dump     pg_dump's custom format
  YYYY-MM-DD/<database>_<date>_<time>.dir/     pg_dump's directory format
  YYYY-MM-DD/globals_<date>_<time>.sql.gz      roles and tablespaces of the server
  YYYY-MM-DD/<name>.json                       facts about the backup of the same name
  YYYY-MM-DD/SHA256SUMS                        checksums of all of these

In file names, % and two hexadecimal digits stand for one byte of the database's name.

1. Check that the files are whole:

     cd YYYY-MM-DD && sha256sum -c SHA256SUMS
     gzip -t <name>.sql.gz

2. On a new server, create the roles first (errors about roles that exist already are harmless):

     gunzip -c globals_<date>_<time>.sql.gz | psql -X -d postgres

3. Create an empty database. Encoding, locale and owner are in the .json file under "databaseProperties":

     createdb --template=template0 --encoding=<encoding> <database>

4. Load the backup:

     gunzip -c <name>.sql.gz | psql -X -v ON_ERROR_STOP=1 --single-transaction -d <database>
     psql -X -v ON_ERROR_STOP=1 --single-transaction -d <database> -f <name>.sql
     pg_restore --exit-on-error -d <database> <name>.dump
     pg_restore --exit-on-error -d <database> <name>.dir

   psql must be of the server's major version or newer, and up to date: scripts of current pg_dump versions use
   \restrict, which psql knows since its releases of August 2025.

5. Let the planner learn the tables:

     vacuumdb --analyze-only <database>

The numbers of rows in "sections" of the .json file tell what each table must hold.
)";
}
}
