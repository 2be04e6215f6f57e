#include "tests/ui/backupfixture.h"

#include "ui/memory/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
void BackupFixture::setUp()
{
    settings().clear();
    m_world = std::make_unique<DialogFixture>();
}

void BackupFixture::tearDown()
{
    m_dialog.reset();
    m_world.reset();
}

void BackupFixture::start()
{
    m_dialog = std::make_unique<BackupDialog>(m_world->controller(), m_world->catalogue(), m_world->profile());
    open(*m_dialog);
}

void BackupFixture::becomeReady() { QTRY_VERIFY(list()->isVisible()); }

void BackupFixture::startWithTables()
{
    m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 5}, {7, 0}, Qt::UTC));
    m_world->onJob(u"contents"_s, [](const JobSpec &, JobContext &context) {
        const auto table = [](const QString &schema, const QString &name, qint64 bytes) {
            return QJsonObject{{u"kind"_s, u"table"_s},
                               {u"schema"_s, schema},
                               {u"name"_s, name},
                               {u"rows"_s, bytes / 100},
                               {u"bytes"_s, bytes}};
        };
        context.conclude(
            {},
            {{u"objects"_s,
              QJsonArray{table(u"public"_s, u"orders"_s, 700'000'000), table(u"public"_s, u"items"_s, 250'000'000),
                         table(u"audit"_s, u"log"_s, 50'000'000)}}});
    });
    start();
    becomeReady();
    list()->setFocus();
    press(Qt::Key_Space); // crm, the first
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_dialog, u"3 table(s) to choose from"_s));
}

QString BackupFixture::cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
}
