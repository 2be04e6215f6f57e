#pragma once

#include "core/catalogue/catalogue.h"
#include "core/repository/repository.h"
#include "tests/ui/dialogfixture.h"
#include "ui/tree/backupspane.h"
#include "ui/tree/backuptreeview.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace larder::test
{
inline const QDateTime morning({2026, 5, 5}, {7, 0}, Qt::UTC);

/// A main window over a fixture whose refresh jobs really read the repository.
class Window
{
public:
    explicit Window(DialogFixture &fixture)
        : window(fixture.controller(), fixture.catalogue(), fixture.profiles(), secrets)
    {
        const QString file = fixture.catalogue().fileName();
        fixture.onJob(QStringLiteral("refresh"), [file](const JobSpec &spec, JobContext &) {
            Catalogue(file).refresh(Repository::open(repositoryOf(spec)));
        });
        window.resize(1280, 800);
    }
    template <typename Part> Part *part() const { return window.findChild<Part *>(); }
    int page() const { return part<BackupsPane>()->page(); }
    QAction *action(const QString &text) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void select(const BackupRecord &backup) const
    {
        part<BackupTreeView>()->select(backup.path);
        part<BackupTreeView>()->setFocus();
    }

    FakeSecrets secrets;
    MainWindow window;
};

/// Of nine days, two databases a day.
inline void fillWithBackups(DialogFixture &fixture)
{
    for (int day = 0; day < 9; ++day) {
        fixture.addBackup(QStringLiteral("shop"), morning.addDays(-day),
                          day ? ProofLevel::Identical : ProofLevel::Sealed, day == 3);
        fixture.addBackup(QStringLiteral("crm"), morning.addDays(-day).addSecs(2),
                          day % 3 ? ProofLevel::Readable : ProofLevel::Sealed);
    }
}
}
