#pragma once

#include <QList>
#include <QString>

namespace larder
{
/// A library this program runs with: its name and the version found at run time, as far as it says so.
struct LibraryVersion
{
    QString name;
    QString version;
};

/// The engine's, in alphabetical order, for reports of bugs. Main thread (opens a database in memory to ask SQLite).
QList<LibraryVersion> libraryVersions();
}
