#include "core/base/error.h"
#include "core/contents/outputfile.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Where an extract may go.
class TestOutputFile final : public QObject
{
    Q_OBJECT
private:
    TempDir m_dir;

    static std::optional<Error> errorOfWriting(const QString &path, bool overwrite = false)
    {
        try {
            OutputFile output({path, overwrite, {}, {}}, u"0123abcd"_s, CancelToken());
            output.write("SELECT 1;\n");
            output.finish();
        } catch (const Error &error) {
            return error;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void aFolderThatDoesNotExistIsToldAtOnce()
    {
        const std::optional<Error> error = errorOfWriting(m_dir.file(u"none/below/x.sql"_s));
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileAccess);
    }

    void whatExistsIsReplacedOnlyWhenThatIsWanted()
    {
        const QString path = m_dir.write(u"taken.sql"_s, "before");
        const std::optional<Error> error = errorOfWriting(path);
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Refused);
        QCOMPARE(m_dir.read(u"taken.sql"_s), QByteArray("before"));
        QVERIFY(!errorOfWriting(path, true));
        QCOMPARE(m_dir.read(u"taken.sql"_s), QByteArray("SELECT 1;\n"));
    }

    void aLinkIsFollowedAndStays()
    {
        const QString link = m_dir.file(u"link.sql"_s);
        QVERIFY(QFile::link(m_dir.write(u"real.sql"_s, "before"), link));
        QVERIFY(!errorOfWriting(link, true));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(m_dir.read(u"real.sql"_s), QByteArray("SELECT 1;\n"));
    }

    /// As /dev/stdout leads to one whose output goes into another program.
    void aPipeBehindALinkIsWrittenTo()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const FileDescriptor reader(ends[0], u"reader"_s);
        FileDescriptor writer(ends[1], u"writer"_s);
        const std::optional<Error> error = errorOfWriting(u"/proc/self/fd/%1"_s.arg(writer.get()));
        QVERIFY2(!error, error ? qPrintable(error->message()) : "");
        writer.reset();
        QByteArray text(100, Qt::Uninitialized);
        text.truncate(reader.read(text.data(), text.size()));
        QCOMPARE(text, QByteArray("SELECT 1;\n"));
    }

    void nothingIsWrittenIntoABackupDirectory()
    {
        m_dir.write(u"repository/larder-repository.json"_s, "{}");
        const QString backup = m_dir.write(u"repository/2026-05-03/x.sql"_s, QByteArray("before"));
        const std::optional<Error> error = errorOfWriting(backup, true);
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Refused);
        QCOMPARE(m_dir.read(u"repository/2026-05-03/x.sql"_s), QByteArray("before"));
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
