#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace larder
{
/// A page of docs/manual, as it is in the resources.
struct ManualChapter
{
    QString file; ///< "restore.md"
    QString title; ///< its first heading
    QStringList sections; ///< headings of the second level
};

/// In reading order; the first is the start page.
const QList<ManualChapter> &manualChapters();
/// What a heading is called in links, as GitHub has it: "Save a server" → "save-a-server".
QString headingAnchor(const QString &heading);
/// `place`: "restore.md" or "restore.md#undo".
QUrl manualUrl(const QString &place);
/// The place that says what to do about errors of this code.
QString manualPlaceOf(ErrorCode code);
}
