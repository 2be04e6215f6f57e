#include "ui/contents/dumpfiledialog.h"

#include "core/base/format.h"
#include "ui/contents/comparepage.h"
#include "ui/contents/contentspage.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QIcon>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString factsOf(const BackupRecord &file)
{
    const QString path = file.repository.isEmpty() ? file.path : file.absolutePath();
    const QString folder = QFileInfo(path).path();
    return file.bytes < 0 ? folder : u"%1 · %2"_s.arg(folder, formatBytes(file.bytes));
}
}

DumpFileDialog::DumpFileDialog(JobController &jobs, const BackupRecord &file, const QList<BackupRecord> &backups,
                               const std::optional<ServerProfile> &server, QWidget *parent)
    : QDialog(parent), m_contents(new ContentsPage(jobs)), m_compare(new ComparePage(jobs))
{
    const QString name = QFileInfo(file.path).fileName();
    setWindowTitle(name);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(name));
    layout->addWidget(new SecondaryLabel(factsOf(file)));
    if (!file.hasManifest)
        layout->addWidget(new SecondaryLabel(
            tr("Larder has no record of this file. Looking at it runs nothing of it and changes nothing.")));
    layout->addWidget(makeTabs(file, backups, server), 1);
    layout->addWidget(makeButtons());
    resize(fittingScreen(*this, {760, 640}));
    connect(m_contents, &ContentsPage::restoreRequested, this, &DumpFileDialog::restoreTablesRequested);
    connect(m_contents, &ContentsPage::extractRequested, this, &DumpFileDialog::extractTablesRequested);
}

QWidget *DumpFileDialog::makeTabs(const BackupRecord &file, const QList<BackupRecord> &backups,
                                  const std::optional<ServerProfile> &server)
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_contents, tr("Contents"));
    tabs->addTab(m_compare, tr("Compare"));
    tabs->tabBar()->setAccessibleName(tr("What to show of the file"));
    m_contents->present(file);
    m_compare->present(file, backups, server);
    connect(m_contents, &ContentsPage::databaseChosen, this,
            [this, backups, server] { m_compare->present(m_contents->backup(), backups, server); });
    return tabs;
}

QWidget *DumpFileDialog::makeButtons()
{
    auto *restore = new QPushButton(QIcon::fromTheme(u"larder-restore"_s), tr("&Restore…"));
    restore->setToolTip(tr("Bring it back into a database, step by step"));
    restore->setDefault(true);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(restore);
    connect(restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_contents->backup()); });
    connect(close, &QPushButton::clicked, this, &DumpFileDialog::reject);
    return row;
}
}
