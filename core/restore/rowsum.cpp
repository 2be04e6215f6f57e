#include "core/restore/rowsum.h"

#include "core/sql/textencoding.h"

#include <QtEndian>
#include <openssl/sha.h>

namespace larder
{
void RowSum::add(QByteArrayView row)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(reinterpret_cast<const unsigned char *>(row.data()), static_cast<size_t>(row.size()), digest.data());
    bool carry = false;
    for (size_t i = 0; i < m_sum.size(); ++i) {
        const auto part = qFromLittleEndian<quint64>(digest.data() + i * sizeof(quint64));
        const quint64 sum = m_sum[i] + part;
        const quint64 withCarry = sum + (carry ? 1 : 0);
        carry = sum < part || withCarry < sum;
        m_sum[i] = withCarry;
    }
    ++m_rows;
}

QByteArray RowSum::toHex() const
{
    QByteArray hex;
    for (const quint64 part : m_sum)
        hex += QByteArray::number(part, 16).rightJustified(16, '0');
    return hex;
}

void TableRowSums::copyBegin(const CopyBlock &block)
{
    const Table table{decodedText(block.schema, block.encoding), decodedText(block.table, block.encoding)};
    m_current = m_wanted.contains(table) ? &m_sums[table] : nullptr;
}

void TableRowSums::copyData(QByteArrayView data)
{
    if (!m_current)
        return;
    while (!data.isEmpty()) {
        const qsizetype end = data.indexOf('\n') + 1;
        if (end == 0) {
            m_row.append(data);
            return;
        }
        if (m_row.isEmpty()) {
            m_current->add(data.first(end));
        } else {
            m_row.append(data.first(end));
            m_current->add(m_row);
            m_row.resize(0);
        }
        data = data.sliced(end);
    }
}
}
