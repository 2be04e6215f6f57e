#pragma once

#include "core/contents/dumpindex.h"
#include "core/contents/scriptreader.h"
#include "tests/support/tempdir.h"

#include <QThreadPool>

namespace larder::test
{
/// A job's context without a job, with a catalogue of its own.
class QuietContext final : private JobObserver
{
public:
    explicit QuietContext(const QString &catalogueFile);
    JobContext &operator*() { return m_context; }
    /// What info() said so far.
    const QStringList &said() const { return m_said; }

private:
    void onEvent(const JobEvent &event) noexcept override { m_said.append(event.text); }
    Services m_services;
    ProgressMeter m_meter;
    QStringList m_said;
    JobContext m_context;
};

/// The ways a dump may be packed.
enum class Packing { Members, Gzip, Plain, MembersThenGzip };

/// `sql` as a dump file in a folder of its own; members are cut every `memberBytes`.
QByteArray packed(const QByteArray &sql, Packing packing, qsizetype memberBytes);
BackupSource sourceOf(const QString &path);

/// A whole script with `tables` tables named t0, t1, …; table n has rows(n) lines "<line>\tvalue …".
QByteArray scriptWithTables(int tables, const std::function<int(int)> &rows);
/// The COPY text of table n in it.
QByteArray rowsOfTable(int table, int rows);

/// Everything heard, one line an event: statements, comments, tables with their offsets; no rows.
class ScriptRecorder final : public DumpListener
{
public:
    QByteArrayList events;

private:
    void header(ScriptKind, qint64 offset) override { note("header", offset, {}); }
    void trailer(ScriptKind, qint64 offset) override { note("trailer", offset, {}); }
    void comment(QByteArrayView line, qint64 offset) override { note("comment", offset, line); }
    void statement(const SqlStatement &found) override { note("statement", found.offset, found.text); }
    void metaCommand(const MetaCommand &found) override { note("command", found.offset, found.line); }
    void copyBegin(const CopyBlock &block) override;
    void copyEnd(const CopyEnd &end) override;
    void note(const char *what, qint64 offset, QByteArrayView text);
};
}
