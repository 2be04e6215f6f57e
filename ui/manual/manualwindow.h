#pragma once

#include <QWidget>

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace larder
{
class ManualBrowser;
class ManualFind;

/// The manual in a window of its own: contents at the left, the page at the right, back, forward and find above.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    ManualWindow();

    /// See manualUrl(); one that is not there shows the start page.
    void showPlace(const QString &place);
    QString place() const; ///< "restore.md#undo"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeBar();
    void fillContents();
    void onItem(const QTreeWidgetItem *item);
    void follow(const QUrl &url);

    ManualBrowser *m_browser;
    QTreeWidget *m_contents;
    ManualFind *m_find;
};
}
