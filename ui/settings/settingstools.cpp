#include "ui/settings/settingstools.h"

#include "core/base/error.h"
#include "core/postgres/toolcheck.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/commandwords.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/formlayout.h"

#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QStringList problemOf(const ClientTools &tools)
{
    try {
        checkClientTools(tools);
        return {};
    } catch (const Error &error) {
        return {error.message(), hintOf(error), error.detail()};
    }
}
}

ToolSettings::ToolSettings(std::function<QList<ClientTools>()> findTools, QWidget *parent)
    : SettingsPage(tr("Client tools"),
                   tr("pg_dump, pg_restore and psql as installed. For each server Larder takes the lowest version that "
                      "is not older than the server."),
                   u"larder-database"_s, parent),
      m_findTools(std::move(findTools)),
      m_list(new QTreeWidget),
      m_testButton(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("&Test"))),
      m_again(new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("&Look again"))),
      m_message(new MessagePanel)
{
    setManualPlace(this, "troubleshooting.md#client-tools-missing");
    layOutAsList(m_list);
    m_list->setAccessibleName(tr("Installed client tools"));
    m_list->setHeaderLabels({tr("Version"), tr("Folder"), tr("State")});
    body()->addWidget(m_list, 1);
    body()->addLayout(makeButtons());
    body()->addWidget(m_message);
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] { present(m_search.result()); });
    connect(&m_tests, &QFutureWatcherBase::finished, this, &ToolSettings::onTested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ToolSettings::enableButtons);
}

QLayout *ToolSettings::makeButtons()
{
    m_testButton->setToolTip(tr("Start each program of the selected version once"));
    m_again->setToolTip(tr("After something was installed or removed"));
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QPushButton *button : {m_testButton, m_again}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_testButton, &QPushButton::clicked, this, &ToolSettings::test);
    connect(m_again, &QPushButton::clicked, this, &ToolSettings::refresh);
    return layout;
}

void ToolSettings::refresh()
{
    m_message->hide();
    m_search.setFuture(QtConcurrent::run(m_findTools));
    enableButtons();
}

void ToolSettings::present(const QList<ClientTools> &tools)
{
    m_tools = tools;
    m_list->clear();
    for (const ClientTools &each : tools) {
        const QString warning = each.warning();
        auto *item = new QTreeWidgetItem(
            m_list,
            {u"%1.%2"_s.arg(each.major).arg(each.minor), each.binDir, warning.isEmpty() ? tr("up to date") : warning});
        item->setIcon(2, QIcon::fromTheme(warning.isEmpty() ? u"dialog-ok"_s : u"dialog-warning"_s));
        item->setToolTip(0, each.version);
        item->setToolTip(1, each.binDir);
        item->setToolTip(2, warning);
    }
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    if (tools.isEmpty())
        m_message->present(MessagePanel::Kind::Warning, tr("No client tools found"),
                           tr("Install the package postgresql-client, or name the folder of the programs in the "
                              "variable LARDER_PG_BINDIRS."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    enableButtons();
}

void ToolSettings::test()
{
    const ClientTools tools = m_tools.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_tests.setFuture(QtConcurrent::run([tools] { return problemOf(tools); }));
    enableButtons();
}

void ToolSettings::onTested()
{
    const QStringList problem = m_tests.result();
    if (problem.isEmpty())
        m_message->present(MessagePanel::Kind::Success, tr("These programs work."),
                           tr("pg_dump, pg_restore, psql and pg_dumpall start and are of one version."));
    else
        m_message->present(MessagePanel::Kind::Error, problem.value(0), problem.value(1), problem.value(2));
    enableButtons();
}

void ToolSettings::enableButtons()
{
    m_testButton->setEnabled(m_list->currentItem() && !m_tests.isRunning());
    m_again->setEnabled(!m_search.isRunning());
}
}
