#pragma once

#include <QWidget>

class QToolButton;

namespace larder
{
/// A line with an arrow that shows and hides a widget below it. Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    /// `title` may hold a mnemonic.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void showState();

    QToolButton *m_header;
    QWidget *m_content;
    bool m_open = false;
};
}
