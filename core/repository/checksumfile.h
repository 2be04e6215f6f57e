#pragma once

#include "core/repository/ownermark.h"

#include <QByteArrayList>
#include <QHash>

namespace larder
{
/// SHA256SUMS of one date folder in the format of sha256sum(1): 64 hexadecimal digits, two blanks, name. Lines of
/// other files, put there by the user, are kept as they are. The caller holds the UpdateLock while changing it.
class ChecksumFile
{
public:
    static constexpr auto fileName = QLatin1StringView("SHA256SUMS");

    /// Empty when there is none, or a link or the like stands there, which save() replaces. Throws what requireUsable()
    /// throws.
    static ChecksumFile read(const Folder &folder);
    /// Throws Error(FileAccess) for a folder in its place and for one larger than any of ours.
    static void requireUsable(const Folder &folder);

    void set(const QString &name, const QByteArray &sha256);
    /// The line of a file, and those of everything below it when it is a folder.
    void remove(const QString &name);
    /// Hex; empty when it is not listed.
    QByteArray sha256Of(const QString &name) const;
    QHash<QString, QByteArray> all() const; ///< hashes by name, for many questions
    bool isEmpty() const { return m_lines.isEmpty(); }

    /// Replaces the file atomically; removes it when nothing is left to list.
    void save(const Folder &folder, const OwnerMark &mark) const;

private:
    QByteArrayList m_lines;
};
}
