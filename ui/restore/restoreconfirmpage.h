#pragma once

#include "ui/restore/restorepage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace larder
{
class CodeBox;
class MessagePanel;
class RestorePlan;
class SecondaryLabel;

/// Page 4: the question in words that say what will happen. Where something is replaced the name of the database is to
/// be typed, and the safe way stands above.
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
    SecondaryLabel *m_safeWayMeaning;
    QPushButton *m_safeWayButton;
    QWidget *m_safeWay;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QWidget *m_typing;
    CodeBox *m_command;
};
}
