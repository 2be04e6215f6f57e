#include "core/base/secret.h"

#include <QDebug>
#include <QTest>
#include <QVariant>
#include <concepts>
#include <ostream>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
template <typename T>
concept PrintsToDebug = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <typename T>
concept PrintsToStream = requires(std::ostream &stream, const T &value)
{
    stream << value;
};
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCannotBePrintedOrConverted();
    void onlyRevealGivesTheCharacters();
};

void TestSecret::itCannotBePrintedOrConverted()
{
    static_assert(!PrintsToDebug<Secret> && !PrintsToStream<Secret>);
    static_assert(!std::convertible_to<Secret, QString> && !std::convertible_to<Secret, QByteArray>);
    static_assert(!std::convertible_to<QString, Secret>, "a text must not turn into a secret by accident");
    static_assert(PrintsToDebug<QString>, "the concept itself works");
    QVERIFY(Secret().isEmpty());
}

void TestSecret::onlyRevealGivesTheCharacters()
{
    const Secret secret(u"pässword"_s);
    const Secret copy = secret;
    QCOMPARE(copy.reveal(), "pässword");
    QVERIFY(!copy.isEmpty());
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
