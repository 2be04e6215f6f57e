#pragma once

#include <QLabel>

namespace larder
{
/// One line that ends in "…" where the room ends, with the whole text as its tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }
    /// Draws in the quieter colour of facts beside the main text.
    void setSecondary(bool secondary) { m_secondary = secondary; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
    bool m_secondary = false;
};
}
