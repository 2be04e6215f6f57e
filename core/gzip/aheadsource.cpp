#include "core/gzip/aheadsource.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace larder
{
AheadSource::AheadSource(std::unique_ptr<BlockSource> inner, QThreadPool &pool)
    : m_inner(std::move(inner)), m_pool(pool)
{
    start();
}

AheadSource::~AheadSource() { m_next.waitForFinished(); }

std::optional<TextBlock> AheadSource::next()
{
    if (!m_next.isValid())
        return std::nullopt;
    Outcome outcome = m_next.takeResult();
    if (outcome.failure)
        std::rethrow_exception(outcome.failure);
    if (outcome.block)
        start();
    return std::move(outcome.block);
}

void AheadSource::start()
{
    m_next = QtConcurrent::run(&m_pool, [this]() -> Outcome {
        try {
            return {m_inner->next(), {}};
        } catch (...) {
            return {std::nullopt, std::current_exception()};
        }
    });
}
}
