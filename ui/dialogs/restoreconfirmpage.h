#pragma once

#include "ui/dialogs/restorepage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace larder
{
class CodeBox;
class MessagePanel;
class RestorePlan;

/// Page 4: the question in words that say what will happen. Where a database is replaced its name is to be typed, and
/// the safe way stands above.
class RestoreConfirmPage : public RestorePage
{
    Q_OBJECT
public:
    explicit RestoreConfirmPage(RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("Confirm"); }
    void enter() override;
    bool isComplete() const override;
    QString forwardText() const override;

Q_SIGNALS:
    void safeWayChosen(const QString &newDatabase);

private:
    QWidget *makeSafeWay();
    QWidget *makeTyping();
    void onTyped();

    RestorePlan &m_plan;
    MessagePanel *m_statement;
    QPushButton *m_safeWayButton;
    QWidget *m_safeWay;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QWidget *m_typing;
    CodeBox *m_command;
};
}
