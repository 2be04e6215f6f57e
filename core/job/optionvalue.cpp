#include "core/job/optionvalue.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/job/jobregistry.h"
#include "core/policy/retentionmembers.h"
#include "core/postgres/serveraddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Steps of 1000, as in every size that is shown.
const QStringList sizeUnits{u""_s, u"K"_s, u"M"_s, u"G"_s, u"T"_s};

QJsonValue integerFrom(const OptionInfo &option, const QString &text, const QString &source)
{
    const IntegerRange range = rangeOf(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= range.lowest && number <= range.highest)
        return number;
    throw Error(ErrorCode::Usage,
                Engine::tr("%1: “%2” is no whole number from %3 to %4.")
                    .arg(source, text, QString::number(range.lowest), QString::number(range.highest)),
                QString::fromUtf8(option.help));
}

QJsonValue sizeFrom(const OptionInfo &option, const QString &text, const QString &source)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,16})([KMGT]?)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    qint64 bytes = match.hasMatch() ? match.captured(1).toLongLong() : -1;
    for (qsizetype step = sizeUnits.indexOf(match.captured(2).toUpper()); step > 0 && bytes <= mostBytes; --step)
        bytes *= 1000;
    if (bytes >= 0 && bytes <= mostBytes)
        return bytes;
    throw Error(ErrorCode::Usage, Engine::tr("%1: “%2” is no size in bytes, like 500M or 2T.").arg(source, text),
                QString::fromUtf8(option.help));
}

QJsonValue portFrom(const OptionInfo &option, const QString &text, const QString &source)
{
    for (const QString &one : text.split(u',')) {
        if (!isPort(one))
            throw Error(ErrorCode::Usage, Engine::tr("%1: “%2” is no port from 1 to 65535.").arg(source, one),
                        QString::fromUtf8(option.help));
    }
    return text;
}

QJsonValue choiceFrom(const OptionInfo &option, const QString &text, const QString &source)
{
    const QStringList choices = choicesOf(option);
    if (choices.contains(text))
        return text;
    throw Error(ErrorCode::Usage, Engine::tr("%1: “%2” is none of the possible values.").arg(source, text),
                Engine::tr("Use one of %1.").arg(choices.join(u", "_s)));
}

/// An empty path would silently mean the current folder.
QJsonValue pathFrom(const OptionInfo &option, const QString &text, const QString &source)
{
    if (!text.isEmpty())
        return text;
    throw Error(ErrorCode::Usage, Engine::tr("%1 is empty.").arg(source), QString::fromUtf8(option.help));
}
}

IntegerRange rangeOf(const OptionInfo &option) { return integerRange(option.choices); }

IntegerRange rangeOf(const JobKind &kind, QLatin1StringView key) { return rangeOf(*findValueOption(kind, key)); }

QString sizeText(qint64 bytes)
{
    qsizetype step = 0;
    while (bytes > 0 && bytes % 1000 == 0 && step + 1 < sizeUnits.size()) {
        bytes /= 1000;
        ++step;
    }
    return QString::number(bytes) + sizeUnits[step];
}

QStringList choicesOf(const OptionInfo &option) { return QString::fromLatin1(option.choices).split(u'|'); }

QJsonValue valueFromText(const OptionInfo &option, const QString &text, const QString &source)
{
    switch (option.type) {
    case OptionType::Integer: return integerFrom(option, text, source);
    case OptionType::Port: return portFrom(option, text, source);
    case OptionType::Size: return sizeFrom(option, text, source);
    case OptionType::Choice: return choiceFrom(option, text, source);
    case OptionType::Path:
    case OptionType::Backup:
    case OptionType::BackupList: return pathFrom(option, text, source);
    default: return text;
    }
}

QJsonValue flagValueOf(const OptionInfo &option)
{
    const QLatin1StringView value(option.flagValue);
    if (value.isEmpty())
        return true;
    return value == "false"_L1 ? QJsonValue(false) : QJsonValue(value);
}

QJsonValue defaultValueOf(const OptionInfo &option)
{
    const QString text = QString::fromLatin1(option.defaultText);
    if (option.type == OptionType::Flag || text.isEmpty())
        return QJsonValue::Undefined;
    return option.type == OptionType::Integer ? QJsonValue(text.toInt()) : QJsonValue(text);
}

QJsonValue valueAt(const QJsonObject &object, const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return object.value(key);
    return valueAt(object.value(key.left(dot)).toObject(), key.mid(dot + 1));
}

void setValueAt(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key.left(dot)).toObject();
    setValueAt(inner, key.mid(dot + 1), value);
    object.insert(key.left(dot), inner);
}
}
