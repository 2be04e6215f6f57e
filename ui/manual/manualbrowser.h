#pragma once

#include <QTextBrowser>

namespace larder
{
/// Shows pages of the manual: text in a column that is pleasant to read, pictures as wide as that column at most,
/// links to the web in the desktop's browser.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    /// Marks every place with `text`; gives how many there are. Nothing is marked for an empty one.
    int mark(const QString &text);
    /// Goes to the next or previous marked place, round and round; gives its number from 1, 0 when there is none.
    int goToMark(bool forward);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress(const QUrl &url);
    void fitColumn();
    void fitPictures();
    QImage fitted(const QImage &picture) const;

    bool m_fresh = false; ///< a page was read that has no looks yet
    int m_pictureWidth = 0; ///< pictures on the page are fitted to
    QList<QTextCursor> m_marks;
};
}
