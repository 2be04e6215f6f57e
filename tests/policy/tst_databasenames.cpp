#include "core/policy/databasenames.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// Names that restores give to databases, and whose they were.
class TestDatabaseNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseAKeptDatabaseWasIsToldByTheDatabasesThereAre_data();
    void whoseAKeptDatabaseWasIsToldByTheDatabasesThereAre();
};

void TestDatabaseNames::whoseAKeptDatabaseWasIsToldByTheDatabasesThereAre_data()
{
    const QString longName(60, u'a');
    const QString kept = keptDatabaseName(longName, QDateTime({2026, 5, 3}, {2, 10}));
    const QString cut = parseKeptName(kept)->original;
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QStringList>("databases");
    QTest::addColumn<QString>("original");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("a short name stands in it") << u"shop_before_20260503_0210"_s << QStringList{} << u"shop"_s << false;
    QTest::newRow("a long name is that of the database that is there")
        << kept << QStringList{kept, longName} << longName << false;
    QTest::newRow("a long name whose database is gone shows that it is cut")
        << kept << QStringList{kept} << cut << true;
    QTest::newRow("of two that it could be none is named")
        << kept << QStringList{longName, longName + u'b'} << cut << true;
    QTest::newRow("another name is nobody's") << u"shop_before_lunch"_s << QStringList{u"shop"_s} << QString() << false;
}

void TestDatabaseNames::whoseAKeptDatabaseWasIsToldByTheDatabasesThereAre()
{
    QFETCH(QString, kept);
    QFETCH(QStringList, databases);
    const KeptOriginal original = originalOf(kept, databases);
    QTEST(original.name, "original");
    QTEST(original.isCut, "isCut");
}

QTEST_APPLESS_MAIN(TestDatabaseNames)
#include "tst_databasenames.moc"
