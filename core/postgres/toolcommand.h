#pragma once

#include "core/postgres/childenvironment.h"

#include <QStringList>
#include <csignal>
#include <memory>

namespace larder
{
class SecretFile;

/// What to run: a program by its full path, its arguments and its whole environment. A value type.
struct ToolCommand
{
    QString program; ///< absolute path: PATH is not searched
    QStringList arguments;
    /// Of its arguments and messages: pg_dump takes the names of tables in the encoding it writes. Empty: UTF8.
    QByteArray encoding{};
    ChildEnvironment environment;
    std::shared_ptr<const SecretFile> passwordFile; ///< may be null
    QString workingDirectory; ///< empty: the parent's
    QStringList wrapper; ///< a program and its arguments that run this one, as bubblewrap does; empty: none
    int deathSignal = SIGTERM; ///< sent when Larder dies; pg_dump answers SIGTERM by cancelling its query on the server

    /// A command line for logs and for copying into a terminal: quoted for sh, preceded by the PG* variables that
    /// matter, and without anything secret.
    QString shown() const;
    /// The file name of the program, "pg_dump".
    QString name() const;
};

/// `text` as one word of a POSIX shell, in single quotes where it needs them.
QString shellQuoted(const QString &text);
}
