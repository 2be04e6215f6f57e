#pragma once

#include "ui/settings/settingspage.h"

#include <memory>

class QPushButton;
class QTreeWidget;

namespace larder
{
class Catalogue;
class Clock;
class FolderField;
class MessagePanel;

/// Where backups go, and the folders of backups that Larder has seen.
class StorageSettings : public SettingsPage
{
    Q_OBJECT
public:
    StorageSettings(const Catalogue &catalogue, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void folderChosen(const QString &path);

private:
    QWidget *makeFolders();
    void addFolder(const QString &path);
    void saveFolder();

    const Catalogue &m_catalogue;
    std::shared_ptr<const Clock> m_clock;
    FolderField *m_folder;
    QTreeWidget *m_known;
    QPushButton *m_show;
    MessagePanel *m_problem;
};
}
