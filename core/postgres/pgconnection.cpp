#include "core/postgres/pgconnection.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/postgres/pgerror.h"
#include "core/postgres/sessionsatwork.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

#include <QElapsedTimer>
#include <cerrno>
#include <clocale>
#include <future>
#include <libpq-fe.h>
#include <poll.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int pollMs = 100;
constexpr int cancelGraceMs = 2000;
constexpr qsizetype maximumNotices = 1000;

struct Keywords
{
    std::vector<QByteArray> texts;
    std::vector<const char *> names;
    std::vector<const char *> values;
};

Keywords keywordsOf(const ConnectionParams &params)
{
    Keywords words;
    const QMap<QString, QString> values = params.values();
    words.texts.reserve(static_cast<size_t>(values.size()) * 2);
    for (auto it = values.begin(); it != values.end(); ++it) {
        words.names.push_back(words.texts.emplace_back(it.key().toUtf8()).constData());
        words.values.push_back(words.texts.emplace_back(encodedText(it.value(), {})).constData());
    }
    if (!params.password().isEmpty()) {
        words.names.push_back("password");
        words.values.push_back(params.password().reveal().constData());
    }
    words.names.push_back(nullptr);
    words.values.push_back(nullptr);
    return words;
}

/// libpq speaks the language of the calling thread, and its words are looked at (see connectHint()).
class EnglishWords
{
public:
    EnglishWords() : m_before(::uselocale(english())) { }
    ~EnglishWords() { ::uselocale(m_before); }
    EnglishWords(const EnglishWords &) = delete;
    EnglishWords &operator=(const EnglishWords &) = delete;

private:
    static locale_t english()
    {
        static const locale_t locale = ::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE));
        return locale;
    }

    const locale_t m_before;
};

struct Clear
{
    void operator()(pg_result *result) const { PQclear(result); }
};
using Result = std::unique_ptr<pg_result, Clear>;

bool isFailure(const pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR;
}

bool isCopyOut(const pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

void keepNotice(void *list, const pg_result *result)
{
    auto &notices = *static_cast<QStringList *>(list);
    notices.append(shownText(PQresultErrorField(result, PG_DIAG_SEVERITY), {}) + u": "_s
                   + shownText(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY), {}));
    if (notices.size() > maximumNotices)
        notices.removeFirst();
}
}

struct PgConnection::Wait
{
    using Clock = std::chrono::steady_clock;
    Clock::time_point began = Clock::now();
    Clock::time_point heard = began;

    void hear() { heard = Clock::now(); }
};

void PgConnection::Close::operator()(pg_conn *connection) const { PQfinish(connection); }

PgConnection::PgConnection(const ConnectionParams &params, const CancelToken &token)
    : m_params(params),
      m_token(token),
      m_silenceLimit(params.patience().silence),
      m_notices(std::make_unique<QStringList>())
{
    inheritedEnvironment();
    const Keywords words = keywordsOf(params);
    const EnglishWords english;
    // expand_dbname = 0: a database name that looks like a connection string is only a name.
    m_connection.reset(PQconnectStartParams(words.names.data(), words.values.data(), 0));
    if (!m_connection)
        throw std::bad_alloc();
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(m_connection.get(), keepNotice, m_notices.get());
}

PgConnection::PgConnection(PgConnection &&) noexcept = default;
PgConnection &PgConnection::operator=(PgConnection &&) noexcept = default;
PgConnection::~PgConnection() = default;

PgConnection PgConnection::connect(const ConnectionParams &params, const CancelToken &token)
{
    token.throwIfCancelled();
    PgConnection connection(params, token);
    connection.waitForConnection(qMax(params.value(u"connect_timeout"_s).toLongLong(), 2) * 1000
                                 * (params.value(u"host"_s).count(u',') + 1));
    connection.finishConnecting();
    return connection;
}

void PgConnection::waitForConnection(qint64 deadlineMs)
{
    QElapsedTimer timer;
    timer.start();
    int status = PGRES_POLLING_WRITING;
    if (PQstatus(m_connection.get()) == CONNECTION_BAD)
        status = PGRES_POLLING_FAILED;
    while (status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED)
            throw connectError(m_connection.get(), m_params);
        m_token.throwIfCancelled();
        if (timer.elapsed() > deadlineMs)
            throw Error(
                ErrorCode::ConnectionFailed,
                Engine::tr("The server at %1 did not answer within %2 seconds.")
                    .arg(m_params.serverName(), QString::number(deadlineMs / 1000)),
                Engine::tr("Check host, port and firewall: the address swallows connections without refusing them."));
        if (waitForSocket(status == PGRES_POLLING_WRITING, pollMs))
            status = poll();
    }
}

int PgConnection::poll()
{
    const EnglishWords english;
    return PQconnectPoll(m_connection.get());
}

void PgConnection::finishConnecting()
{
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_DEFAULT);
    if (PQsetnonblocking(m_connection.get(), 1) != 0)
        throw connectError(m_connection.get(), m_params);
    speakOwnEncoding();
    // Not in ownSessionOptions(): servers that do not know them would refuse the connection.
    if (serverVersion() >= 140000) {
        exec(u"SELECT pg_catalog.set_config(name, '0', false) FROM pg_catalog.pg_settings "
             "WHERE name IN ('idle_session_timeout', 'transaction_timeout')"_s);
    }
}

/// True when the socket is ready or broken; false after the time-out.
bool PgConnection::waitForSocket(bool toWrite, int timeoutMs) const
{
    struct pollfd watched = {PQsocket(m_connection.get()), static_cast<short>(POLLIN | (toWrite ? POLLOUT : 0)), 0};
    if (watched.fd < 0)
        return true;
    const int ready = ::poll(&watched, 1, timeoutMs);
    return ready > 0 || (ready < 0 && errno != EINTR);
}

/// False when the connection broke: the next result then says how.
bool PgConnection::flush()
{
    for (Wait wait;;) {
        const int state = PQflush(m_connection.get());
        if (state <= 0)
            return state == 0;
        cancelWhenAsked();
        checkPatience(wait);
        if (waitForSocket(true, pollMs))
            wait.hear();
        // A server that waits for us to read would otherwise never read what we send.
        if (PQconsumeInput(m_connection.get()) == 0)
            return false;
    }
}

/// The next result of the running statement, nullptr when it has ended.
pg_result *PgConnection::nextResult()
{
    flush();
    Wait wait;
    while (PQisBusy(m_connection.get())) {
        cancelWhenAsked();
        checkPatience(wait);
        if (waitForSocket(false, pollMs))
            wait.hear();
        // After a failure PQgetResult() gives what the server said last, or an error of libpq.
        if (PQconsumeInput(m_connection.get()) == 0)
            break;
    }
    return PQgetResult(m_connection.get());
}

void PgConnection::cancelWhenAsked()
{
    if (!m_token.isCancelled())
        return;
    cancelOnServer();
    throw Cancelled{};
}

void PgConnection::checkPatience(Wait &wait)
{
    const auto now = Wait::Clock::now();
    if (m_timeLimit.count() > 0 && now - wait.began >= m_timeLimit)
        giveUp(m_timeLimit);
    if (m_silenceLimit.count() == 0 || now - wait.heard < m_silenceLimit)
        return;
    const bool isWaitedFor = now - wait.began < m_params.patience().statement && isAtWork();
    // A statement that ended while we asked is no longer at work: its answer is here.
    if (!isWaitedFor && !waitForSocket(false, 0))
        giveUp(std::chrono::duration_cast<std::chrono::milliseconds>(now - wait.heard));
    wait.hear();
}

/// A cancel is for the one who waits to hear.
bool PgConnection::isAtWork() const
{
    try {
        return sessionsAreAtWork(m_params, {{}, backendPid()}, m_token);
    } catch (const Cancelled &) {
        return true;
    }
}

void PgConnection::giveUp(std::chrono::milliseconds limit)
{
    m_connection.reset(); // what would come now would answer a question nobody remembers
    throw Error(ErrorCode::TimedOut,
                Engine::tr("The server at %1 said nothing for %2.").arg(m_params.serverName(), formatDuration(limit)),
                Engine::tr("Look for an overloaded server or a dead network connection, then try again."));
}

/// PQcancel() opens a connection of its own and cannot be given a time-out, so it runs beside us. When either the
/// request or the statement does not end in time the session is given up: a late cancel could hit the next statement.
void PgConnection::cancelOnServer()
{
    PGcancel *const cancel = PQgetCancel(m_connection.get());
    std::packaged_task<void()> request([cancel] {
        char message[256];
        PQcancel(cancel, message, sizeof message);
        PQfreeCancel(cancel);
    });
    const std::future<void> sent = request.get_future();
    std::thread(std::move(request)).detach();
    const bool drained = drain(cancelGraceMs);
    if (!drained || sent.wait_for(std::chrono::milliseconds(cancelGraceMs)) != std::future_status::ready)
        m_connection.reset();
}

/// Throws away what is left of a statement; false when that took longer than `graceMs`.
bool PgConnection::drain(int graceMs)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < graceMs) {
        const bool sending = PQflush(m_connection.get()) > 0;
        if (PQisBusy(m_connection.get())) {
            waitForSocket(sending, pollMs);
            if (PQconsumeInput(m_connection.get()) == 0)
                return false;
            continue;
        }
        const Result result(PQgetResult(m_connection.get()));
        if (!result)
            return true;
        if (isCopyOut(result.get()))
            return false;
        if (PQresultStatus(result.get()) == PGRES_COPY_IN)
            PQputCopyEnd(m_connection.get(), "cancelled");
    }
    return false;
}

/// Reads all results; throws the first failure when the server is ready for the next statement.
PgResult PgConnection::collect()
{
    Result last;
    std::optional<Error> failure;
    while (Result result{nextResult()}) {
        if (isCopyOut(result.get())) {
            cancelOnServer();
            throw Error(ErrorCode::Internal, Engine::tr("COPY TO STDOUT was executed where its rows cannot be read."));
        }
        if (PQresultStatus(result.get()) == PGRES_COPY_IN)
            PQputCopyEnd(m_connection.get(), "COPY FROM STDIN is not possible here");
        if (isFailure(result.get()) && !failure)
            failure = statementError(m_connection.get(), result.get(), m_defaultCode);
        last = std::move(result);
    }
    if (failure)
        throw *failure;
    return PgResult(last.release(), encoding());
}

void PgConnection::requireSent(int sent)
{
    if (sent != 1)
        throw statementError(m_connection.get(), nullptr, m_defaultCode);
}

PgResult PgConnection::exec(const QString &sql, const std::vector<SqlParam> &parameters)
{
    m_token.throwIfCancelled();
    std::vector<QByteArray> texts;
    texts.reserve(parameters.size());
    std::vector<const char *> values;
    for (const SqlParam &parameter : parameters)
        values.push_back(parameter ? texts.emplace_back(encodedText(*parameter, encoding())).constData() : nullptr);
    requireSent(PQsendQueryParams(m_connection.get(), encodedText(sql, encoding()).constData(),
                                  static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0));
    return collect();
}

PgResult PgConnection::execScript(const QString &sql)
{
    m_token.throwIfCancelled();
    requireSent(PQsendQuery(m_connection.get(), encodedText(sql, encoding()).constData()));
    return collect();
}

void PgConnection::sendStatement(const QByteArray &sql)
{
    m_token.throwIfCancelled();
    requireSent(PQsendQueryParams(m_connection.get(), sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0));
}

void PgConnection::execStatement(const QByteArray &sql)
{
    sendStatement(sql);
    collect();
}

void PgConnection::startCopy(const QByteArray &sql)
{
    sendStatement(sql);
    const Result result(nextResult());
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        throwNoCopy(result.get(), Engine::tr("A statement that should load rows is no COPY FROM STDIN."));
}

void PgConnection::throwNoCopy(const pg_result *result, const QString &expected)
{
    if (isCopyOut(result))
        cancelOnServer();
    if (PQresultStatus(result) == PGRES_COPY_IN)
        PQputCopyEnd(m_connection.get(), "COPY FROM STDIN is not possible here");
    std::optional<Error> failure;
    if (isFailure(result))
        failure = statementError(m_connection.get(), result, m_defaultCode);
    collect();
    throw failure.value_or(Error(ErrorCode::Internal, expected));
}

qint64 PgConnection::copyOut(const QString &sql, const std::function<void(QByteArrayView)> &sink)
{
    m_token.throwIfCancelled();
    requireSent(PQsendQuery(m_connection.get(), encodedText(sql, encoding()).constData()));
    const Result result(nextResult());
    if (PQresultStatus(result.get()) != PGRES_COPY_OUT)
        throwNoCopy(result.get(), Engine::tr("A statement that should give rows is no COPY TO STDOUT."));
    for (Wait wait;;) {
        cancelWhenAsked();
        char *line = nullptr;
        const int size = PQgetCopyData(m_connection.get(), &line, 1);
        const std::unique_ptr<char, decltype(&PQfreemem)> owned(line, PQfreemem);
        if (size == -1)
            return collect().affectedRows();
        if (size > 0) {
            sink(QByteArrayView(line, size));
            continue;
        }
        checkPatience(wait);
        if (waitForSocket(false, pollMs))
            wait.hear();
        if (size == -2 || PQconsumeInput(m_connection.get()) == 0)
            throw statementError(m_connection.get(), nullptr, m_defaultCode);
    }
}

void PgConnection::putCopyData(QByteArrayView data)
{
    constexpr qsizetype maximumPiece = 1 << 20; // libpq counts with int
    for (qsizetype done = 0; done < data.size();) {
        const qsizetype piece = qMin(maximumPiece, data.size() - done);
        const int sent = PQputCopyData(m_connection.get(), data.data() + done, static_cast<int>(piece));
        if (sent < 0)
            throw statementError(m_connection.get(), nullptr, m_defaultCode);
        if (sent > 0)
            done += piece;
        // Waits until the kernel has taken it: libpq's buffer would otherwise grow with the table.
        if (!flush())
            collect();
    }
    cancelWhenAsked();
}

qint64 PgConnection::finishCopy()
{
    for (int sent = 0; sent == 0;) {
        sent = PQputCopyEnd(m_connection.get(), nullptr);
        if (sent < 0)
            throw statementError(m_connection.get(), nullptr, m_defaultCode);
        flush();
    }
    return collect().affectedRows();
}

void PgConnection::abortCopy(const QString &reason)
{
    PQputCopyEnd(m_connection.get(), reason.toUtf8().constData());
    if (!drain(cancelGraceMs))
        m_connection.reset();
}

int PgConnection::serverVersion() const { return PQserverVersion(m_connection.get()); }
int PgConnection::backendPid() const { return PQbackendPID(m_connection.get()); }
bool PgConnection::isBroken() const { return PQstatus(m_connection.get()) != CONNECTION_OK; }
bool PgConnection::usesTls() const { return m_connection && PQsslInUse(m_connection.get()) == 1; }
QString PgConnection::host() const { return QString::fromUtf8(PQhost(m_connection.get())); }
QString PgConnection::port() const { return QString::fromUtf8(PQport(m_connection.get())); }

QString PgConnection::parameterStatus(const char *name) const
{
    return QString::fromUtf8(PQparameterStatus(m_connection.get(), name));
}

void PgConnection::speakOwnEncoding() { speak(PQparameterStatus(m_connection.get(), "server_encoding")); }

void PgConnection::speakUtf8() { speak("UTF8"); }

void PgConnection::speak(const QByteArray &wanted)
{
    if (!isSameEncoding(wanted, encoding()))
        execStatement("SET client_encoding = " + quoteLiteral(QByteArrayView(wanted)));
}

QByteArray PgConnection::encoding() const { return PQparameterStatus(m_connection.get(), "client_encoding"); }

QStringList PgConnection::takeNotices() { return std::exchange(*m_notices, {}); }
}
