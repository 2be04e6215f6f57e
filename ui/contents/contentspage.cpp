#include "ui/contents/contentspage.h"

#include "core/base/format.h"
#include "ui/contents/contentsreader.h"
#include "ui/contents/filedatabases.h"
#include "ui/contents/objectdetails.h"
#include "ui/contents/objectmodel.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waitingpage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <numeric>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum Page { WaitPage, ListPage, ProblemPage };
constexpr int typingPauseMs = 300;
const QString tableKind = u"table"_s;
}

ContentsPage::ContentsPage(JobController &jobs, QWidget *parent)
    : QWidget(parent),
      m_reader(new ContentsReader(jobs, this)),
      m_databases(new FileDatabases),
      m_model(new ObjectModel(this)),
      m_filter(new ObjectFilter(*m_model, this)),
      m_stack(new QStackedWidget),
      m_text(new QLineEdit),
      m_kind(new QComboBox),
      m_view(new QTreeView),
      m_details(new ObjectDetails(*m_reader)),
      m_totals(new SecondaryLabel),
      m_restore(new QPushButton(QIcon::fromTheme(u"larder-restore"_s), QString())),
      m_extract(new QPushButton(QIcon::fromTheme(u"document-save"_s), tr("E&xtract…"))),
      m_problem(new MessagePanel),
      m_typing(new QTimer(this))
{
    setManualPlace(this, "tables.md#look-inside");
    m_stack->addWidget(new WaitingPage(tr("Looking into the backup…")));
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeProblem());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_databases);
    layout->addWidget(m_stack, 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, [this] { m_reader->search(m_text->text().trimmed()); });
    connect(m_text, &QLineEdit::textChanged, this, &ContentsPage::filter);
    connect(m_kind, &QComboBox::activated, this, &ContentsPage::showKind);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContentsPage::showCurrent);
    connect(m_view, &QTreeView::activated, this, [this] { m_details->showSide(ObjectDetails::Rows); });
    connect(m_model, &ObjectModel::tickedChanged, this, &ContentsPage::showTicks);
    connectReader();
    showTicks();
}

QWidget *ContentsPage::makeList()
{
    m_text->setPlaceholderText(tr("Find in names and definitions"));
    m_text->setAccessibleName(tr("Find in names and definitions"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_kind->setObjectName(u"kinds"_s);
    m_kind->setAccessibleName(tr("Kind of objects"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_text, 1);
    head->addWidget(m_kind);

    layOutAsList(m_view);
    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ObjectModel::Name, Qt::AscendingOrder);
    m_view->setAccessibleName(tr("Objects of the backup"));
    m_view->setAccessibleDescription(tr("Space ticks a table, Enter shows its rows."));
    m_view->header()->setStretchLastSection(false);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    return page;
}

QWidget *ContentsPage::makeFoot()
{
    m_restore->setToolTip(tr("Bring the ticked tables back into a database"));
    m_extract->setToolTip(tr("Write the ticked tables into a file: SQL, or CSV for one table"));
    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_extract);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(foot); // the pane is too narrow for words and buttons on one line
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_totals);
    layout->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_backup, tickedNames()); });
    connect(m_extract, &QPushButton::clicked, this, [this] { Q_EMIT extractRequested(m_backup, tickedNames()); });
    return foot;
}

QWidget *ContentsPage::makeProblem()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem, 0, Qt::AlignTop);
    return page;
}

void ContentsPage::connectReader()
{
    const auto showProblem = [this](const Error &error) {
        m_problem->present(error);
        m_stack->setCurrentIndex(ProblemPage);
    };
    connect(m_databases, &FileDatabases::chosenByUser, this, &ContentsPage::chooseDatabase);
    connect(m_reader, &ContentsReader::databasesRead, this, &ContentsPage::showDatabases);
    connect(m_reader, &ContentsReader::databasesFailed, this, showProblem);
    connect(m_reader, &ContentsReader::objectsRead, this, &ContentsPage::showObjects);
    connect(m_reader, &ContentsReader::objectsFailed, this, showProblem);
    connect(m_reader, &ContentsReader::found, this,
            [this](const QList<BackupObject> &objects) { m_filter->setFound(m_model->rowsOf(objects)); });
}

/// A backup shown again, pinned or verified meanwhile, holds what it held.
void ContentsPage::present(const BackupRecord &backup)
{
    const bool isSame = backup.absolutePath() == m_backup.absolutePath() && backup.sha256 == m_backup.sha256
        && backup.bytes == m_backup.bytes && backup.started == m_backup.started;
    const QString from = isSame ? m_backup.from : backup.from;
    m_backup = backup;
    m_backup.from = from;
    if (isSame)
        return;
    m_asked = false;
    m_reader->setBackup(backup);
    m_databases->present({}, {});
    clear();
    readWhenSeen();
}

void ContentsPage::clear()
{
    m_typing->stop();
    m_stack->setCurrentIndex(WaitPage);
    m_details->present(std::nullopt);
    m_model->setObjects({});
}

void ContentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readWhenSeen();
}

void ContentsPage::readWhenSeen()
{
    if (m_asked || !isVisible() || m_backup.path.isEmpty())
        return;
    m_asked = true;
    if (m_backup.hasManifest) // which is of one database
        m_reader->readObjects();
    else
        m_reader->readDatabases();
}

/// Looking does no harm: the first is shown until another one is chosen.
void ContentsPage::showDatabases(const QStringList &names)
{
    if (names.size() < 2)
        return m_reader->readObjects();
    m_databases->present(names, names.contains(m_backup.from) ? m_backup.from : names.constFirst());
    chooseDatabase(m_databases->chosen());
}

void ContentsPage::chooseDatabase(const QString &name)
{
    clear();
    m_backup.from = name;
    m_reader->setFrom(name);
    m_reader->readObjects();
    Q_EMIT databaseChosen();
}

void ContentsPage::showObjects(const QList<BackupObject> &objects, bool tickable)
{
    m_tickable = tickable;
    m_model->setObjects(objects, tickable);
    fillKinds(objects);
    m_stack->setCurrentIndex(ListPage);
    showKind();
    if (!m_text->text().isEmpty())
        filter();
}

void ContentsPage::fillKinds(const QList<BackupObject> &objects)
{
    QMap<std::pair<int, QString>, int> counts;
    for (const BackupObject &object : objects)
        ++counts[{rankOfKind(object.kind), object.kind}];
    const QString before = m_kind->count() > 0 ? m_kind->currentData().toString() : tableKind;
    m_kind->clear();
    for (auto kind = counts.cbegin(); kind != counts.cend(); ++kind)
        m_kind->addItem(u"%1 (%2)"_s.arg(pluralOfKind(kind.key().second), formatCount(kind.value())),
                        kind.key().second);
    m_kind->addItem(tr("Everything (%1)").arg(formatCount(objects.size())), QString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void ContentsPage::showKind()
{
    const QString kind = m_kind->currentData().toString();
    m_filter->setKind(kind);
    const bool hasRows = kind.isEmpty() || kind == tableKind;
    m_view->setColumnHidden(ObjectModel::Kind, !kind.isEmpty());
    m_view->setColumnHidden(ObjectModel::Rows, !hasRows);
    m_view->setColumnHidden(ObjectModel::Size, !hasRows);
    m_view->header()->setSectionResizeMode(ObjectModel::Name, QHeaderView::Stretch);
    setColumnWidths(m_view, {0, 18, 14, 14});
    m_view->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
    showTicks();
}

void ContentsPage::filter()
{
    const QString text = m_text->text().trimmed();
    m_filter->setText(text);
    m_reader->search({});
    if (text.isEmpty())
        m_typing->stop();
    else
        m_typing->start();
}

void ContentsPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_details->present(current.isValid() ? std::optional(m_filter->object(current)) : std::nullopt);
}

void ContentsPage::showTicks()
{
    const QList<BackupObject> ticked = m_model->ticked();
    const auto count = static_cast<int>(ticked.size());
    m_restore->setText(count == 0 ? tr("&Restore tables…") : tr("&Restore %n table(s)…", nullptr, count));
    m_restore->setEnabled(count > 0 && m_tickable);
    m_extract->setEnabled(count > 0 && m_tickable);
    const auto sum = [&](qint64 BackupObject::*figure) {
        return std::accumulate(ticked.begin(), ticked.end(), qint64(0), [&](qint64 total, const BackupObject &object) {
            return total + std::max<qint64>(0, object.*figure);
        });
    };
    m_totals->setText(
        !m_tickable ? tr("Single tables of an archive: pg_restore --table.")
            : count == 0
            ? tr("Tick tables to restore or extract them.")
            : tr("%1 rows, %2").arg(formatCount(sum(&BackupObject::rows)), formatBytes(sum(&BackupObject::bytes))));
}

QStringList ContentsPage::tickedNames() const
{
    QStringList names;
    for (const BackupObject &table : m_model->ticked())
        names.append(table.sqlName());
    return names;
}
}
