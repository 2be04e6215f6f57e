#pragma once

#include <QString>

class QWidget;

namespace larder
{
class TypedQuestion;

/// The questions before a database kept by a restore is put back or removed. `original`: the name it had.
TypedQuestion *askToPutBack(const QString &original, const QString &kept, const QString &server, QWidget *parent);
TypedQuestion *askToRemove(const QString &kept, qint64 bytes, const QString &server, QWidget *parent);
}
