#include "ui/memory/language.h"

#include "ui/memory/settings.h"

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

QString languagePart(const QString &code) { return code.section(u'_', 0, 0); }

QString ownNameOf(const QString &code)
{
    const QLocale locale(code);
    // One word: "es" without a country calls itself "español de España".
    QString name = code == english ? u"English"_s : locale.nativeLanguageName().section(u' ', 0, 0);
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
    return choice.isEmpty() ? nearestLanguage(QLocale::system().uiLanguages()) : choice;
}

QString nearestLanguage(const QStringList &wanted)
{
    const QList<Language> known = languages();
    const auto firstOf = [&known](const auto &fits) {
        const auto found = std::find_if(known.begin(), known.end(), fits);
        return found == known.end() ? QString() : found->code;
    };
    for (QString tag : wanted) {
        tag.replace(u'-', u'_');
        QString code = firstOf([&tag](const Language &each) { return each.code == tag; });
        if (code.isEmpty())
            code = firstOf([&tag](const Language &each) { return languagePart(each.code) == languagePart(tag); });
        if (!code.isEmpty())
            return code;
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
