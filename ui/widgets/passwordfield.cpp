#include "ui/widgets/passwordfield.h"

#include "core/profile/secretstore.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/labels.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Runs `work` on a worker and hands its value to `then` in this thread, unless `owner` is gone by then.
template <typename Work, typename Then> void away(QObject *owner, Work work, Then then)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

Error outcomeOf(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error;
    }
}
}

PasswordField::PasswordField(SecretStore &store, QString server, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_server(std::move(server)),
      m_edit(new QLineEdit),
      m_forget(new QPushButton(tr("Fo&rget"))),
      m_words(new SecondaryLabel),
      m_passFileLine(new CodeBox(tr("Line for the password file")))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(tr("Password"));
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("Removes the stored password when you save"));
    m_forget->hide();
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing()); // the form keeps its shape when they change
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus); // a label's mnemonic asks for it before it follows the proxy
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_passFileLine);
    m_passFileLine->hide();

    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_forgotten = true;
        m_edit->clear();
        m_forget->hide();
        showWords();
    });
    ask();
}

void PasswordField::ask()
{
    m_words->setText(tr("Asking the keychain…"));
    m_edit->setEnabled(false);
    const auto question = [&store = m_store, server = m_server] {
        if (!store.isAvailable())
            return State{store.unavailableReason(), false};
        return State{{}, !server.isEmpty() && store.read(server).has_value()};
    };
    away(this, question, [this](const State &state) { present(state); });
}

void PasswordField::present(const State &state)
{
    m_state = state;
    m_edit->setEnabled(state.unavailable.isEmpty());
    m_forget->setVisible(state.stored);
    showWords();
    Q_EMIT settled();
}

void PasswordField::setPassFileLine(const QString &line) { m_passFileLine->setText(line); }

void PasswordField::showWords()
{
    if (!m_state->unavailable.isEmpty()) {
        m_words->setText(tr("No keychain to keep a password in: %1. Put this line with your password into ~/.pgpass "
                            "(mode 0600) instead:")
                             .arg(m_state->unavailable));
        m_passFileLine->show();
        return;
    }
    m_edit->setPlaceholderText(isStored() && !m_forgotten ? tr("stored; type to replace it") : QString());
    m_words->setText(m_forgotten ? tr("The stored password is removed when you save.")
                                 : tr("Kept in the desktop's keychain. Leave empty if the server wants none."));
}

bool PasswordField::isStored() const { return m_state && m_state->stored; }

std::optional<bool> PasswordField::willBeKept() const
{
    if (!m_state || !m_state->unavailable.isEmpty())
        return std::nullopt;
    return !typed().isEmpty() || (m_state->stored && !m_forgotten);
}

Secret PasswordField::typed() const { return Secret(m_edit->text()); }

void PasswordField::setTyped(const Secret &password) { m_edit->setText(QString::fromUtf8(password.reveal())); }

void PasswordField::save(const QString &server)
{
    const bool hasKeychain = !m_state || m_state->unavailable.isEmpty(); // the field says what to do without one
    const Secret typedNow = hasKeychain ? typed() : Secret();
    const bool moved = server != m_server && !m_server.isEmpty();
    runSave([&store = m_store, typedNow, moved, server, before = m_server, forget = m_forgotten, stored = isStored()] {
        if (!typedNow.isEmpty())
            store.write(server, typedNow);
        else if (const auto old = moved && stored && !forget ? store.read(before) : std::nullopt)
            store.write(server, *old);
        if (stored && (moved || (forget && typedNow.isEmpty())))
            store.remove(before);
    });
}

void PasswordField::runSave(std::function<void()> work)
{
    m_busy = true;
    away(
        this, [work] { return outcomeOf(work); },
        [this](const Error &error) {
            m_busy = false;
            Q_EMIT saved(error);
        });
}
}
