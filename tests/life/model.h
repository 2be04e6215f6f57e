#pragma once

#include "tests/life/state.h"

namespace larder::life
{
/// What the world is known to be, and what only we know of it.
struct Model
{
    State state; ///< as last seen
    QMap<int, QString> contents{{-1, nothing}}; ///< what a database held at a version; versions are unique in a life
    int lastVersion = 0;
    int lastName = 0; ///< for names that are to be new
    QSet<QString> damaged; ///< backups we cut or flipped a byte of
    QSet<QString> vanished; ///< backups whose data file we removed
    QSet<QString> parts; ///< backups that hold less than the database
    QMap<QString, Listed> marks; ///< the pins and notes that were set
    QMap<QString, QStringList> pending; ///< closed database → what it may hold when it opens again
    QSet<QString> dirty; ///< accounts whose restores or drills were killed since they last tidied up
    bool writerDied = false; ///< a job that writes was killed and none has tidied up since
    bool writerDiedElsewhere = false; ///< the same on the other machine
    bool known = false; ///< the admin's account has worked on the repository

    QString contentOf(const QString &database) const { return state.databases.value(database, gone); }
    /// Whole, undamaged, complete backups of a database, the oldest first.
    QStringList goodOf(const QString &database) const;
    bool isGood(const QString &path) const;
    QStringList good() const;
    QStringList goodScripts() const; ///< those of them that are no archives: their tables can be reached
    QStringList liveDatabases() const; ///< those people work with: neither kept nor scratch
    QStringList emptyDatabases() const;
    QStringList keptDatabases() const;
};

bool isScratch(const QString &database);
/// The database that a kept one was; empty for any other.
QString originalOf(const QString &database);
}
