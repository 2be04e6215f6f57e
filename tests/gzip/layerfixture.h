#pragma once

#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "tests/gzip/sqltext.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QStringEncoder>
#include <QTest>
#include <QThreadPool>
#include <optional>

namespace larder::test
{
/// A dump, and what is read of it however it is packed.
class LayerFixture
{
protected:
    static QByteArray dumpOf(const QByteArray &rows)
    {
        return "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCOPY t FROM stdin;\n" + rows
            + "\n\\.\n\n--\n-- PostgreSQL database dump complete\n--\n\n";
    }

    struct Reading
    {
        QByteArray text;
        std::optional<Error> error;
        DumpPacking packing = DumpPacking::Plain;
        QStringList remarks;
        QByteArray sha256;
        bool is(ErrorCode code) const { return error && error->code() == code; }
        QByteArray said() const
        {
            return error ? (error->message() + QStringLiteral(" / ") + error->hint()).toUtf8() : "no error";
        }
    };
    Reading read(const QByteArray &file, const QString &name = QStringLiteral("backup.sql")) const
    {
        const QString path = m_dir.write(name, file);
        QThreadPool pool;
        Reading reading;
        try {
            DumpReader reader = DumpReader::open(path, pool);
            reading.packing = reader.packing();
            for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
                reading.text += block;
            reading.remarks = reader.remarks() + reader.doubts();
            reading.sha256 = reader.fileSha256();
        } catch (const Error &error) {
            reading.error = error;
        }
        return reading;
    }

    static QByteArray through(const QString &program, const QStringList &arguments, const QByteArray &bytes)
    {
        const ToolResult result = runProgram(program, arguments, {}, bytes);
        if (!result.success())
            QTest::qFail(qPrintable(program + QStringLiteral(": ") + result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }
    static QByteArray gzip(const QByteArray &bytes)
    {
        return through(QStringLiteral("gzip"), {QStringLiteral("-c")}, bytes);
    }
    static QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder(QString::fromUtf8(utf8));
    }

    TempDir m_dir;
    const QByteArray m_text = dumpOf(sqlText(400'000, 7));
};
}
