#pragma once

#include <QDialog>

class QActionGroup;
class QListWidget;
class QStackedWidget;

namespace larder
{
class Catalogue;
class JobController;
class ProfileStore;
class SecretStore;
class ServerCommands;
class SettingsPage;

/// The settings: a list of pages at the left, the page at the right. Everything takes effect at once; Close is all
/// there is to press.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    struct World
    {
        JobController &jobs;
        Catalogue &catalogue;
        ProfileStore &profiles;
        SecretStore &secrets;
        ServerCommands &servers;
        QActionGroup &themes; ///< see MainActions
    };

    explicit SettingsDialog(const World &world, QWidget *parent = nullptr);

Q_SIGNALS:
    void folderChosen(const QString &path); ///< show these backups

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(SettingsPage *page);
    void showPage(int row);

    QListWidget *m_list;
    QStackedWidget *m_pages;
};
}
