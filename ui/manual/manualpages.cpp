#include "ui/manual/manualpages.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
ManualChapter chapterIn(const QString &file)
{
    ManualChapter chapter{file, {}, {}};
    QFile page(u":/docs/manual/"_s + file);
    if (!page.open(QIODevice::ReadOnly))
        return chapter;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line.startsWith("# "_L1) && chapter.title.isEmpty())
            chapter.title = line.mid(2);
        else if (line.startsWith("## "_L1))
            chapter.sections += line.mid(3);
    }
    return chapter;
}

QList<ManualChapter> readChapters()
{
    QList<ManualChapter> chapters;
    for (const char *file : {"index", "first-backup", "window", "restore", "tables", "proof", "cleanup", "script",
                             "command-line", "troubleshooting", "files"})
        chapters += chapterIn(QString::fromLatin1(file) + u".md"_s);
    return chapters;
}
}

const QList<ManualChapter> &manualChapters()
{
    static const QList<ManualChapter> chapters = readChapters();
    return chapters;
}

QString headingAnchor(const QString &heading)
{
    static const QRegularExpression other(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(other).replace(u' ', u'-');
}

QUrl manualUrl(const QString &place) { return QUrl(u"qrc:/docs/manual/"_s + place); }

QString manualPlaceOf(ErrorCode code) { return u"troubleshooting.md#"_s + errorName(code); }
}
