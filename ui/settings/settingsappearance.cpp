#include "ui/settings/settingsappearance.h"

#include "ui/memory/language.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
AppearanceSettings::AppearanceSettings(QActionGroup &themes, QWidget *parent)
    : SettingsPage(tr("Appearance"), tr("Colours and language of the window."), u"configure"_s, parent),
      m_themes(themes),
      m_colours(new QComboBox),
      m_language(new QComboBox),
      m_hint(new SecondaryLabel)
{
    for (const QAction *theme : themes.actions())
        m_colours->addItem(theme->text().remove(u'&'));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(savedLanguage())));
    for (QComboBox *box : {m_colours, m_language}) {
        box->setMinimumWidth(240);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Colours:"), m_colours);
    form->addRow(tr("&Language:"), explained(m_language, m_hint));
    alignForms({form});
    body()->addLayout(form);
    body()->addStretch();
    connect(m_colours, &QComboBox::activated, this, &AppearanceSettings::chooseTheme);
    connect(m_language, &QComboBox::activated, this, &AppearanceSettings::chooseLanguage);
    showRestartHint();
}

void AppearanceSettings::refresh()
{
    m_colours->setCurrentIndex(static_cast<int>(m_themes.actions().indexOf(m_themes.checkedAction())));
}

void AppearanceSettings::chooseTheme(int row) { m_themes.actions().at(row)->trigger(); }

void AppearanceSettings::chooseLanguage()
{
    saveLanguage(m_language->currentData().toString());
    showRestartHint();
}

void AppearanceSettings::showRestartHint()
{
    const bool waits = languageOf(m_language->currentData().toString()) != shownLanguage();
    m_hint->setText(waits ? tr("The new language shows when Larder is started the next time.") : QString());
    m_hint->setVisible(waits);
}
}
