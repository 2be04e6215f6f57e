#include "tests/life/circumstances.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>
#include <cstdlib>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
constexpr uid_t nobody = 65534;
constexpr int arrangementFailed = 99; ///< an exit code that Larder does not have

void must(int result)
{
    if (result != 0)
        ::_exit(arrangementFailed);
}

void bind(const QByteArray &from, const QByteArray &to)
{
    must(::mount(from.constData(), to.constData(), nullptr, MS_BIND, nullptr));
}

void becomeNobody()
{
    must(::setgroups(0, nullptr));
    must(::setgid(nobody));
    must(::setuid(nobody));
}
}

QString Circumstances::described() const
{
    QStringList words;
    if (readOnly)
        words += u"read-only disk"_s;
    if (notMounted)
        words += u"disk not mounted"_s;
    if (otherMachine)
        words += u"another machine"_s;
    if (stranger)
        words += u"user nobody"_s;
    if (!clock.isEmpty())
        words += u"clock "_s + clock;
    return words.join(u", "_s);
}

std::function<void()> arrange(const Circumstances &circumstances, const Places &places)
{
    const QByteArray disk = QFile::encodeName(places.disk);
    const QByteArray empty = QFile::encodeName(places.emptyFolder);
    const QByteArray machine = QFile::encodeName(places.machineId);
    const QByteArray boot = QFile::encodeName(places.bootId);
    const bool mounts = circumstances.readOnly || circumstances.notMounted || circumstances.otherMachine;
    return [=] {
        if (mounts) {
            must(::unshare(CLONE_NEWNS | CLONE_NEWUTS));
            must(::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr));
        }
        if (circumstances.readOnly) {
            bind(disk, disk);
            must(::mount(nullptr, disk.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr));
        }
        if (circumstances.notMounted)
            bind(empty, disk);
        if (circumstances.otherMachine) {
            bind(machine, "/etc/machine-id");
            bind(boot, "/proc/sys/kernel/random/boot_id");
            must(::sethostname("elsewhere", 9));
        }
        if (circumstances.stranger)
            becomeNobody();
    };
}
}
