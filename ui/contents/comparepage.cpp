#include "ui/contents/comparepage.h"

#include "core/base/format.h"
#include "ui/contents/contentsreader.h"
#include "ui/contents/differencemodel.h"
#include "ui/jobs/onejob.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waitingpage.h"
#include "ui/words/backupwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum ComparePart {
    CompareChoosePage,
    CompareWaitPage,
    CompareResultPage,
    CompareSamePage,
    CompareProblemPage,
    CompareNothingPage
};
const QString live = u"live"_s; ///< data of the choice; the others are paths
}

ComparePage::ComparePage(JobController &jobs, QWidget *parent)
    : QWidget(parent),
      m_reader(new ContentsReader(jobs, this)),
      m_job(new OneJob(jobs, this)),
      m_model(new DifferenceModel(this)),
      m_others(new QComboBox),
      m_compare(new QPushButton(tr("C&ompare"))),
      m_stack(new QStackedWidget),
      m_view(new QTreeView),
      m_diff(new DiffView),
      m_headline(sectionLabel({})),
      m_facts(new SecondaryLabel),
      m_problem(new MessagePanel)
{
    setManualPlace(this, "tables.md#compare");
    m_stack->addWidget(new EmptyPage(u"edit-find"_s, tr("What has changed?"),
                                     tr("Compare finds objects that came, went or changed, and tables whose rows "
                                        "differ."),
                                     {}));
    auto *waiting = new WaitingPage(tr("Reading both sides and comparing…"), true);
    m_stack->addWidget(waiting);
    m_stack->addWidget(makeResult());
    m_stack->addWidget(
        new EmptyPage(u"dialog-ok"_s, tr("Both hold the same"), tr("Every definition and every row is equal."), {}));
    auto *problemPage = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->addWidget(m_problem, 0, Qt::AlignTop);
    m_stack->addWidget(problemPage);
    m_stack->addWidget(new EmptyPage(u"edit-find"_s, tr("Nothing to compare with"),
                                     tr("There is no other backup of this database, and no server is shown "
                                        "to compare with."),
                                     {}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);

    connect(m_compare, &QPushButton::clicked, this, &ComparePage::compare);
    connect(waiting, &WaitingPage::cancelRequested, m_job, &OneJob::cancel);
    connect(m_job, &OneJob::finished, this, &ComparePage::onFinished);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showCurrent);
    connect(m_reader, &ContentsReader::definitionRead, this,
            [this](const QString &sql) { m_diff->setLines(sql, m_mark); });
    connect(m_reader, &ContentsReader::definitionFailed, this,
            [this](const Error &error) { m_diff->setPlainText(error.message()); });
}

QWidget *ComparePage::makeHead()
{
    m_others->setAccessibleName(tr("Compare with"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(10);
    connect(m_others, &QComboBox::currentTextChanged, m_others, &QWidget::setToolTip); // may be cut off
    m_compare->setToolTip(tr("Read both sides and show what differs; nothing is changed"));
    auto *label = new QLabel(tr("Compare &with:"));
    label->setBuddy(m_others);
    auto *head = new QWidget;
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_others, 1);
    choice->addWidget(m_compare);
    auto *layout = new QVBoxLayout(head); // beside the label there would be little room for what is chosen
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(choice);
    return head;
}

QWidget *ComparePage::makeResult()
{
    layOutAsList(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Differences"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(DifferenceModel::Name, QHeaderView::Stretch);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_view);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_facts);
    layout->addSpacing(4);
    layout->addWidget(splitter, 1);
    return page;
}

void ComparePage::present(const BackupRecord &backup, const QList<BackupRecord> &backups,
                          const std::optional<ServerProfile> &server)
{
    const bool isSame = backup.absolutePath() == m_backup.absolutePath() && backup.sha256 == m_backup.sha256
        && backup.bytes == m_backup.bytes && backup.from == m_backup.from;
    const QVariant before = isSame ? m_others->currentData() : QVariant();
    m_backup = backup;
    m_server = server;
    fillChoices(backups);
    m_others->setCurrentIndex(std::max(0, m_others->findData(before)));
    if (isSame && m_stack->currentIndex() != CompareNothingPage && m_others->count() > 0)
        return;
    m_job->abandon();
    m_compare->setEnabled(m_others->count() > 0);
    m_stack->setCurrentIndex(m_others->count() > 0 ? CompareChoosePage : CompareNothingPage);
}

namespace
{
QString comparedName(const BackupRecord &backup)
{
    const QString name = ComparePage::tr("Backup of %1").arg(momentText(backup.started));
    return backup.partial ? u"%1 (%2)"_s.arg(name, partWords(backup)) : name;
}

/// A file from outside may come from any database, whatever its name says.
bool isFromOutside(const BackupRecord &backup) { return backup.repository.isEmpty(); }

QString pathOf(const BackupRecord &backup) { return isFromOutside(backup) ? backup.path : backup.absolutePath(); }
}

/// Newest first; the live database last.
void ComparePage::fillChoices(const QList<BackupRecord> &backups)
{
    m_others->clear();
    m_candidates.clear();
    for (const BackupRecord &other : backups) {
        const bool isOfOther = other.database != m_backup.database && !isFromOutside(m_backup);
        if (isOfOther || other.isGlobals != m_backup.isGlobals || other.path == m_backup.path)
            continue;
        m_candidates.append(other);
        const QString name = comparedName(other);
        m_others->addItem(proofIcon(other), isFromOutside(m_backup) ? u"%1 · %2"_s.arg(other.database, name) : name,
                          other.path);
    }
    if (m_server && !m_backup.isGlobals)
        m_others->addItem(QIcon::fromTheme(u"larder-database"_s),
                          tr("%1 on %2 as it is now").arg(m_backup.meantDatabase(), m_server->name), live);
}

CompareSpec ComparePage::spec()
{
    CompareSpec spec;
    spec.repository = m_backup.repository;
    spec.from = m_backup.from;
    m_left = m_backup;
    m_right.reset();
    if (m_others->currentData() == live) {
        spec.server = m_server->address;
        spec.database = m_backup.meantDatabase();
    } else {
        m_right = m_candidates.at(m_others->currentIndex());
        if (m_right->started < m_left.started)
            std::swap(*m_right, m_left);
        spec.right = pathOf(*m_right);
    }
    spec.left = pathOf(m_left);
    return spec;
}

void ComparePage::compare()
{
    m_stack->setCurrentIndex(CompareWaitPage);
    m_compare->setEnabled(false);
    m_job->start(spec());
}

void ComparePage::onFinished(const JobOutcome &outcome)
{
    m_compare->setEnabled(true);
    if (outcome.status == JobStatus::Cancelled)
        return m_stack->setCurrentIndex(CompareChoosePage);
    if (!outcome.ok()) {
        m_problem->present(outcome.error);
        return m_stack->setCurrentIndex(CompareProblemPage);
    }
    m_model->setResult(outcome.result);
    const int tables = outcome.result[u"tablesCompared"_s].toInt();
    const int others = m_model->count(Difference::Change::Rows);
    m_headline->setText(tr("%n difference(s)", nullptr, m_model->rowCount()));
    const QString later = m_right ? shortMomentText(m_right->started) : tr("now");
    const QStringList notCompared = outcome.result[u"notCompared"_s].toVariant().toStringList();
    const QString missing
        = notCompared.isEmpty() ? QString() : u'\n' + tr("rows not compared: %1").arg(notCompared.join(u", "_s));
    m_facts->setText(tr("From %1 to %2").arg(shortMomentText(m_left.started), later) + u'\n'
                     + tr("equal rows in %1 of %n table(s)", nullptr, tables).arg(tables - others) + missing);
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    if (m_model->rowCount() > 0)
        return m_stack->setCurrentIndex(CompareResultPage);
    if (notCompared.isEmpty())
        return m_stack->setCurrentIndex(CompareSamePage);
    m_problem->present(MessagePanel::Kind::Warning, outcome.summary,
                       tr("rows not compared: %1").arg(notCompared.join(u", "_s)));
    m_stack->setCurrentIndex(CompareProblemPage);
}

void ComparePage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_diff->clear();
    m_reader->stopReading();
    if (!current.isValid())
        return;
    const Difference &difference = m_model->difference(current.row());
    switch (difference.change) {
    case Difference::Change::Definition: m_diff->setDiff(difference.diff); break;
    case Difference::Change::Rows:
        m_diff->setPlainText(tr("Rows before: %1\nRows after:  %2")
                                 .arg(formatCount(difference.leftRows), formatCount(difference.rightRows)));
        break;
    default: showOneSide(difference);
    }
}

void ComparePage::showOneSide(const Difference &difference)
{
    const bool added = difference.change == Difference::Change::Added;
    if (added && !m_right)
        return m_diff->setPlainText(tr("Only in the database as it is now."));
    m_mark = added ? u'+' : u'-';
    m_reader->setBackup(added ? *m_right : m_left);
    BackupObject object;
    object.name = difference.name;
    m_reader->readDefinition(object);
}
}
