#pragma once

#include <QWidget>

class QLabel;

namespace larder
{
/// Says what is being waited for, quietly, and offers to stop where that can take long.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(const QString &text, bool canCancel = false, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
};
}
