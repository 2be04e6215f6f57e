#include "ui/restore/restoretables.h"

#include "core/base/format.h"
#include "ui/contents/contentsreader.h"
#include "ui/contents/objectmodel.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waitingpage.h"

#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <numeric>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum TablesPart { TablesWaitPage, TablesListPage, TablesProblemPage };
}

RestoreTables::RestoreTables(JobController &jobs, const BackupRecord &backup, const QStringList &ticked,
                             QWidget *parent)
    : QWidget(parent),
      m_reader(new ContentsReader(jobs, this)),
      m_model(new ObjectModel(this)),
      m_filter(new ObjectFilter(*m_model, this)),
      m_stack(new QStackedWidget),
      m_text(new QLineEdit),
      m_view(new QTreeView),
      m_totals(new SecondaryLabel),
      m_problem(new MessagePanel),
      m_from(backup.from),
      m_wanted(ticked)
{
    setManualPlace(this, "tables.md#restore-some-tables");
    auto *problemPage = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->addWidget(m_problem, 0, Qt::AlignTop);
    m_stack->addWidget(new WaitingPage(tr("Looking into the backup…")));
    m_stack->addWidget(makeList());
    m_stack->addWidget(problemPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_reader->setBackup(backup);
    connect(m_text, &QLineEdit::textChanged, m_filter,
            [this](const QString &text) { m_filter->setText(text.trimmed()); });
    connect(m_model, &ObjectModel::tickedChanged, this, &RestoreTables::showTicks);
    connect(m_reader, &ContentsReader::objectsRead, this, &RestoreTables::showObjects);
    connect(m_reader, &ContentsReader::objectsFailed, this, [this](const Error &error) {
        m_problem->present(error);
        m_stack->setCurrentIndex(TablesProblemPage);
    });
}

QWidget *RestoreTables::makeList()
{
    m_text->setPlaceholderText(tr("Find tables"));
    m_text->setAccessibleName(tr("Find tables"));
    m_text->setObjectName(u"findTables"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_filter->setKind(u"table"_s);
    layOutAsList(m_view);
    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ObjectModel::Name, Qt::AscendingOrder);
    m_view->setColumnHidden(ObjectModel::Kind, true);
    m_view->setAccessibleName(tr("Tables of the backup"));
    m_view->setAccessibleDescription(tr("Space ticks a table."));
    m_view->setObjectName(u"tables"_s);
    m_view->setMinimumHeight(120);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ObjectModel::Name, QHeaderView::Stretch);
    for (const int column : {ObjectModel::Rows, ObjectModel::Size})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_text, 1);
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_totals, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    return page;
}

void RestoreTables::setFrom(const QString &database)
{
    m_from = database;
    m_wanted.clear();
    m_asked = false;
    m_reader->setFrom(database);
    m_model->setObjects({});
    m_stack->setCurrentIndex(TablesWaitPage);
    readWhenSeen();
}

void RestoreTables::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readWhenSeen();
}

void RestoreTables::readWhenSeen()
{
    if (isVisible() && !std::exchange(m_asked, true))
        m_reader->readObjects();
}

void RestoreTables::showObjects(const QList<BackupObject> &objects)
{
    m_model->setObjects(objects);
    const QStringList wanted = std::exchange(m_wanted, {});
    for (int row = 0; row < m_model->rowCount() && !wanted.isEmpty(); ++row) {
        if (m_model->object(row).isTable() && wanted.contains(m_model->object(row).sqlName()))
            m_model->setData(m_model->index(row, ObjectModel::Name), Qt::Checked, Qt::CheckStateRole);
    }
    m_stack->setCurrentIndex(TablesListPage);
    m_view->setCurrentIndex(m_filter->index(0, 0));
    showTicks();
}

QStringList RestoreTables::ticked() const
{
    QStringList names = m_wanted; // until the backup has been read
    for (const BackupObject &table : m_model->ticked())
        names.append(table.sqlName());
    return names;
}

void RestoreTables::showTicks()
{
    const QList<BackupObject> ticked = m_model->ticked();
    const auto sum = [&](qint64 BackupObject::*figure) {
        return std::accumulate(ticked.begin(), ticked.end(), qint64(0), [&](qint64 total, const BackupObject &object) {
            return total + std::max<qint64>(0, object.*figure);
        });
    };
    m_totals->setText(ticked.isEmpty()
                          ? tr("Tick the tables you want.")
                          : tr("%n table(s), %1 rows, %2", nullptr, static_cast<int>(ticked.size()))
                                .arg(formatCount(sum(&BackupObject::rows)), formatBytes(sum(&BackupObject::bytes))));
    Q_EMIT changed();
}
}
