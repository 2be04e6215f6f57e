#pragma once

#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>
#include <chrono>
#include <functional>
#include <memory>

namespace larder::life
{
/// How a program ended.
struct Ended
{
    int code = -1; ///< its exit code; −1 when a signal ended it
    int signal = 0;
    bool hung = false; ///< it did not end by itself within Program::patience and was killed
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds took{0};

    bool succeeded() const { return code == 0 || code == 1; } ///< done, perhaps with warnings
    QString described() const;
};

/// A real program at work. Its output goes to files, so that it never waits for us. It dies with us.
class Program
{
public:
    static constexpr std::chrono::seconds patience{240};

    /// `before` runs in the child between fork and exec: system calls only.
    Program(const QString &program, const QStringList &arguments, const QMap<QByteArray, QByteArray> &environment,
            const std::function<void()> &before = {}, const QString &input = {});

    /// Kills it when it is still at work.
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    qint64 pid() const { return m_process.processId(); }
    bool isRunning();
    void send(int signal);
    /// Waits for its end, killing it when it takes longer than patience.
    Ended end();
    /// What it has written to standard error so far.
    QByteArray words();

private:
    QProcess m_process;
    QTemporaryFile m_out;
    QTemporaryFile m_err;
    std::chrono::steady_clock::time_point m_started;
};

/// Runs a tool that is no part of Larder and waits for it.
Ended run(const QString &program, const QStringList &arguments, const QMap<QByteArray, QByteArray> &environment = {},
          const QString &input = {});
}
