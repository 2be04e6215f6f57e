#include "core/restore/parallelload.h"

#include "core/base/translation.h"
#include "core/restore/copyloader.h"
#include "core/restore/scriptload.h"

namespace larder
{
namespace
{
constexpr qint64 pieceBytes = 1 << 20;

QByteArray keyOf(const LoadBlock &block) { return block.table.schema + '\0' + block.table.name; }

QSet<QByteArray> tablesLoadedTwice(const QList<LoadBlock> &blocks)
{
    QSet<QByteArray> seen;
    QSet<QByteArray> twice;
    for (const LoadBlock &block : blocks) {
        const qsizetype before = seen.size();
        seen.insert(keyOf(block));
        if (seen.size() == before)
            twice.insert(keyOf(block));
    }
    return twice;
}

/// Gives the text from `begin` to `end`.
ScriptPieces piecesOf(DumpText &text, qint64 begin, qint64 end)
{
    text.seek(begin);
    return [&text, end] { return text.read(qMin(pieceBytes, end - text.position())); };
}
}

ParallelLoad::ParallelLoad(const LoadSubject &subject, int jobs, JobContext &context)
    : m_subject(subject),
      m_context(context),
      m_file(subject.source.open()),
      m_plan(planLoad(subject.layout, DumpText::canBeEnteredAnywhere(m_file, m_inflaters, context.token()))),
      m_loadedTwice(tablesLoadedTwice(subject.layout.blocks())),
      m_blocksLeft(subject.layout.blocks().size()),
      m_tasks(m_workers, context.token())
{
    m_inflaters.setMaxThreadCount(1);
    m_workers.setMaxThreadCount(jobs);
    m_queue = std::make_unique<WorkQueue>(std::move(m_plan.graph));
}

void ParallelLoad::run()
{
    requireSameFile();
    tellWork();
    makeDefinitions();
    openSessions();
    m_context.step(Engine::tr("Load the rows and build indexes over %1 connections").arg(m_sessions.size()),
                   m_subject.step, m_subject.steps);
    for (LoadSession &session : m_sessions)
        m_tasks.add([this, &session] { work(session); });
    m_tasks.wait();
    requireSameFile();
}

/// Bytes of SQL are told already.
void ParallelLoad::tellWork()
{
    for (const LoadBlock &block : m_subject.layout.blocks())
        m_context.meter().addTotalRows(block.rows);
    m_context.meter().addTotalWork(statementsCost(m_plan));
}

void ParallelLoad::makeDefinitions()
{
    const std::unique_ptr<DumpText> text = openText();
    ScriptLoad(m_subject.params, m_subject.rules, false)
        .run(
            piecesOf(*text, m_subject.layout.definitionsBegin(), m_subject.layout.definitionsEnd()), [] {}, m_context,
            m_subject.layout.firstLine());
}

/// A server short of connections gives fewer than asked for.
void ParallelLoad::openSessions()
{
    const int wanted = m_workers.maxThreadCount();
    try {
        while (static_cast<int>(m_sessions.size()) < wanted)
            m_sessions.emplace_back(m_subject.params, m_subject.rules.filter, m_tasks.token());
    } catch (const Error &error) {
        if (m_sessions.empty())
            throw;
        m_context.info(Engine::tr("Loading over %1 connections only: %2")
                           .arg(QString::number(m_sessions.size()), error.message()));
    }
}

void ParallelLoad::work(LoadSession &session)
{
    const std::unique_ptr<DumpText> text = openText();
    while (const std::optional<int> piece = m_queue->take(m_tasks.token())) {
        const Work &work = m_plan.work[static_cast<size_t>(*piece)];
        if (const auto *rows = std::get_if<RowsWork>(&work))
            loadRows(*rows, session, *text);
        else if (const auto *statements = std::get_if<StatementsWork>(&work))
            runStatements(*statements, session);
        else if (std::holds_alternative<StretchesWork>(work))
            runStretches(*text);
        m_queue->finish(*piece);
    }
}

void ParallelLoad::loadRows(const RowsWork &rows, LoadSession &session, DumpText &text)
{
    CopyLoader loader(session.connection(), text, m_subject.rules,
                      [this](qint64 bytes, qint64 count) { m_context.advance(bytes, count); });
    for (size_t i = 0; i < rows.parts.size(); ++i) {
        const LoadBlock &block = m_subject.layout.blocks()[rows.first + static_cast<qsizetype>(i)];
        session.enter(m_subject.layout.state(block.state));
        loader.load(block, !m_loadedTwice.contains(keyOf(block)));
        m_queue->finish(rows.parts[i]);
        if (--m_blocksLeft == 0)
            m_context.step(Engine::tr("Finish indexes and constraints"), m_subject.step, m_subject.steps);
    }
}

/// Sequence values and large objects, which have transactions of their own.
void ParallelLoad::runStretches(DumpText &text)
{
    LoadSession session(m_subject.params, m_subject.rules.filter, m_tasks.token()); // whose settings they change
    for (const ScriptStretch &stretch : m_subject.layout.stretches()) {
        session.enter(m_subject.layout.state(stretch.state));
        ScriptSender(session.connection(), m_subject.rules, ScriptSender::Transactions::AsWritten, m_context,
                     stretch.lineNumber)
            .send(piecesOf(text, stretch.begin, stretch.end));
    }
}

void ParallelLoad::runStatements(const StatementsWork &statements, LoadSession &session)
{
    Gate gate(m_subject.rules);
    gate.goOn();
    for (qsizetype i = statements.first; i < statements.first + statements.count; ++i) {
        const LateStatement &late = m_subject.layout.lateStatements()[i];
        session.enter(m_subject.layout.state(late.state));
        const SqlStatement statement{.text = late.text, .lineNumber = late.lineNumber, .schema = late.schema};
        if (isToBeSent(gate.statement(statement), late.lineNumber, late.text, session.connection().encoding()))
            session.run(late.text, late.lineNumber);
        m_context.advance(late.text.size());
    }
    m_context.meter().work(statements.cost);
}

void ParallelLoad::requireSameFile() const
{
    if (m_file.stamp() != m_subject.stamp)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 changed while it was being read.").arg(m_subject.source.absolutePath),
                    Engine::tr("Find out what writes to it, then verify it again."));
}

std::unique_ptr<DumpText> ParallelLoad::openText()
{
    std::unique_ptr<DumpText> text = DumpText::open(m_file, m_inflaters, m_tasks.token());
    if (m_subject.source.manifest) {
        for (const ManifestSection &section : m_subject.source.manifest->sections)
            text->addPlace(section.rawOffset - section.skip, section.memberOffset);
    }
    return text;
}
}
