#include "ui/session/folderevents.h"

#include <QFile>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <sys/inotify.h>
#include <unistd.h>

namespace larder
{
namespace
{
constexpr uint32_t wanted
    = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
}

FolderEvents::FolderEvents(QObject *parent) : QObject(parent), m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_inotify < 0)
        return;
    auto *notifier = new QSocketNotifier(m_inotify, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &FolderEvents::read);
}

FolderEvents::~FolderEvents()
{
    if (m_inotify >= 0)
        ::close(m_inotify);
}

bool FolderEvents::watch(const QStringList &folders)
{
    for (auto watched = m_folders.begin(); watched != m_folders.end();) {
        if (folders.contains(watched.value())) {
            ++watched;
            continue;
        }
        ::inotify_rm_watch(m_inotify, watched.key());
        watched = m_folders.erase(watched);
    }
    bool all = m_inotify >= 0;
    for (const QString &folder : folders)
        all = add(folder) && all;
    return all;
}

/// Adding a folder again gives the number it has; one that was replaced by another gets a new one.
bool FolderEvents::add(const QString &folder)
{
    const int number = ::inotify_add_watch(m_inotify, QFile::encodeName(folder).constData(), wanted);
    if (number >= 0)
        m_folders.insert(number, folder);
    return number >= 0 || errno == ENOENT || errno == ENOTDIR; // gone meanwhile: its parent tells
}

void FolderEvents::read()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (ssize_t size = ::read(m_inotify, buffer.data(), buffer.size()); size > 0;
         size = ::read(m_inotify, buffer.data(), buffer.size())) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            const QString folder = m_folders.value(event->wd);
            if (event->mask & IN_IGNORED)
                m_folders.remove(event->wd);
            else if (!folder.isEmpty() || (event->mask & IN_Q_OVERFLOW))
                Q_EMIT happened(folder, event->len ? QFile::decodeName(event->name) : QString());
        }
    }
}
}
