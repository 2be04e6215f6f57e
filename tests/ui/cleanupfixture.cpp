#include "tests/ui/cleanupfixture.h"

#include "core/recipes/cleanupjob.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
/// The shortest there is, by gzip: what stays is read before others go.
const QByteArray wholeDump = QByteArray::fromBase64(
    "H4sIAAAAAAACA9PV5dLVVQjILy5JL0oNDvRRSEksSUxKLE5VSCnNLQDKcXGBCDxqFJLzcwtyUktSwYoB5jOWGFAAAAA=");

void cleanUp(const JobSpec &spec, JobContext &context) { CleanupJob(std::get<CleanupSpec>(spec)).run(context); }
}

void CleanupFixture::setUp()
{
    m_world = std::make_unique<DialogFixture>();
    m_world->onJob(u"cleanup"_s, cleanUp);
    // Every five days one, the repository of a small shop; the newest is of 30 April, now it is 5 May.
    for (int backup = 0; backup < 20; ++backup) {
        QFile file(fileOf(backup));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(backup ? QByteArray("sql") : wholeDump) > 0);
    }
    m_world->catalogue().refresh(Repository::open(m_world->repository()));
}

void CleanupFixture::tearDown()
{
    m_dialog.reset();
    m_world.reset();
}

void CleanupFixture::start(const RetentionPolicy &policy)
{
    m_dialog = std::make_unique<CleanupDialog>(m_world->controller(), m_world->repository(), policy);
    open(*m_dialog);
}

void CleanupFixture::enter(Qt::Key mnemonic, const QString &number)
{
    press(mnemonic, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(number);
}

QList<CleanupSpec> CleanupFixture::specs() const
{
    QList<CleanupSpec> specs;
    for (const JobSpec &spec : m_world->started(u"cleanup"_s))
        specs += std::get<CleanupSpec>(spec);
    return specs;
}

QString CleanupFixture::fileOf(int backup) const
{
    const QDateTime local = QDateTime({2026, 4, 30}, {0, 0}, Qt::UTC).addDays(-backup * 5).toLocalTime();
    return m_world->repository() + local.toString(u"/yyyy-MM-dd/'shop'_yyyyMMdd_HHmmss'.sql.gz'"_s);
}

void CleanupFixture::loseOldest(int count)
{
    for (int lost = 0; lost < count; ++lost)
        QVERIFY(QFile::remove(fileOf(19 - lost)));
    m_world->catalogue().refresh(Repository::open(m_world->repository()));
}

void CleanupFixture::refreshElsewhere() { m_world->controller().start(RefreshSpec{m_world->repository()}); }
}
