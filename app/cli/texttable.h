#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace larder::cli
{
/// Aligned columns in plain text. Columns whose title begins with '>' are right-aligned (the sign is not shown); the
/// last column is not padded.
class TextTable
{
public:
    explicit TextTable(const QStringList &titles);
    void addRow(const QStringList &cells);
    /// Title line and rows, each ended by a line feed; control characters made visible.
    QString text() const;
    QString titleLine() const;
    QString rowLines() const;

private:
    QString line(const QStringList &cells) const;

    QList<bool> m_rightAligned;
    QList<qsizetype> m_widths;
    QList<QStringList> m_rows;
    QStringList m_titles;
};
}
