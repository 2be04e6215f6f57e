#pragma once

#include "tests/ui/dialogfixture.h"

#include <QStringList>

namespace larder
{
class JobsElsewhere;
class MainActions;
class MainWindow;
class RestoreWizard;
class ServerCommands;
}

namespace larder::test
{
/// Every window, dialog and page of Larder, filled as on a working day by jobs with prepared answers. Knows no text of
/// the window, so that it works in every language.
class WindowTour
{
public:
    /// Called with each window or page of a stop while it is shown and settled; `page` says which it is.
    using Visit = std::function<void(const QString &page, QWidget &window)>;

    WindowTour();
    ~WindowTour();

    /// The names of the stops.
    static QStringList stops();
    /// Opens what belongs to this stop, one after the other.
    void visit(const QString &stop, const Visit &visit);

private:
    void mainWindow(const Visit &visit);
    void emptyMainWindow(const Visit &visit);
    void popups(const Visit &visit);
    void backup(const Visit &visit);
    void restore(const Visit &visit);
    void restoreWays(const Visit &visit);
    void restoreProblem(const Visit &visit);
    void cleanup(const Visit &visit);
    void servers(const Visit &visit);
    void settingsPages(const Visit &visit);
    void history(const Visit &visit);
    void kept(const Visit &visit);
    void globals(const Visit &visit);
    void aboutAndManual(const Visit &visit);

    void settle();
    void endJobs();
    std::unique_ptr<MainWindow> openMain();
    void showServer(MainWindow &window);
    void goForward(RestoreWizard &wizard);
    void chooseWay(RestoreWizard &wizard, int way);

    DialogFixture m_world;
    FakeSecrets m_secrets;
    QDateTime m_morning;
};
}
