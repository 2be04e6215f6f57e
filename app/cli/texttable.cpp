#include "app/cli/texttable.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
TextTable::TextTable(const QStringList &titles)
{
    for (const QString &title : titles) {
        m_rightAligned.append(title.startsWith(u'>'));
        m_titles.append(m_rightAligned.last() ? title.mid(1) : title);
        m_widths.append(m_titles.last().size());
    }
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row.append(visible(cells[i]));
        m_widths[i] = std::max(m_widths[i], row.last().size());
    }
    m_rows.append(row);
}

QString TextTable::text() const { return titleLine() + rowLines(); }
QString TextTable::titleLine() const { return line(m_titles); }

QString TextTable::rowLines() const
{
    QString result;
    for (const QStringList &row : m_rows)
        result += line(row);
    return result;
}

QString TextTable::line(const QStringList &cells) const
{
    QString result;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        if (m_rightAligned[i])
            result += cells[i].rightJustified(m_widths[i]);
        else
            result += isLast ? cells[i] : cells[i].leftJustified(m_widths[i]);
        if (!isLast)
            result += u"  "_s;
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result + u'\n';
}
}
