#pragma once

#include <QFrame>

class QTextEdit;

namespace larder
{
/// Text to take away (a checksum, commands): fixed-width, selectable, wrapped, as high as it needs, with a Copy button.
class CodeBox : public QFrame
{
    Q_OBJECT
public:
    /// `what` names the text for screen readers and the button's tooltip: "SHA-256".
    explicit CodeBox(const QString &what, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    QTextEdit *m_text;
};
}
