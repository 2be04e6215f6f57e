#include "ui/tree/filterbar.h"

#include "ui/widgets/elidedlabel.h"

#include "core/base/format.h"
#include "ui/theme/tones.h"
#include "ui/tree/filterchip.h"
#include "ui/tree/filterdates.h"
#include "ui/tree/filterfield.h"
#include "ui/widgets/labels.h"
#include "ui/words/backupwords.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr ProofLevel levels[]{ProofLevel::Written, ProofLevel::Sealed, ProofLevel::Readable, ProofLevel::Restorable,
                              ProofLevel::Identical};

QString proofChoice(int level)
{
    if (level <= 0)
        return FilterBar::tr("Any proof");
    const QString name = nameOf(static_cast<ProofLevel>(level));
    return static_cast<ProofLevel>(level) == ProofLevel::Identical ? name
                                                                   : FilterBar::tr("At least %1").arg(name.toLower());
}

QString countText(int shown, int all)
{
    return shown == all ? FilterBar::tr("%n backup(s)", nullptr, all)
                        : FilterBar::tr("%1 of %n backup(s)", nullptr, all).arg(shown);
}
}

FilterBar::FilterBar(FilterField &field, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_today(std::move(today)),
      m_database(new FilterChip(tr("Database"), makeDatabaseMenu())),
      m_dates(new FilterChip(tr("Dates"), makeDateMenu())),
      m_proof(new FilterChip(tr("Proof"), makeProofMenu())),
      m_pinned(new FilterChip(tr("Only backups that are kept for ever"), nullptr)),
      m_count(new ElidedLabel),
      m_clear(new QToolButton)
{
    m_count->setSecondary(true);
    m_count->setMinimumWidth(1); // the first to give way where the pane is narrow
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_clear->setToolTip(tr("Clear filter"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_clear->setAutoRaise(true);
    m_clear->setFixedSize(m_pinned->sizeHint().height(), m_pinned->sizeHint().height());
    QSizePolicy steady = m_clear->sizePolicy(); // the row keeps its shape
    steady.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(steady);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(6);
    for (FilterChip *chip : {m_database, m_dates, m_proof, m_pinned})
        layout->addWidget(chip);
    layout->addWidget(m_clear);
    layout->addWidget(m_count, 1);
    connect(m_clear, &QToolButton::clicked, &m_field, &FilterField::clearFilter);
    connect(m_pinned, &QToolButton::clicked, &m_field,
            [this](bool only) { m_field.change([only](BackupFilter &filter) { filter.pinnedOnly = only; }); });
    connect(&m_field, &FilterField::filterChanged, this, &FilterBar::showFilter);
    showFilter();
}

QMenu *FilterBar::makeDatabaseMenu()
{
    auto *menu = new QMenu;
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillDatabaseMenu(menu); });
    return menu;
}

void FilterBar::fillDatabaseMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &database) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_field.filter().database == database);
        connect(action, &QAction::triggered, &m_field, [this, database] {
            m_field.change([&database](BackupFilter &filter) { filter.database = database; });
        });
    };
    add(tr("All databases"), {});
    menu->addSeparator();
    for (const QString &database : std::as_const(m_databases))
        add(QString(database).replace(u'&', u"&&"_s), database);
}

QMenu *FilterBar::makeDateMenu()
{
    auto *menu = new QMenu;
    const auto add = [this, menu](const QString &text, int days) {
        connect(menu->addAction(text), &QAction::triggered, &m_field, [this, days] {
            m_field.change([this, days](BackupFilter &filter) {
                filter.from = days ? m_today().addDays(1 - days) : QDate();
                filter.to = {};
            });
        });
    };
    add(tr("Any date"), 0);
    menu->addSeparator();
    add(tr("Today"), 1);
    add(tr("Last 7 days"), 7);
    add(tr("Last 30 days"), 30);
    add(tr("Last 365 days"), 365);
    menu->addSeparator();
    connect(menu->addAction(QIcon::fromTheme(u"view-calendar"_s), tr("Choose dates…")), &QAction::triggered, this,
            &FilterBar::chooseDates);
    return menu;
}

void FilterBar::chooseDates()
{
    const BackupFilter &filter = m_field.filter();
    const QDate to = filter.to.isValid() ? filter.to : m_today();
    auto *dates = new FilterDates(filter.from.isValid() ? filter.from : to.addDays(-6), to, this);
    connect(dates, &FilterDates::chosen, &m_field, [this](const QDate &first, const QDate &last) {
        m_field.change([&](BackupFilter &changed) {
            changed.from = first;
            changed.to = last;
        });
    });
    dates->popUp(m_dates->mapToGlobal(QPoint(0, m_dates->height())));
}

QMenu *FilterBar::makeProofMenu()
{
    auto *menu = new QMenu;
    auto *group = new QActionGroup(menu);
    for (const ProofLevel level : levels) {
        QAction *action = group->addAction(menu->addAction(proofIcon(level), proofChoice(static_cast<int>(level))));
        action->setCheckable(true);
        connect(action, &QAction::triggered, &m_field, [this, level] {
            m_field.change([level](BackupFilter &filter) { filter.minimumProof = static_cast<int>(level); });
        });
        connect(menu, &QMenu::aboutToShow, action, [this, action, level] {
            action->setChecked(m_field.filter().minimumProof == static_cast<int>(level));
        });
    }
    return menu;
}

void FilterBar::showFilter()
{
    const BackupFilter &filter = m_field.filter();
    const QString dates = dateRangeText(filter.from, filter.to);
    m_database->present(filter.database.isEmpty() ? tr("All databases") : filter.database, !filter.database.isEmpty());
    m_dates->present(dates.isEmpty() ? tr("Any date") : dates, !dates.isEmpty());
    m_proof->present(proofChoice(filter.minimumProof), filter.minimumProof > 0);
    m_pinned->present(tr("Pinned"), filter.pinnedOnly);
    m_clear->setVisible(m_field.isActive());
}

void FilterBar::present(const QStringList &databases, int shown, int all)
{
    m_databases = databases;
    m_count->setFullText(countText(shown, all));
}
}
