#pragma once

#include "core/postgres/clienttools.h"
#include "ui/settings/settingspage.h"

#include <QFutureWatcher>
#include <functional>

class QPushButton;
class QTreeWidget;

namespace larder
{
class MessagePanel;

/// The installed client programs of PostgreSQL, with a test that starts each of them. Programs are run outside the
/// window's thread.
class ToolSettings : public SettingsPage
{
    Q_OBJECT
public:
    explicit ToolSettings(std::function<QList<ClientTools>()> findTools, QWidget *parent = nullptr);

    /// Looks for them again.
    void refresh() override;

private:
    QLayout *makeButtons();
    void present(const QList<ClientTools> &tools);
    void test();
    void onTested();
    void enableButtons();

    std::function<QList<ClientTools>()> m_findTools;
    QList<ClientTools> m_tools;
    QFutureWatcher<QList<ClientTools>> m_search;
    QFutureWatcher<QStringList> m_tests; ///< message, hint and detail of the error; empty when all is well
    QTreeWidget *m_list;
    QPushButton *m_testButton;
    QPushButton *m_again;
    MessagePanel *m_message;
};
}
