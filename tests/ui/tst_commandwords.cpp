#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "ui/messages/commandwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// What the engine advises, in the words of the window.
class TestCommandWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandBecomesThePlaceThatDoesTheSame_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a verb") << u"list"_s << u"See the list in the main window."_s;
        QTest::newRow("with an option") << u"list --globals"_s << u"See the list in the main window."_s;
        QTest::newRow("of two words") << u"catalogue rebuild"_s << u"See Catalogue → Rebuild the catalogue."_s;
        QTest::newRow("with a backup") << u"forget 2026-05-03/shop_20260503_020000.sql.gz"_s
                                       << u"See Forget on the page Overview of the backup."_s;
        QTest::newRow("with a quoted name") << u"server add 'my shop' …"_s << u"See File → Add a server…."_s;
        QTest::newRow("one the window has no place for")
            << u"doctor --repair"_s << u"See `larder-cli doctor --repair`."_s;
        QTest::newRow("one that only begins like another") << u"listing"_s << u"See `larder-cli listing`."_s;
    }

    void aCommandBecomesThePlaceThatDoesTheSame()
    {
        QFETCH(QString, words);
        QTEST(wordedForWindow(u"See %1."_s.arg(command(words))), "shown");
    }

    void severalCommandsAreEachReworded()
    {
        const Error error(ErrorCode::BackupNotFound, {}, u"%1 or %2"_s.arg(command(u"list"_s), command(u"show X"_s)));
        QCOMPARE(hintOf(error), u"the list in the main window or the page Contents of the backup"_s);
    }

    void otherTextStaysAsItIs() { QCOMPARE(wordedForWindow(u"`ls` larder-cli"_s), u"`ls` larder-cli"_s); }
};

QTEST_APPLESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
