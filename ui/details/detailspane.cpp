#include "ui/details/detailspane.h"

#include "core/base/format.h"
#include "core/repository/repository.h"
#include "ui/contents/comparepage.h"
#include "ui/contents/contentspage.h"
#include "ui/details/logpage.h"
#include "ui/details/overviewpage.h"
#include "ui/manual/manualplaces.h"
#include "ui/session/session.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/labels.h"
#include "ui/words/backupwords.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Nothing for a file without a record; an unreadable record gives its reason as the backup's problem.
std::optional<Manifest> manifestOf(BackupRecord &backup)
{
    if (!backup.hasManifest)
        return std::nullopt;
    try {
        return Repository::open(backup.repository).readManifest(backup.path);
    } catch (const Error &error) {
        if (backup.problem.isEmpty())
            backup.problem = error.message();
        return std::nullopt;
    }
}

QString proofCounts(const QList<BackupRecord> &backups)
{
    QMap<QString, int> counts;
    for (const BackupRecord &backup : backups)
        ++counts[proofName(backup)];
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(u"%1 %2"_s.arg(count.value()).arg(count.key().toLower()));
    return parts.join(u", "_s);
}

/// The newest good backup of the same database from before; `backups`: newest first. Empty when there is none.
QString goodBefore(const BackupRecord &backup, const QList<BackupRecord> &backups, const QDateTime &now)
{
    for (const BackupRecord &other : backups) {
        if (other.database == backup.database && other.started < backup.started && protects(other, now))
            return other.path;
    }
    return {};
}

qint64 bytesOf(const QList<BackupRecord> &backups)
{
    qint64 bytes = 0;
    for (const BackupRecord &backup : backups)
        bytes += backup.bytesOnDisk();
    return bytes;
}
}

DetailsPane::DetailsPane(JobController &jobs, const Catalogue &catalogue, const Session &session, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_nothing(new EmptyPage(u"larder-archive"_s, tr("Select a backup"),
                              tr("Its proof, its contents and the commands to restore it appear here."), {})),
      m_tabs(new QTabWidget),
      m_overview(new OverviewPage),
      m_contents(new ContentsPage(jobs)),
      m_compare(new ComparePage(jobs)),
      m_log(new LogPage(catalogue)),
      m_summary(makeSummary())
{
    setManualPlace(this, "window.md#details");
    for (QWidget *page : {m_nothing, makeTabs(), m_summary})
        addWidget(page);
    connect(m_overview, &OverviewPage::restoreRequested, this, &DetailsPane::restoreRequested);
    connect(m_overview, &OverviewPage::verifyRequested, this, &DetailsPane::verifyRequested);
    connect(m_overview, &OverviewPage::forgetRequested, this, &DetailsPane::forgetRequested);
    connect(m_overview, &OverviewPage::otherRequested, this, &DetailsPane::otherRequested);
    connect(m_overview, &OverviewPage::annotated, this, &DetailsPane::annotated);
    connect(m_contents, &ContentsPage::databaseChosen, this, &DetailsPane::presentComparison);
    connect(m_contents, &ContentsPage::restoreRequested, this, &DetailsPane::restoreTablesRequested);
    connect(m_contents, &ContentsPage::extractRequested, this, &DetailsPane::extractTablesRequested);
}

QWidget *DetailsPane::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_overview->setAccessibleName(tr("Overview"));
    m_tabs->addTab(m_contents, tr("Contents"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->tabBar()->setAccessibleName(tr("What to show of the backup"));
    return m_tabs;
}

QWidget *DetailsPane::makeSummary()
{
    auto *page = new QWidget;
    m_summaryTitle = headingLabel();
    m_summaryText = new SecondaryLabel;
    m_verifyAll = new QPushButton(QIcon::fromTheme(u"larder-verify"_s), tr("&Verify"));
    m_verifyAll->setToolTip(tr("Read the whole files and compare them with their records"));
    connect(m_verifyAll, &QPushButton::clicked, this, &DetailsPane::verifyRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_summaryTitle);
    layout->addWidget(m_summaryText);
    layout->addSpacing(8);
    layout->addWidget(m_verifyAll, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void DetailsPane::presentNothing() { setCurrentWidget(m_nothing); }

void DetailsPane::presentOne(const BackupRecord &backup, const QDateTime &now)
{
    BackupRecord shown = backup;
    const std::optional<Manifest> manifest = manifestOf(shown);
    m_overview->present(shown, manifest, now, goodBefore(shown, m_session.backups(), now));
    m_contents->present(shown);
    presentComparison();
    m_log->present(shown);
    setCurrentWidget(m_tabs);
}

void DetailsPane::presentComparison()
{
    m_compare->present(m_contents->backup(), m_session.backups(), m_session.server());
}

void DetailsPane::presentSeveral(const QString &title, const QList<BackupRecord> &backups)
{
    m_summaryTitle->setText(title);
    m_summaryText->setText(tr("%n backup(s)", nullptr, static_cast<int>(backups.size()))
                           + u" · %1 · %2"_s.arg(formatBytes(bytesOf(backups)), proofCounts(backups)));
    setCurrentWidget(m_summary);
}

void DetailsPane::editNote()
{
    if (currentWidget() == m_tabs) {
        m_tabs->setCurrentWidget(m_overview);
        m_overview->editNote();
    }
}

QSize DetailsPane::sizeHint() const { return {fontMetrics().averageCharWidth() * 64, 400}; }
}
