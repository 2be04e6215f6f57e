#pragma once

#include "tests/ui/dialogfixture.h"
#include "ui/backup/backupdialog.h"

#include <QLineEdit>
#include <QTreeView>

namespace larder::test
{
/// The dialog of a backup over jobs that do what the test says.
class BackupFixture
{
protected:
    void setUp();
    void tearDown();
    void start();
    void becomeReady();
    /// Of shop alone, which has a backup with three tables of 1 GB of rows; the preset is Tables.
    void startWithTables();
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    QLineEdit *lineEdit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QString cell(int row, int column) const;

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<BackupDialog> m_dialog;
};
}
