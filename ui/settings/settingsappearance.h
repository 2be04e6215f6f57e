#pragma once

#include "ui/settings/settingspage.h"

class QActionGroup;
class QComboBox;

namespace larder
{
class SecondaryLabel;

/// Colours and language of the window.
class AppearanceSettings : public SettingsPage
{
    Q_OBJECT
public:
    /// `themes`: one checkable action for each choice; choosing here triggers it.
    explicit AppearanceSettings(QActionGroup &themes, QWidget *parent = nullptr);

    void refresh() override;

private:
    void chooseTheme(int row);
    void chooseLanguage();
    void showRestartHint();

    QActionGroup &m_themes;
    QComboBox *m_colours;
    QComboBox *m_language;
    SecondaryLabel *m_hint;
};
}
