#pragma once

#include <QQueue>
#include <QString>
#include <QStringList>

namespace larder
{
/// The lines of one job's log in bounded memory: of a long one the beginning and the end, which say most.
class BoundedLog
{
public:
    static constexpr qsizetype mostCharactersOfLine = 20'000;
    static constexpr qsizetype mostCharactersOfHalf = 250'000;

    void add(const QString &line);
    QString text() const;

private:
    QStringList m_beginning;
    QQueue<QString> m_end;
    qsizetype m_beginningSize = 0;
    qsizetype m_endSize = 0;
    qint64 m_leftOut = 0; ///< lines
};
}
