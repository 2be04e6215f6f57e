#include "tests/repository/actor.h"

#include "tests/repository/repositoryfixture.h"

using namespace Qt::StringLiterals;

namespace larder::test
{
QStringList onAnotherMachine(const QTemporaryDir &folder, const QString &host)
{
    const QString id = folder.filePath(u"machine-id"_s);
    const QString boot = folder.filePath(u"boot-id"_s);
    writeFile(id, "00000000000000000000000000000002\n");
    writeFile(boot, "00000000-0000-0000-0000-000000000002\n");
    const QString script = u"mount --make-rprivate / && mount --bind \"$1\" /etc/machine-id"
                           " && mount --bind \"$2\" /proc/sys/kernel/random/boot_id && hostname \"$3\""
                           " && shift 3 && exec \"$@\""_s;
    return {u"unshare"_s, u"-m"_s, u"-u"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, id, boot, host};
}

Actor::Actor(const QStringList &arguments, const QStringList &prefix, const QString &fault, const QString &library)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    QStringList words = prefix;
    if (!fault.isEmpty()) {
        // For the actor alone; address sanitizer wants to be first in the list of libraries, which nobody needs.
        words += QStringList{u"env"_s, u"LD_PRELOAD="_s + library, u"LARDER_FAULT="_s + fault};
        variables.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    }
    words += builtProgram(u"repositoryactor"_s);
    words += arguments;
    m_process.setProcessEnvironment(variables);
    m_process.start(words.first(), words.sliced(1));
}

Actor::~Actor() { letGo(); }

QByteArray Actor::nextLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
    return m_process.readLine().trimmed();
}

void Actor::letGo()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void Actor::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}
}
