#include "ui/backup/backuptablepicker.h"

#include "core/base/format.h"
#include "ui/backup/backuppatterns.h"
#include "ui/contents/objectmodel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void tickMatching(ObjectModel &model, const QList<BackupObject> &tables, const QString &patterns)
{
    BackupSpec spec;
    spec.tables = splitPatterns(patterns);
    if (spec.tables.isEmpty())
        return;
    for (int row = 0; row < tables.size(); ++row) {
        if (chooseTables({tables.at(row)}, spec).tables > 0)
            model.setData(model.index(row, ObjectModel::Name), Qt::Checked, Qt::CheckStateRole);
    }
}
}

BackupTablePicker::BackupTablePicker(const QString &database, const QString &asOf, const QList<BackupObject> &tables,
                                     const QString &patterns, QWidget *parent)
    : QDialog(parent),
      m_model(new ObjectModel(this)),
      m_shown(new ObjectFilter(*m_model, this)),
      m_filter(new QLineEdit),
      m_view(new QTreeView),
      m_sum(new SecondaryLabel),
      m_take(new QPushButton)
{
    setWindowTitle(tr("Choose tables"));
    m_model->setObjects(tables);
    tickMatching(*m_model, tables, patterns);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Tables of %1").arg(database)));
    layout->addWidget(new SecondaryLabel(tr("As of the backup of %1. Newer tables can be typed.").arg(asOf)));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the tables"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    layout->addWidget(m_filter);
    addList(layout);
    addButtons(layout);
    resize(560, 520);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &ObjectFilter::setText);
    connect(m_model, &ObjectModel::tickedChanged, this, &BackupTablePicker::count);
    count();
}

void BackupTablePicker::addList(QLayout *layout)
{
    layOutAsList(m_view);
    m_view->setModel(m_shown);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ObjectModel::Name, Qt::AscendingOrder);
    m_view->hideColumn(ObjectModel::Kind);
    m_view->setAccessibleName(tr("Tables to back up"));
    m_view->setAccessibleDescription(tr("Space ticks a table."));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ObjectModel::Name, QHeaderView::Stretch);
    m_view->setCurrentIndex(m_shown->index(0, 0));
    layout->addWidget(m_view);
}

void BackupTablePicker::addButtons(QVBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sum, 1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    layout->addLayout(row);
}

void BackupTablePicker::count()
{
    const QList<BackupObject> ticked = m_model->ticked();
    const auto tables = static_cast<int>(ticked.size());
    qint64 bytes = 0;
    for (const BackupObject &table : ticked)
        bytes += std::max<qint64>(table.bytes, 0);
    m_sum->setText(tables == 0 ? tr("Tick at least one table.") : tr("%1 of rows").arg(formatBytes(bytes)));
    m_take->setText(tr("&Take %n table(s)", nullptr, tables));
    m_take->setEnabled(tables > 0);
    m_take->setToolTip(tables == 0 ? m_sum->text() : QString());
    m_take->setAccessibleDescription(m_take->toolTip());
}

QStringList BackupTablePicker::names() const
{
    QStringList names;
    for (const BackupObject &table : m_model->ticked())
        names.append(table.sqlName());
    return names;
}
}
