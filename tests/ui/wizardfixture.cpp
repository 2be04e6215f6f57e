#include "tests/ui/wizardfixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
QJsonObject table(const QString &name, qint64 rows, qint64 bytes)
{
    return {
        {u"kind"_s, u"table"_s}, {u"schema"_s, u"shop"_s}, {u"name"_s, name}, {u"rows"_s, rows}, {u"bytes"_s, bytes}};
}

void listTables(const JobSpec &, JobContext &context)
{
    context.conclude({},
                     {{u"objects"_s,
                       QJsonArray{table(u"customers"_s, 18'204, 2'900'000), table(u"Odd name"_s, 12, 900),
                                  table(u"order_lines"_s, 9'120'345, 812'000'000),
                                  table(u"orders"_s, 1'204'117, 96'000'000), table(u"products"_s, 4'410, 1'200'000),
                                  table(u"stock"_s, 4'410, 310'000), table(u"suppliers"_s, 211, 41'000)}}});
}

void succeed(const JobSpec &, JobContext &context)
{
    context.step(u"Create the database"_s, 1, 3);
    context.step(u"Load the data"_s, 2, 3);
    context.step(u"Swap"_s, 3, 3);
    context.conclude(u"shop was restored: 31,204,117 rows in 42 tables."_s,
                     {{u"database"_s, u"shop"_s},
                      {u"rows"_s, 31'204'117},
                      {u"tablesCompared"_s, 42},
                      {u"differences"_s, QJsonArray()},
                      {u"keptDatabase"_s, u"shop_before_20260503_0210"_s}});
}
}

FlightFinding finding(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok: return {severity, u"Client tools"_s, u"psql 15.20 fits the server's version 15."_s, {}};
    case FindingSeverity::Warning:
        return {severity, u"Sessions"_s, u"4 sessions are connected to shop."_s, u"They will be disconnected."_s};
    case FindingSeverity::Blocker:
        return {severity, u"Replication slots"_s, u"The slot analytics belongs to shop and would be destroyed."_s,
                u"Drop it with pg_drop_replication_slot('analytics') when nobody needs it."_s};
    }
    return {};
}

DialogFixture::Behaviour flightCheck(const QList<FindingSeverity> &severities)
{
    return [severities](const JobSpec &, JobContext &context) {
        for (const FindingSeverity severity : severities)
            context.finding(finding(severity));
        context.conclude(u"checked"_s,
                         {{u"blockers"_s, severities.count(FindingSeverity::Blocker)},
                          {u"warnings"_s, severities.count(FindingSeverity::Warning)},
                          {u"currentBytes"_s, qint64(12'400'000'000)},
                          {u"sessions"_s, 4},
                          {u"suggestedName"_s, u"shop_20260503"_s},
                          {u"keptName"_s, u"shop_before_20260503_0210"_s}});
    };
}

void WizardFixture::setUp()
{
    m_world = std::make_unique<DialogFixture>();
    m_world->onJob(u"flight-check"_s, flightCheck({FindingSeverity::Ok, FindingSeverity::Warning}));
    m_world->onJob(u"restore"_s, succeed);
    m_world->onJob(u"contents"_s, listTables);
}

void WizardFixture::tearDown()
{
    m_wizard.reset();
    m_world.reset();
}

void WizardFixture::start(const BackupRecord &record)
{
    m_wizard
        = std::make_unique<RestoreWizard>(m_world->controller(), m_world->catalogue(), m_world->profiles(), record);
    open(*m_wizard);
}

QPushButton *WizardFixture::next() const { return qobject_cast<QPushButton *>(buttonWith(*m_wizard, u"Next"_s)); }

void WizardFixture::goNext()
{
    QTRY_VERIFY(next() && next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
}

void WizardFixture::choose(RestoreMode mode)
{
    constexpr std::array keys{Qt::Key_W, Qt::Key_P, Qt::Key_P, Qt::Key_E};
    QTRY_VERIFY(shows(*m_wizard, u"PostgreSQL 15.20"_s));
    press(keys.at(static_cast<size_t>(mode)), Qt::AltModifier);
    if (mode == RestoreMode::Drop)
        press(Qt::Key_D, Qt::AltModifier);
}

void WizardFixture::tick(int count)
{
    auto *list = m_wizard->findChild<QTreeView *>(u"tables"_s);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QVERIFY(tabTo(list));
    press(Qt::Key_Home);
    for (int row = 0; row < count; ++row) {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
}

void WizardFixture::goTo(RestoreWizard::Page page, RestoreMode mode)
{
    goNext();
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
    choose(mode);
    while (m_wizard->currentPage() < page)
        goNext();
}

void WizardFixture::runRestore(RestoreMode mode)
{
    start();
    goTo(RestoreWizard::Confirm, mode);
    const bool replaces = mode == RestoreMode::Swap || mode == RestoreMode::Drop;
    if (replaces) {
        QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
        type(u"shop"_s);
    }
    QAbstractButton *commit = buttonWith(*m_wizard,
                                         replaces                       ? u"Replace shop"_s
                                             : mode == RestoreMode::New ? u"Restore into shop_20260503"_s
                                                                        : u"Restore into shop"_s);
    QVERIFY(commit && commit->isEnabled());
    QVERIFY(tabTo(commit));
    press(Qt::Key_Space);
}
}
