#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace larder
{
class Advice;
class Disclosure;

/// What happened and what to do, inside a dialog instead of over it: icon, title, text, detail to unfold and one
/// button. Hidden until something is to be said.
class MessagePanel : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessagePanel(QWidget *parent = nullptr);

    /// Empty parts are not shown.
    void present(Kind kind, const QString &title, const QString &text, const QString &detail = {});
    /// Message, hint and detail of an error, and the way to its section in the manual.
    void present(const Error &error);
    /// The button, e.g. "Retry"; hidden without a text.
    void setActionText(const QString &text);
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPlainTextEdit *m_detail;
    Disclosure *m_more;
    QPushButton *m_action;
    Advice *m_advice = nullptr;
};
}
