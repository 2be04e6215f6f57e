#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace larder::cli
{
/// The two streams of a command: data on one, messages on the other. Writes are whole and in order. A reader that went
/// away (EPIPE) ends the writing silently; any other error of standard output does too, but is told at the end
/// (outError). The work goes on in both cases. Used from one thread, or under LiveLine's lock.
class Console
{
public:
    /// Standard output and standard error of this process.
    Console();
    /// Any other descriptors, never taken for a terminal.
    Console(int outFd, int errFd);

    void out(const QByteArray &utf8);
    void out(const QString &line); ///< one line; control characters made visible
    void out(const QJsonDocument &document,
             QJsonDocument::JsonFormat format = QJsonDocument::Indented); ///< with its line end
    void outJson(const QByteArray &json); ///< a portion of JSON text; controls in it escaped
    void outData(const QString &text); ///< what may be code; as it is, but on a terminal with controls made visible
    void err(const QString &line); ///< one line or several; control characters but line feeds made visible

    /// errno of the first write to standard output that failed, also of the last moment at which a file system may say
    /// so (close); 0 when all of it arrived, or nobody was there to read it (EPIPE).
    int outError();

    bool outIsTerminal() const { return m_outIsTerminal; }
    bool errIsTerminal() const { return m_errIsTerminal; }
    /// A person can be asked: standard input and standard error are a terminal.
    bool canAsk() const { return m_canAsk; }
    int errWidth() const; ///< columns of the terminal, 80 when unknown
    int outWidth() const;

    /// `code` is an SGR number: 1 bold, 31 red, 32 green, 33 yellow, 2 faint. Without a terminal or with NO_COLOR set
    /// (no-color.org) the text as it is. What comes back is for out() and err() alone: it carries the colour as two
    /// private characters, since an escape sequence that a database's name brings along must never pass as ours.
    QString colouredOut(const QString &text, int code) const;
    QString colouredErr(const QString &text, int code) const;

    /// For a terminal that shows ASCII only (LANG=C): our marks and quotes become ASCII, other letters stay.
    void useAscii() { m_onlyAscii = true; }

    /// Asks on standard error and reads a line of standard input; empty at its end.
    QString ask(const QString &question);
    /// Raw bytes to standard error: for the line that is drawn over.
    void errRaw(const QByteArray &utf8);

private:
    /// `error` is the errno that ended the writing to this stream; with one nothing more is written.
    static void write(int fd, const QByteArray &bytes, int &error);
    QString shown(const QString &text, bool colours) const;

    int m_outFd = 1;
    int m_errFd = 2;
    bool m_outIsTerminal = false;
    bool m_errIsTerminal = false;
    bool m_canAsk = false;
    bool m_colours = false;
    bool m_onlyAscii = false;
    int m_outError = 0;
    int m_errError = 0;
};

/// Control characters as "\n", "\t", "\x1b": a database's name cannot move the cursor, hide text or forge a line. So
/// too what turns the direction of writing (Unicode's bidirectional controls).
QString visible(const QString &text);
}
