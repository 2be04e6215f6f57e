#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace larder
{
class CodeBox;
class SecretStore;

/// A password that goes to the desktop's keychain and nowhere else. Every question to the keychain is asked on a worker
/// thread, for a locked one may wait for its owner. Where there is none the field says so and what to do instead.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    /// `server`: whose password is there already; empty for a new one. `store` is asked in the global thread pool and
    /// must outlive what runs there, also when this is gone.
    PasswordField(SecretStore &store, QString server, QWidget *parent = nullptr);

    Secret typed() const;
    /// As if it had been typed here. Where there is no keychain it is good for as long as the field is.
    void setTyped(const larder::Secret &password);
    bool isBusy() const { return m_busy; }
    /// Whether the keychain holds the server's password after save(); nothing while it has not answered, or without
    /// one.
    std::optional<bool> willBeKept() const;
    /// Puts what was typed under the name `server`; nothing typed and another name than before moves the stored one.
    /// saved() follows.
    void save(const QString &server);
    /// The line for ~/.pgpass shown where there is no keychain.
    void setPassFileLine(const QString &line);

Q_SIGNALS:
    void settled(); ///< the keychain has answered: the field is ready
    void saved(const larder::Error &error); ///< code None when it succeeded

private:
    struct State
    {
        QString unavailable; ///< why there is no keychain
        bool stored = false;
    };
    bool isStored() const;
    void ask();
    void present(const State &state);
    void showWords();
    void runSave(std::function<void()> work);

    SecretStore &m_store;
    const QString m_server;
    QLineEdit *m_edit;
    QPushButton *m_forget;
    QLabel *m_words;
    CodeBox *m_passFileLine;
    std::optional<State> m_state; ///< none before the keychain has answered
    bool m_forgotten = false;
    bool m_busy = false;
};
}
