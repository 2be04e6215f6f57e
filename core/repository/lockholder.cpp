#include "core/repository/lockholder.h"

#include "core/base/translation.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype longestPurpose = 500;
constexpr int beatDigits = 12;

QString sinceText(const LockHolder &holder)
{
    const QDateTime since = holder.since.toLocalTime();
    const bool today = since.date() == QDate::currentDate();
    return since.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

bool isTold(const std::optional<LockHolder> &holder) { return holder && !holder->hasLeft(); }

/// %1 is the repository, then come purpose, process, host and time.
QString withHolder(const QString &sentence, const QString &repository, const LockHolder &holder)
{
    return sentence.arg(repository, holder.purpose, QString::number(holder.process.pid), holder.process.host,
                        sinceText(holder));
}
}

LockHolder LockHolder::here(const QString &purpose, bool shared)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            ProcessIdentity::self(),
            purpose,
            shared,
            QDateTime::currentDateTimeUtc(),
            0};
}

QByteArray LockHolder::toText() const
{
    QJsonObject object = toJson(process);
    object[u"id"] = id;
    object[u"purpose"] = purpose.left(longestPurpose);
    object[u"shared"] = shared;
    object[u"since"] = since.toString(Qt::ISODateWithMs);
    object[u"beat"] = QString::number(beat).rightJustified(beatDigits, u'0');
    return QJsonDocument(object).toJson();
}

std::optional<LockHolder> LockHolder::fromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty())
        return {};
    return LockHolder{object[u"id"].toString(),
                      processIdentityFromJson(object),
                      object[u"purpose"].toString(),
                      object[u"shared"].toBool(),
                      QDateTime::fromString(object[u"since"].toString(), Qt::ISODateWithMs),
                      object[u"beat"].toString().toLongLong()};
}

QString busySentence(const QString &repository, const std::optional<LockHolder> &holder)
{
    if (!isTold(holder))
        return Engine::tr("Another job works on %1.").arg(repository);
    return withHolder(Engine::tr("Another job works on %1: \"%2\" by process %3 on host %4 since %5."), repository,
                      *holder);
}

QString waitingSentence(const QString &repository, const std::optional<LockHolder> &holder)
{
    if (!isTold(holder))
        return Engine::tr("Waiting for another job on %1.").arg(repository);
    return withHolder(Engine::tr("Waiting for another job on %1: \"%2\" by process %3 on host %4 since %5."),
                      repository, *holder);
}

QString takenOverSentence(const QString &repository, const std::optional<LockHolder> &holder)
{
    if (!isTold(holder))
        return Engine::tr("The lock on %1 was held by one that gave no sign of life: it is taken over.")
            .arg(repository);
    return withHolder(
        Engine::tr("The lock on %1 was held for \"%2\" by process %3 on host %4 since %5, which gave no sign of life: "
                   "it is taken over."),
        repository, *holder);
}
}
