#pragma once

#include "core/gzip/blocksource.h"
#include "core/gzip/byteinput.h"

#include <deque>
#include <exception>
#include <memory>

namespace larder
{
/// What a source unpacks, as the input of the next one, or with a look ahead at what comes. Either next() or take() is
/// used to the end.
class SourceInput final : public BlockSource, public ByteInput
{
public:
    SourceInput(std::unique_ptr<BlockSource> source, QString name);

    const QString &name() const override { return m_name; }
    qint64 position() const override { return m_position; }
    qint64 filePosition(qint64 unused = 0) const override;
    QByteArray peek(qint64 size) override;
    QByteArray take(qint64 size) override;
    std::optional<TextBlock> next() override;

private:
    void fill(qint64 size);
    void rethrow();

    const std::unique_ptr<BlockSource> m_source;
    const QString m_name;
    std::deque<TextBlock> m_ahead;
    qint64 m_aheadBytes = 0;
    qint64 m_position = 0;
    qint64 m_filePosition = 0;
    bool m_ended = false;
    std::exception_ptr m_failure; ///< thrown after everything before it was delivered
};
}
