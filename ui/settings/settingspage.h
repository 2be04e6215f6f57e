#pragma once

#include <QWidget>

class QVBoxLayout;

namespace larder
{
/// A page of the settings: its title, a line about it, and below what the page adds to body().
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const QString &title, const QString &explanation, const QString &icon, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; } ///< freedesktop name
    /// Called each time the page comes up.
    virtual void refresh() { }

protected:
    QVBoxLayout *body() { return m_body; }

private:
    const QString m_title;
    const QString m_icon;
    QVBoxLayout *m_body;
};
}
