#pragma once

#include "ui/words/texttable.h"

#include <QJsonObject>

namespace larder
{
/// One difference between two sides, as CompareJob gives it.
struct Difference
{
    enum class Change : int { Added, Removed, Definition, Rows };
    Change change = Change::Added;
    QString kind;
    QString name; ///< quoted and qualified
    QString diff; ///< unified, of a definition
    qint64 leftRows = -1;
    qint64 rightRows = -1;

    QString shownName() const;
    QString words() const; ///< "added", "1,204 rows → 1,210"
};

/// The differences two sides have: objects that came, went or changed, then tables with other rows.
class DifferenceModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Change };

    using TextTable::TextTable;

    /// `result` of a CompareJob.
    void setResult(const QJsonObject &result);
    const Difference &difference(int row) const { return m_differences.at(row); }
    int count(Difference::Change change) const;

protected:
    int lines() const override { return static_cast<int>(m_differences.size()); }
    QStringList titles() const override;
    QString text(int row, int column) const override;
    QIcon icon(int row, int column) const override;
    QString toolTip(int row, int column) const override;

private:
    QList<Difference> m_differences;
};
}
