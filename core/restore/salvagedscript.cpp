#include "core/restore/salvagedscript.h"

#include "core/reading/tablesection.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What is longer is no row, or one that is given up.
constexpr qsizetype longestLine = 64 << 20;

/// pg_dump writes one of these, on a line of its own, before each object and at both ends.
bool isCommentOfPgDump(QByteArrayView line)
{
    for (const QByteArrayView beginning :
         {"-- Name: ", "-- Data for Name: ", "-- TOC entry ", "-- PostgreSQL database dump"}) {
        if (line.startsWith(beginning))
            return true;
    }
    return false;
}

bool isEndOfRows(QByteArrayView line) { return line == "\\." || line == "\\.\r"; }

/// Whether pg_dump was told to write rows as INSERT: none of its text is rows of a COPY.
bool writesInserts(const Manifest &record)
{
    static const QStringList options{u"--inserts"_s, u"--column-inserts"_s, u"--attribute-inserts"_s,
                                     u"--rows-per-insert"_s};
    const QJsonArray arguments = record.options[u"extraArguments"].toArray();
    return std::any_of(arguments.begin(), arguments.end(), [](const QJsonValue &argument) {
        return options.contains(argument.toString().section(u'=', 0, 0));
    });
}
}

void SalvagedScript::Place::copyBegin(const CopyBlock &block)
{
    copy = block.statement;
    columns = block.columns.size();
}

SalvagedScript::SalvagedScript(DumpListener &listener, const Manifest *record, qsizetype statementLimit, Cut onCut)
    : m_listener(listener),
      m_record(record && !record->sections.isEmpty() ? record : nullptr),
      m_limit(statementLimit),
      m_onCut(std::move(onCut)),
      m_listeners(m_listener, &m_place)
{
    beginScanner({});
}

void SalvagedScript::beginScanner(const QByteArray &copy)
{
    m_scanner = std::make_unique<DumpScanner>(m_listeners, m_limit);
    if (!copy.isEmpty())
        m_scanner->feed(copy + '\n');
}

void SalvagedScript::feed(QByteArrayView text)
{
    if (m_scanner)
        return m_scanner->feed(text);
    m_text.append(text);
    search();
}

void SalvagedScript::lost(const LostPart &part)
{
    m_onCut();
    m_linesKnown = m_linesKnown && part.end < 0;
    m_passedOver += m_text.size();
    m_text.clear();
    m_reentry = {};
    if (m_record)
        m_reentry = recordedReentry(part.end);
    else if (m_scanner && part.damages == 1 && m_place.columns > 1)
        m_reentry = {false, m_place.copy, m_place.columns};
    m_place = {};
    m_scanner.reset();
    if (!m_reentry.lineBegins)
        return;
    beginScanner(m_reentry.copy);
}

/// The last section that begins before what can be read again is the one that goes on there.
SalvagedScript::Reentry SalvagedScript::recordedReentry(qint64 offset) const
{
    const ManifestSection *present = nullptr;
    for (const ManifestSection &section : m_record->sections) {
        const bool begun = section.memberOffset < offset || (section.memberOffset == offset && section.skip == 0);
        if (begun && section.kind != "script"_L1)
            present = &section;
    }
    if (!present)
        return {};
    const bool begins = present->memberOffset == offset;
    const bool copies = present->kind == "table"_L1 && !writesInserts(*m_record);
    return {begins, copies ? copyFromStdin(*present) : QByteArray(), 0};
}

DumpSummary SalvagedScript::finish()
{
    m_passedOver += m_text.size();
    if (!m_scanner)
        return {};
    return m_scanner->finish();
}

void SalvagedScript::search()
{
    qsizetype begin = 0;
    while (!m_scanner) {
        const qsizetype end = m_text.indexOf('\n', begin);
        if (end < 0)
            break;
        const QByteArrayView line = QByteArrayView(m_text).sliced(begin, end - begin);
        const bool isUsed = takeLine(line);
        begin = isUsed ? begin : end + 1;
        m_passedOver += isUsed ? 0 : line.size() + 1;
    }
    m_text.remove(0, begin);
    if (m_scanner) {
        const QByteArray rest = std::exchange(m_text, {});
        m_scanner->feed(rest);
    } else if (m_text.size() > longestLine) {
        m_passedOver += m_text.size();
        m_text.clear();
    }
}

/// Whether the scanner goes on with this line. It also does behind it.
bool SalvagedScript::takeLine(QByteArrayView line)
{
    if (isEndOfRows(line)) {
        beginScanner({});
        return false;
    }
    if (!std::exchange(m_reentry.lineBegins, true))
        return false; // the end of a line whose beginning is lost
    const QByteArray copy = std::exchange(m_reentry.copy, {});
    const bool fits = m_reentry.columns == 0 || line.count('\t') == m_reentry.columns - 1;
    if (!copy.isEmpty() && fits) {
        beginScanner(copy);
        return true;
    }
    if (!isCommentOfPgDump(line))
        return false;
    beginScanner({});
    return true;
}
}
