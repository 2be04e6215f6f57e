#include "core/job/expectedbytes.h"

namespace larder
{
ExpectedBytes::ExpectedBytes(JobContext &context, const QString &object, qint64 bytes)
    : m_context(context), m_object(object)
{
    m_context.meter().expect(m_object, bytes);
}

ExpectedBytes::~ExpectedBytes() { m_context.meter().expect(m_object, m_came); }

void ExpectedBytes::advance(qint64 bytes)
{
    m_came += bytes;
    m_context.advance(bytes);
}
}
