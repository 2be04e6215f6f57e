#include "tests/life/program.h"

#include <QFile>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}
}

QString Ended::described() const
{
    const QString how = hung ? u"hung"_s : code >= 0 ? u"exit %1"_s.arg(code) : u"signal %1"_s.arg(signal);
    return u"%1 after %2 ms"_s.arg(how).arg(took.count());
}

Program::Program(const QString &program, const QStringList &arguments, const QMap<QByteArray, QByteArray> &environment,
                 const std::function<void()> &before, const QString &input)
    : m_started(std::chrono::steady_clock::now())
{
    if (!m_out.open() || !m_err.open())
        qFatal("no temporary file");
    QProcessEnvironment variables;
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(QString::fromUtf8(it.key()), QString::fromUtf8(it.value()));
    m_process.setProcessEnvironment(variables);
    m_process.setStandardOutputFile(m_out.fileName());
    m_process.setStandardErrorFile(m_err.fileName());
    m_process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    m_process.setChildProcessModifier([before] {
        if (before)
            before();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // last: a change of the user clears it
    });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Program::isRunning() { return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0); }

void Program::send(int signal)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

QByteArray Program::words() { return contentOf(m_err.fileName()); }

Ended Program::end()
{
    Ended ended;
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(patience).count();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(static_cast<int>(limit))) {
        ended.hung = true;
        m_process.kill();
        m_process.waitForFinished();
    }
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit; // exitCode() is the signal then
    ended.code = crashed ? -1 : m_process.exitCode();
    ended.signal = crashed ? m_process.exitCode() : 0;
    ended.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    ended.out = contentOf(m_out.fileName());
    ended.err = contentOf(m_err.fileName());
    return ended;
}

Ended run(const QString &program, const QStringList &arguments, const QMap<QByteArray, QByteArray> &environment,
          const QString &input)
{
    return Program(program, arguments, environment, {}, input).end();
}
}
