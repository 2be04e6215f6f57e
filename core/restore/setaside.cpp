#include "core/restore/setaside.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/translation.h"

#include <QDir>
#include <algorithm>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype bufferBytes = 256 * 1024;
/// A rescue is rare, and what it set aside is mended soon or never.
constexpr qsizetype rescuesKept = 50;

Folder openMade(const QString &path)
{
    if (!QDir().mkpath(path))
        throw Error(ErrorCode::FileAccess, Engine::tr("The folder %1 cannot be made.").arg(path),
                    Engine::tr("Rows that the server refuses are kept there: make it writable first."));
    return Folder::open(path);
}
}

SetAside::SetAside(const QString &parent, const QString &name)
    : m_parent(openMade(parent)), m_name(name), m_path(parent + u'/' + name)
{
    m_parent.makeFolder(name);
    m_folder = m_parent.openSub(name);
}

SetAside::~SetAside()
{
    if (m_kept)
        return;
    try {
        m_open.reset();
        m_parent.removeTree(m_name);
    } catch (const Error &error) {
        writeLog(error.message());
    }
}

QString SetAside::addRows(const QByteArray &copy, QByteArrayView rows)
{
    QString name = m_files.value(copy);
    if (name.isEmpty()) {
        if (m_files.size() == mostFiles)
            return {};
        name = u"rows-%1.copy"_s.arg(m_files.size() + 1);
        m_files.insert(copy, name);
    }
    write(name, rows);
    return name;
}

void SetAside::addStatement(const QString &remark, QByteArrayView text)
{
    write(u"refused.sql"_s, QByteArray("-- " + remark.toUtf8() + '\n').append(text).append("\n\n"));
}

void SetAside::write(const QString &name, QByteArrayView text)
{
    if (name != m_openName) {
        flush();
        m_open = FileDescriptor::open(m_path + u'/' + name, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0600);
        m_openName = name;
    }
    m_buffer.append(text);
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void SetAside::flush()
{
    if (!m_buffer.isEmpty())
        m_open.writeAll(std::exchange(m_buffer, {}));
}

void SetAside::writeReport(const QString &text)
{
    write(u"report.txt"_s, text.toUtf8());
    flush();
    m_open.sync();
    m_folder->sync();
}

void removeOldRescues(const QString &parent)
{
    QStringList names = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Time);
    if (names.size() <= rescuesKept)
        return;
    const Folder folder = Folder::open(parent);
    for (const QString &name : names.sliced(rescuesKept))
        folder.removeTree(name);
}
}
