#include "core/sql/restrictfilter.h"

#include <QTest>

using namespace larder;

namespace
{
struct Filtered
{
    QByteArray text;
    int removed = 0;
};

Filtered filter(QByteArrayView script, qsizetype chunk)
{
    Filtered result;
    RestrictFilter filter([&](QByteArrayView part) { result.text.append(part); });
    while (!script.isEmpty()) {
        const qsizetype bytes = std::min(chunk, script.size());
        filter.feed(script.first(bytes));
        script = script.sliced(bytes);
    }
    filter.finish();
    result.removed = filter.removed();
    return result;
}
}

class TestRestrictFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCommandsThemselvesGo_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("expected");
        const auto unchanged
            = [](const char *name, const QByteArray &script) { QTest::newRow(name) << script << script; };
        QTest::newRow("the pair of pg_dump") << QByteArray("--\n\n\\restrict aB3\n\nSELECT 1;\n\\unrestrict aB3\n\n")
                                             << QByteArray("--\n\n\n\nSELECT 1;\n\n\n");
        QTest::newRow("with line ends of Windows")
            << QByteArray("\\restrict aB3\r\nSELECT 1;\r\n") << QByteArray("\r\nSELECT 1;\r\n");
        QTest::newRow("without a line end at the end")
            << QByteArray("SELECT 1;\n\\unrestrict k") << QByteArray("SELECT 1;\n");
        QTest::newRow("several scripts") << QByteArray("\\restrict a\n\\unrestrict a\n").repeated(3)
                                         << QByteArray("\n\n").repeated(3);
        QTest::newRow("after a COPY block") << QByteArray("COPY t FROM stdin;\n1\n\\.\n\\unrestrict a\n")
                                            << QByteArray("COPY t FROM stdin;\n1\n\\.\n\n");
        unchanged("other commands", "\\connect shop\n\\! touch x\n\\restrictx a\n\\i f\n");
        unchanged("a row of data", "COPY t FROM stdin;\n\\restrict a\n\\.\n");
        unchanged("a line in a string", "SELECT '\n\\restrict a\n';\n");
        unchanged("a line in a function body", "DO $$\n\\unrestrict a\n$$;\n");
        unchanged("a line in a comment", "/*\n\\restrict a\n*/\n-- \\restrict a\n");
        unchanged("inside a statement", "SELECT 1\n\\restrict a\n;\n");
        unchanged("without a key", "\\restrict\n\\restrict \n");
        unchanged("with a second command", "\\restrict a \\\\ \\! touch x\n\\restrict a\\! touch x\n");
        unchanged("with two keys", "\\restrict a b\n");
        unchanged("with a key in quotes", "\\unrestrict 'a'\n");
        unchanged("with a shell command for a key", "\\restrict `touch x`\n");
        unchanged("a key of 5000 letters", "\\restrict " + QByteArray(5000, 'k') + "\n");
        unchanged("a key and 5000 spaces", "\\restrict k" + QByteArray(5000, ' ') + "\\! touch x\n");
        unchanged("a NUL byte and no text", QByteArray(3, '\0'));
        unchanged("a lonely backslash at the end", "SELECT 1;\n\\");
    }
    void onlyTheCommandsThemselvesGo()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QByteArray, expected);
        for (const qsizetype chunk : {1, 2, 3, 7, 1000, 4096, 100000}) {
            const Filtered result = filter(script, chunk);
            QCOMPARE(result.text, expected);
            QCOMPARE(result.removed > 0, expected != script);
            QCOMPARE(result.text.count('\n'), script.count('\n'));
        }
    }
};

QTEST_APPLESS_MAIN(TestRestrictFilter)
#include "tst_restrictfilter.moc"
