#include "core/repository/checksumfile.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype digits = 64;
constexpr qint64 sumsLimitBytes = 64LL * 1024 * 1024;

/// The name a line speaks of. sha256sum puts a blank (text) or a star (binary) before it.
QByteArrayView nameIn(QByteArrayView line)
{
    const bool listed
        = line.size() > digits + 2 && line[digits] == ' ' && (line[digits + 1] == ' ' || line[digits + 1] == '*');
    return listed ? line.sliced(digits + 2) : QByteArrayView();
}
}

void ChecksumFile::requireUsable(const Folder &folder)
{
    const std::optional<FileStatus> found = folder.status(fileName);
    const QString path = folder.path() + u'/' + fileName;
    const QString hint
        = Engine::tr("Move it away: Larder begins a new one with the next backup, and no backup is lost.");
    if (found && found->kind == FileKind::Folder)
        throw Error(ErrorCode::FileAccess, Engine::tr("%1 is a folder, not a list of checksums.").arg(path), hint);
    if (found && found->kind == FileKind::Regular && found->stamp.size > sumsLimitBytes)
        throw Error(ErrorCode::FileAccess,
                    Engine::tr("%1 has %2, more than the %3 such a file may have.")
                        .arg(path, formatBytes(found->stamp.size), formatBytes(sumsLimitBytes)),
                    hint);
}

ChecksumFile ChecksumFile::read(const Folder &folder)
{
    requireUsable(folder);
    ChecksumFile sums;
    const std::optional<FileStatus> found = folder.status(fileName);
    if (!found || found->kind != FileKind::Regular)
        return sums;
    const QByteArrayList lines = readWhole(folder.openFile(fileName), sumsLimitBytes).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            sums.m_lines.append(line);
    }
    return sums;
}

void ChecksumFile::set(const QString &name, const QByteArray &sha256)
{
    const QByteArray utf8 = name.toUtf8();
    const QByteArray text = sha256 + "  " + utf8;
    for (QByteArray &line : m_lines) {
        if (nameIn(line) == utf8) {
            line = text;
            return;
        }
    }
    m_lines.append(text);
}

void ChecksumFile::remove(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const QByteArray below = utf8 + '/';
    m_lines.removeIf([&](const QByteArray &line) {
        const QByteArrayView listed = nameIn(line);
        return listed == utf8 || listed.startsWith(below);
    });
}

QByteArray ChecksumFile::sha256Of(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    for (const QByteArray &line : m_lines) {
        if (nameIn(line) == utf8)
            return line.first(digits);
    }
    return {};
}

QHash<QString, QByteArray> ChecksumFile::all() const
{
    QHash<QString, QByteArray> sums;
    for (const QByteArray &line : m_lines) {
        if (const QByteArrayView name = nameIn(line); !name.isEmpty())
            sums.insert(QString::fromUtf8(name), line.first(digits));
    }
    return sums;
}

void ChecksumFile::save(const Folder &folder, const OwnerMark &mark) const
{
    if (isEmpty()) {
        folder.removeFile(fileName);
        folder.sync();
        return;
    }
    replaceAtomically(folder, mark.temporaryName(QStringLiteral("sums")), fileName, m_lines.join('\n') + '\n');
}
}
