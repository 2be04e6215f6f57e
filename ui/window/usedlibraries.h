#pragma once

#include <QList>
#include <QString>

namespace larder
{
/// A library this program is made with, as the About dialog names it.
struct UsedLibrary
{
    QString name;
    QString version; ///< at run time where the library says so, else what it was built with
    QString licence; ///< SPDX name
};

/// In alphabetical order. Main thread.
QList<UsedLibrary> usedLibraries();
}
