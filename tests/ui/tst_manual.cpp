#include "app/cli/verbs.h"
#include "tests/ui/dialogfixture.h"
#include "ui/manual/manualpages.h"

#include <QDir>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The pages of the manual as they are in the resources.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsAChapterWithATitle();
    void aHeadingIsCalledAsInTheLinksOfGitHub_data();
    void aHeadingIsCalledAsInTheLinksOfGitHub();
    void everyLinkLeadsToAPageAndAHeading();
    void everyPictureIsThereAndShown();
    void everyPictureIsUsed();
    void everyErrorCodeHasItsSectionWithItsExitCode();
    void theTableOfExitCodesHasEveryCode();
    void everyVerbOfTheCommandLineIsNamed();
    void everyOptionInAnExampleExists();

private:
    static QString page(const QString &path);
    static QStringList headings(const QString &path);
};

QString TestManual::page(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As they are called in links.
QStringList TestManual::headings(const QString &path)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &match : heading.globalMatch(page(path)))
        found += headingAnchor(match.captured(1));
    return found;
}

void TestManual::everyPageIsAChapterWithATitle()
{
    QStringList files;
    for (const ManualChapter &chapter : manualChapters()) {
        QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.file));
        files += chapter.file;
    }
    files.sort();
    QCOMPARE(QDir(u":/docs/manual"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name), files);
    QCOMPARE(QDir(QStringLiteral(LARDER_SOURCE_DIR "/docs/manual")).entryList({u"*.md"_s}, QDir::Files, QDir::Name),
             files);
}

void TestManual::aHeadingIsCalledAsInTheLinksOfGitHub_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words are joined by dashes in small letters") << u"Save a server"_s << u"save-a-server"_s;
    QTest::newRow("marks are left out") << u"What differs, on purpose?"_s << u"what-differs-on-purpose"_s;
    QTest::newRow("dashes stay") << u"not-a-dump"_s << u"not-a-dump"_s;
}

void TestManual::aHeadingIsCalledAsInTheLinksOfGitHub()
{
    QFETCH(QString, heading);
    QTEST(headingAnchor(heading), "anchor");
}

void TestManual::everyLinkLeadsToAPageAndAHeading()
{
    static const QRegularExpression link(u"(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
    int links = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &match : link.globalMatch(page(u":/docs/manual/"_s + chapter.file))) {
            ++links;
            const QUrl target = manualUrl(chapter.file).resolved(QUrl(match.captured(1)));
            const QString words = chapter.file + u": "_s + match.captured(1);
            if (target.scheme() != "qrc"_L1)
                continue;
            QVERIFY2(QFile::exists(u':' + target.path()), qPrintable(words));
            if (target.hasFragment())
                QVERIFY2(headings(u':' + target.path()).contains(target.fragment()), qPrintable(words));
        }
    }
    QVERIFY(links > 20);
}

void TestManual::everyPictureIsThereAndShown()
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]+)\\)"_s);
    int pictures = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        for (const auto &match : picture.globalMatch(page(u":/docs/manual/"_s + chapter.file))) {
            ++pictures;
            QVERIFY2(!match.captured(1).isEmpty(), qPrintable(match.captured(2)));
            QVERIFY2(QImageReader(u":/docs/manual/"_s + match.captured(2)).canRead(), qPrintable(match.captured(2)));
        }
    }
    QVERIFY(pictures > 10);
}

void TestManual::everyPictureIsUsed()
{
    QString all = page(QStringLiteral(LARDER_SOURCE_DIR "/README.md"));
    for (const ManualChapter &chapter : manualChapters())
        all += page(u":/docs/manual/"_s + chapter.file);
    qint64 bytes = 0;
    for (const QFileInfo &picture : QDir(u":/docs/manual/images"_s).entryInfoList(QDir::Files)) {
        QVERIFY2(all.contains(u"images/"_s + picture.fileName()), qPrintable(picture.fileName()));
        QVERIFY2(picture.size() < 150'000, qPrintable(picture.fileName()));
        bytes += picture.size();
    }
    QVERIFY(bytes < 3'000'000);
}

void TestManual::everyErrorCodeHasItsSectionWithItsExitCode()
{
    const QString text = page(u":/docs/manual/troubleshooting.md"_s);
    for (const ErrorKind &kind : errorKinds()) {
        if (kind.code == ErrorCode::None)
            continue;
        const QString section = u"\n### %1\n\n*Exit code %2. %3*\n"_s.arg(QLatin1StringView(kind.name),
                                                                          QString::number(static_cast<int>(kind.code)),
                                                                          QLatin1StringView(kind.meaning));
        QVERIFY2(text.contains(section), kind.name);
    }
}

void TestManual::theTableOfExitCodesHasEveryCode()
{
    const QString text = page(u":/docs/errors.md"_s);
    for (const ErrorKind &kind : errorKinds()) {
        if (kind.code == ErrorCode::None)
            continue;
        const QString row = u"\n| %1 | %2 | %3 | "_s.arg(QString::number(static_cast<int>(kind.code)),
                                                         QLatin1StringView(kind.name), QLatin1StringView(kind.meaning));
        QVERIFY2(text.contains(row), kind.name);
    }
}

void TestManual::everyVerbOfTheCommandLineIsNamed()
{
    const QString text = page(u":/docs/manual/command-line.md"_s);
    for (const cli::Verb &verb : cli::verbs()) {
        const QRegularExpression named(u"`"_s + QRegularExpression::escape(verb.words) + u"[ `]"_s);
        QVERIFY2(text.contains(named), qPrintable(verb.words));
    }
}

void TestManual::everyOptionInAnExampleExists()
{
    static const QRegularExpression example(u"larder-cli ([^`\\n]+)"_s);
    static const QRegularExpression option(u"(?<= )--?[a-z][a-z-]*"_s);
    int examples = 0;
    QString all = page(QStringLiteral(LARDER_SOURCE_DIR "/README.md"));
    for (const ManualChapter &chapter : manualChapters())
        all += page(u":/docs/manual/"_s + chapter.file);
    for (const auto &match : example.globalMatch(all)) {
        const QStringList words = match.captured(1).split(u' ');
        const auto verb = std::find_if(cli::verbs().begin(), cli::verbs().end(), [&](const cli::Verb &one) {
            return words.mid(0, one.words.count(u' ') + 1).join(u' ') == one.words;
        });
        if (verb == cli::verbs().end())
            continue;
        ++examples;
        QStringList known;
        for (const OptionInfo &info : verb->options + verb->switches)
            known += QString::fromLatin1(info.name);
        for (const auto &given : option.globalMatch(match.captured(1)))
            QVERIFY2(known.contains(given.captured()), qPrintable(match.captured()));
    }
    QVERIFY(examples > 40);
}

LARDER_DIALOG_TEST(TestManual)
#include "tst_manual.moc"
