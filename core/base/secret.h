#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
/// A password. It has no conversion to text, no stream operator and no comparison that prints: whoever needs the
/// characters calls reveal(), which is easy to find in a review. The memory is wiped when the last copy dies.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// UTF-8 bytes. Never log them, never put them into argv or an environment.
    const QByteArray &reveal() const { return m_utf8; }

private:
    QByteArray m_utf8;
};
}
