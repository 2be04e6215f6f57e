#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace larder
{
/// A language there is a translation for.
struct Language
{
    QString code; ///< "de", "pt_BR"
    QString ownName; ///< as its speakers call it
};

/// Those in the resources, English among them, by their own names.
QList<Language> languages();
/// A code of languages(), empty: as the desktop.
QString savedLanguage();
void saveLanguage(const QString &code);
/// The code of the language shown for this choice: itself, or for an empty one the desktop's as far as there is a
/// translation, else English.
QString languageOf(const QString &choice);
/// The code of the translation nearest to these tags ("pt-BR", "pt"; the one wanted most first): the same country's,
/// else another of the same language, else English.
QString nearestLanguage(const QStringList &wanted);
/// What loadTranslations() took; English before.
QString shownLanguage();

/// Sets the locale and loads the texts of Larder and of Qt. Main thread, before any widget; English too comes from a
/// file: it holds the plurals.
void loadTranslations(QCoreApplication &application);
}
