#pragma once

#include "core/job/jobspec.h"
#include "tests/ui/dialogfixture.h"
#include "ui/cleanup/cleanupcalendar.h"
#include "ui/cleanup/cleanupdialog.h"

#include <QTreeView>

namespace larder::test
{
/// The cleanup dialog over a repository of twenty backups of shop, one every five days up to 30 April, and real
/// cleanups.
class CleanupFixture
{
protected:
    void setUp();
    void tearDown();
    void start(const RetentionPolicy &policy = {});
    void enter(Qt::Key mnemonic, const QString &number);
    QList<CleanupSpec> specs() const;
    /// The newest is 0.
    QString fileOf(int backup) const;
    /// Somebody else deletes them; nobody has told the dialog yet.
    void loseOldest(int count);
    /// As the window does when the folder changes.
    void refreshElsewhere();
    QAbstractButton *deleteButton(int backups) const
    {
        return buttonWith(*m_dialog, QStringLiteral("Delete %1 backups").arg(backups));
    }
    CleanupCalendar *calendar() const { return m_dialog->findChild<CleanupCalendar *>(); }
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<CleanupDialog> m_dialog;
};
}
