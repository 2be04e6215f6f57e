#pragma once

#include <QWidget>
#include <functional>

class QDate;
class QMenu;
class QToolButton;

namespace larder
{
class ElidedLabel;
class FilterChip;
class FilterField;

/// The row of chips over the backups: database, dates, proof and pin. Shows and changes the filter that a FilterField
/// holds; beside them how many backups pass it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// `today`: local date for "last 7 days". `field` must live as long.
    FilterBar(FilterField &field, std::function<QDate()> today, QWidget *parent = nullptr);

    /// `databases`: the names to choose from.
    void present(const QStringList &databases, int shown, int all);

private:
    QMenu *makeDatabaseMenu();
    QMenu *makeDateMenu();
    QMenu *makeProofMenu();
    void fillDatabaseMenu(QMenu *menu);
    void chooseDates();
    void showFilter();

    FilterField &m_field;
    const std::function<QDate()> m_today;
    QStringList m_databases;
    FilterChip *m_database;
    FilterChip *m_dates;
    FilterChip *m_proof;
    FilterChip *m_pinned;
    ElidedLabel *m_count;
    QToolButton *m_clear;
};
}
