#include "ui/healthdetails.h"

#include "core/base/format.h"
#include "ui/backups/backupwords.h"
#include "ui/dialogs/labels.h"

#include <QGridLayout>
#include <QHash>

namespace larder
{
namespace
{
constexpr int iconSize = 16;
constexpr int mostRows = 30;

QHash<QString, BackupRecord> newestGood(const QList<BackupRecord> &backups)
{
    QHash<QString, BackupRecord> newest;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals && backup.problem.isEmpty() && !newest.contains(backup.database))
            newest.insert(backup.database, backup);
    }
    return newest;
}

void addRow(QGridLayout *layout, const QString &database, const BackupRecord *backup, const QDateTime &now)
{
    const int row = layout->rowCount();
    auto *icon = new QLabel;
    const QIcon proof = backup ? proofIcon(*backup) : QIcon::fromTheme(QStringLiteral("dialog-warning"));
    icon->setPixmap(proof.pixmap(iconSize));
    layout->addWidget(icon, row, 0);
    layout->addWidget(new QLabel(database), row, 1);
    layout->addWidget(new QLabel(backup ? formatAgo(backup->started, now) : HealthDetails::tr("no backup")), row, 2);
    layout->addWidget(new QLabel(backup ? proofName(*backup) : QString()), row, 3);
}
}

HealthDetails::HealthDetails(const QList<BackupRecord> &backups, QStringList databases, const QDateTime &now,
                             QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Newest backup of each database"));
    const QHash<QString, BackupRecord> newest = newestGood(backups);
    if (databases.isEmpty())
        databases = newest.keys();
    databases.sort();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(sectionLabel(tr("Newest backup of each database")), 0, 0, 1, 4);
    for (const QString &database : databases.mid(0, mostRows)) {
        const auto found = newest.constFind(database);
        addRow(layout, database, found == newest.constEnd() ? nullptr : &*found, now);
    }
    if (databases.size() > mostRows)
        layout->addWidget(new SecondaryLabel(tr("and %n more", nullptr, static_cast<int>(databases.size()) - mostRows)),
                          layout->rowCount(), 1, 1, 3);
    if (databases.isEmpty())
        layout->addWidget(new SecondaryLabel(tr("There is no backup yet.")), 1, 0, 1, 4);
}

void HealthDetails::popUp(const QPoint &corner)
{
    adjustSize();
    move(corner - QPoint(width(), 0));
    show();
}
}
