#pragma once

#include <QFile>
#include <QList>
#include <QString>

namespace larder::test
{
/// "word rest" of a file of tests/cases, spaces within it as they are.
struct CaseLine
{
    QString word;
    QString rest;
    int number; ///< counted from 1
};

/// The lines of tests/cases/`name` but empty ones and comments ("# …"). Ends the program where it cannot be read.
inline QList<CaseLine> caseLines(const QString &name)
{
    QFile file(QStringLiteral(LARDER_SOURCE_DIR "/tests/cases/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<CaseLine> lines;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append({line.section(u' ', 0, 0), line.section(u' ', 1).trimmed(), number});
    }
    return lines;
}
}
