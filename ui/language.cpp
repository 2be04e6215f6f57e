#include "ui/language.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString prefix = u"larder_"_s;
const QString english = u"en"_s;

QString &shown()
{
    static QString code = english;
    return code;
}

QString ownNameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = code == english ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return code.contains(u'_') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}
}

QList<Language> languages()
{
    QList<Language> found;
    for (const QString &file : QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s})) {
        const QString code = file.mid(prefix.size()).chopped(3);
        found.append({code, ownNameOf(code)});
    }
    std::sort(found.begin(), found.end(),
              [](const Language &a, const Language &b) { return a.ownName.localeAwareCompare(b.ownName) < 0; });
    return found;
}

QString savedLanguage() { return settings().value(settingsKey::language).toString(); }

void saveLanguage(const QString &code) { settings().setValue(settingsKey::language, code); }

QString languageOf(const QString &choice)
{
    if (!choice.isEmpty())
        return choice;
    const QList<Language> known = languages();
    for (QString tag : QLocale::system().uiLanguages()) {
        for (tag.replace(u'-', u'_'); !tag.isEmpty(); tag = tag.section(u'_', 0, -2)) {
            if (std::any_of(known.begin(), known.end(), [&tag](const Language &each) { return each.code == tag; }))
                return tag;
        }
    }
    return english;
}

QString shownLanguage() { return shown(); }

void loadTranslations(QCoreApplication &application)
{
    const QString choice = savedLanguage();
    const QString code = languageOf(choice);
    if (!choice.isEmpty() && QLocale::system().language() != QLocale(choice).language())
        QLocale::setDefault(QLocale(choice)); // dates and numbers too; else the desktop's country stays
    auto *own = new QTranslator(&application);
    if (own->load(u":/i18n/%1%2.qm"_s.arg(prefix, code)))
        QCoreApplication::installTranslator(own);
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(QLocale(code), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    shown() = code;
}
}
