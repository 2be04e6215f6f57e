#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace larder
{
class ManualBrowser;

/// Finds words on the page that `browser` shows, as they are typed. Return goes on, Shift+Return back, Esc clears.
class ManualFind : public QWidget
{
    Q_OBJECT
public:
    explicit ManualFind(ManualBrowser &browser, QWidget *parent = nullptr);

    void activate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void stepFromHere();
    void step(bool forward);

    ManualBrowser &m_browser;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    int m_found = 0;
};
}
