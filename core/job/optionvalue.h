#pragma once

#include "core/base/integerrange.h"
#include "core/job/jobkind.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace larder
{
/// Of an Integer option.
IntegerRange rangeOf(const OptionInfo &option);
/// Of the Integer option for the member `key`, which the kind has: what the field of a form takes too.
IntegerRange rangeOf(const JobKind &kind, QLatin1StringView key);
/// "40G" where that is exact, else the plain number of bytes: what a Size option reads.
QString sizeText(qint64 bytes);
/// Of a Choice option.
QStringList choicesOf(const OptionInfo &option);

/// The JSON value of one text for an option: a number for Integer and Size, else text; a list option gives the text of
/// one entry. `source` names where the text comes from ("--retention-days", "RETENTION_DAYS") for the message. Throws
/// Error(Usage) for what is no number, out of range or none of the choices.
QJsonValue valueFromText(const OptionInfo &option, const QString &text, const QString &source);
/// What a given flag sets.
QJsonValue flagValueOf(const OptionInfo &option);
/// The option's default as the spec's JSON has it; Undefined when it has none.
QJsonValue defaultValueOf(const OptionInfo &option);

/// Members by a key with a dot for a nested object.
QJsonValue valueAt(const QJsonObject &object, const QString &key);
void setValueAt(QJsonObject &object, const QString &key, const QJsonValue &value);
}
