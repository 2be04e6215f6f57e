#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each numerus form
    bool isUnfinished = false;
};

Message messageAt(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations += xml.readElementText();
                else if (xml.isCharacters() && !xml.isWhitespace())
                    message.translations += xml.text().toString();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(LARDER_SOURCE_DIR) + u"/translations/larder_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages += messageAt(xml, context);
    }
    return messages;
}

/// The places of a text: "%1", "%n".
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:\\d|n)"_s);
    QSet<QString> places;
    for (const auto &match : place.globalMatch(text))
        places += match.captured();
    return places;
}

/// A key to a control: "&" before a letter.
bool hasMnemonic(const QString &text) { return text.contains(QRegularExpression(u"&\\w"_s)); }
}

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void placesAndKeysSurviveTranslation_data();
    void placesAndKeysSurviveTranslation();
    void oneAndManyHaveTheirOwnWords_data();
    void oneAndManyHaveTheirOwnWords();
    void englishIsThereForPlurals();
};

void TranslationsTest::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("no English plural is unfinished") << u"en"_s << 15;
    QTest::newRow("no German text is unfinished") << u"de"_s << 1900;
    QTest::newRow("no French text is unfinished") << u"fr"_s << 1900;
    QTest::newRow("no Spanish text is unfinished") << u"es"_s << 1900;
    QTest::newRow("no Japanese text is unfinished") << u"ja"_s << 1900;
    QTest::newRow("no Portuguese text of Brazil is unfinished") << u"pt_BR"_s << 1900;
}

void TranslationsTest::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, atLeast);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() >= atLeast);
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished && !message.translations.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.context.isEmpty(), qPrintable(message.source));
    }
}

void TranslationsTest::placesAndKeysSurviveTranslation_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Japanese") << u"ja"_s;
    QTest::newRow("Portuguese of Brazil") << u"pt_BR"_s;
}

void TranslationsTest::placesAndKeysSurviveTranslation()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(translation));
            QVERIFY2(hasMnemonic(translation) == hasMnemonic(message.source), qPrintable(translation));
        }
    }
}

void TranslationsTest::oneAndManyHaveTheirOwnWords_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << QLocale(u"en_US"_s) << u"1 database"_s << u"2 databases"_s;
    QTest::newRow("English of Britain") << QLocale(u"en_GB"_s) << u"1 database"_s << u"2 databases"_s;
    QTest::newRow("German") << QLocale(u"de_AT"_s) << u"1 Datenbank"_s << u"2 Datenbanken"_s;
    QTest::newRow("French") << QLocale(u"fr_CA"_s) << u"1 base de données"_s << u"2 bases de données"_s;
    QTest::newRow("Spanish") << QLocale(u"es_MX"_s) << u"1 base de datos"_s << u"2 bases de datos"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"1 個のデータベース"_s << u"2 個のデータベース"_s;
    QTest::newRow("Portuguese of Brazil") << QLocale(u"pt_BR"_s) << u"1 banco de dados"_s << u"2 bancos de dados"_s;
}

void TranslationsTest::oneAndManyHaveTheirOwnWords()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, one);
    QFETCH(QString, two);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"larder"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QCoreApplication::translate("BackupDay", "%n database(s)", nullptr, 1), one);
    QCOMPARE(QCoreApplication::translate("BackupDay", "%n database(s)", nullptr, 2), two);
}

/// What the program falls back to in a language without a translation, and in the locale C.
void TranslationsTest::englishIsThereForPlurals()
{
    QTranslator translator;
    QVERIFY(!translator.load(QLocale(u"fi_FI"_s), u"larder"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(translator.load(u":/i18n/larder_en.qm"_s));
    QCOMPARE(translator.translate("BackupDay", "%n database(s)", nullptr, 1), u"%n database"_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
