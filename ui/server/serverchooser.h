#pragma once

#include <QWidget>

class QComboBox;

namespace larder
{
class ElidedLabel;
class ProfileStore;
class Session;

/// The saved servers to choose from, and how the connection to the chosen one stands.
class ServerChooser : public QWidget
{
    Q_OBJECT
public:
    ServerChooser(Session &session, const ProfileStore &profiles, QWidget *parent = nullptr);

    /// Reads the saved servers anew.
    void reload();

Q_SIGNALS:
    void addServerRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void showConnection();

    Session &m_session;
    const ProfileStore &m_profiles;
    QComboBox *m_servers;
    ElidedLabel *m_state;
};
}
