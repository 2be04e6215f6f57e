#include "ui/backups/detailspane.h"

#include "core/base/format.h"
#include "core/repository/repository.h"
#include "ui/backups/backupwords.h"
#include "ui/backups/overviewpage.h"
#include "ui/dialogs/labels.h"
#include "ui/widgets/emptypage.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
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

qint64 bytesOf(const QList<BackupRecord> &backups)
{
    qint64 bytes = 0;
    for (const BackupRecord &backup : backups)
        bytes += std::max<qint64>(0, backup.bytes);
    return bytes;
}
}

DetailsPane::DetailsPane(const Catalogue &catalogue, QWidget *parent)
    : QStackedWidget(parent),
      m_catalogue(catalogue),
      m_nothing(new EmptyPage(u"larder-archive"_s, tr("Select a backup"),
                              tr("Its proof, its facts and the commands to restore it appear here."), {})),
      m_tabs(new QTabWidget),
      m_overview(new OverviewPage),
      m_log(new QPlainTextEdit(this)),
      m_summary(makeSummary())
{
    m_log->hide(); // a tab only when there is one
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setAccessibleName(tr("Log of the run"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->setTabBarAutoHide(true);
    // It hands the keyboard to its tab bar, and while that is hidden Tab would end here.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    for (QWidget *page : {m_nothing, static_cast<QWidget *>(m_tabs), m_summary})
        addWidget(page);
    connect(m_overview, &OverviewPage::restoreRequested, this, &DetailsPane::restoreRequested);
    connect(m_overview, &OverviewPage::verifyRequested, this, &DetailsPane::verifyRequested);
    connect(m_overview, &OverviewPage::annotated, this, &DetailsPane::annotated);
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
    m_overview->present(shown, manifest, now);
    presentLog(backup);
    setCurrentWidget(m_tabs);
}

void DetailsPane::presentLog(const BackupRecord &backup)
{
    QString log;
    try {
        if (!backup.runId.isEmpty())
            log = m_catalogue.jobLog(backup.runId);
    } catch (const Error &) {
        // The history is a convenience; the backup is shown without it.
    }
    m_log->setPlainText(log);
    if (log.isEmpty())
        m_tabs->removeTab(m_tabs->indexOf(m_log));
    else if (m_tabs->indexOf(m_log) < 0)
        m_tabs->addTab(m_log, tr("Log"));
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
