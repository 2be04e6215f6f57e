#pragma once

#include <QByteArray>
#include <QString>

namespace larder::cli
{
/// The two streams of a command: data on one, messages on the other. Writes are whole and in order. A reader that went
/// away (EPIPE) ends the writing silently: the work goes on. Used from one thread, or under LiveLine's lock.
class Console
{
public:
    /// Standard output and standard error of this process.
    Console();
    /// Any other descriptors, never taken for a terminal.
    Console(int outFd, int errFd);

    void out(const QByteArray &utf8);
    void out(const QString &line); ///< one line; control characters made visible
    void err(const QString &line); ///< one line or several; control characters but line feeds made visible

    bool outIsTerminal() const { return m_outIsTerminal; }
    bool errIsTerminal() const { return m_errIsTerminal; }
    /// A person can be asked: standard input and standard error are a terminal.
    bool canAsk() const { return m_canAsk; }
    int errWidth() const; ///< columns of the terminal, 80 when unknown
    int outWidth() const;

    /// `code` is an SGR number: 1 bold, 31 red, 32 green, 33 yellow, 2 faint. Unchanged without a terminal or with
    /// NO_COLOR set (no-color.org).
    QString colouredOut(const QString &text, int code) const;
    QString colouredErr(const QString &text, int code) const;

    /// Asks on standard error and reads a line of standard input; empty at its end.
    QString ask(const QString &question);
    /// Raw bytes to standard error: for the line that is drawn over.
    void errRaw(const QByteArray &utf8);

private:
    void write(int fd, const QByteArray &bytes, bool &broken);

    int m_outFd = 1;
    int m_errFd = 2;
    bool m_outIsTerminal = false;
    bool m_errIsTerminal = false;
    bool m_canAsk = false;
    bool m_colours = false;
    bool m_outBroken = false;
    bool m_errBroken = false;
};

/// Control characters as "\n", "\t", "\x1b": a database's name cannot move the cursor or forge a line.
QString visible(const QString &text);
}
