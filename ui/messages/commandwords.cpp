#include "ui/messages/commandwords.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Place
{
    QLatin1StringView verb;
    const char *words; ///< a text of CommandWords
};

constexpr Place places[] = {
    {"catalogue rebuild"_L1, QT_TRANSLATE_NOOP("CommandWords", "Catalogue → Rebuild the catalogue")},
    {"cleanup"_L1, QT_TRANSLATE_NOOP("CommandWords", "Catalogue → Clean up…")},
    {"forget"_L1, QT_TRANSLATE_NOOP("CommandWords", "Forget on the page Overview of the backup")},
    {"kept list"_L1, QT_TRANSLATE_NOOP("CommandWords", "Restore → Kept databases…")},
    {"list"_L1, QT_TRANSLATE_NOOP("CommandWords", "the list in the main window")},
    {"restore --rescue"_L1, QT_TRANSLATE_NOOP("CommandWords", "Restore… → New database → Load what can be loaded")},
    {"server add"_L1, QT_TRANSLATE_NOOP("CommandWords", "File → Add a server…")},
    {"server test"_L1, QT_TRANSLATE_NOOP("CommandWords", "File → Server settings… → Test")},
    {"show"_L1, QT_TRANSLATE_NOOP("CommandWords", "the page Contents of the backup")},
};

QString placeOf(const QString &command)
{
    for (const Place &place : places) {
        if ((command + u' ').startsWith(place.verb + u' '))
            return QCoreApplication::translate("CommandWords", place.words);
    }
    return {};
}
}

QString wordedForWindow(const QString &hint) { return rewordCommands(hint, placeOf); }
QString hintOf(const Error &error) { return wordedForWindow(error.hint()); }
}
