#pragma once

#include "core/sql/dumplistener.h"

namespace larder
{
/// Lets two listen to one scan; the second may be missing.
class ListenerPair final : public DumpListener
{
public:
    ListenerPair(DumpListener &first, DumpListener *second) : m_first(first), m_second(second ? *second : m_nobody) { }

    void header(ScriptKind kind, qint64 offset) override
    {
        m_first.header(kind, offset);
        m_second.header(kind, offset);
    }
    void trailer(ScriptKind kind, qint64 offset) override
    {
        m_first.trailer(kind, offset);
        m_second.trailer(kind, offset);
    }
    void comment(QByteArrayView line, qint64 offset) override
    {
        m_first.comment(line, offset);
        m_second.comment(line, offset);
    }
    void statement(const SqlStatement &statement) override
    {
        m_first.statement(statement);
        m_second.statement(statement);
    }
    void insertText(const InsertPlace &place, QByteArrayView part) override
    {
        m_first.insertText(place, part);
        m_second.insertText(place, part);
    }
    void metaCommand(const MetaCommand &command) override
    {
        m_first.metaCommand(command);
        m_second.metaCommand(command);
    }
    void copyBegin(const CopyBlock &block) override
    {
        m_first.copyBegin(block);
        m_second.copyBegin(block);
    }
    void copyData(QByteArrayView data) override
    {
        m_first.copyData(data);
        m_second.copyData(data);
    }
    void copyEnd(const CopyEnd &end) override
    {
        m_first.copyEnd(end);
        m_second.copyEnd(end);
    }
    void copyTakenBack() override
    {
        m_first.copyTakenBack();
        m_second.copyTakenBack();
    }
    void rowsUnclear(const CopyBlock &block) override
    {
        m_first.rowsUnclear(block);
        m_second.rowsUnclear(block);
    }
    void end() override
    {
        m_first.end();
        m_second.end();
    }

private:
    DumpListener m_nobody;
    DumpListener &m_first;
    DumpListener &m_second;
};
}
