#pragma once

#include <QScrollArea>

namespace larder
{
/// Holds a column of a dialog: as high as its contents are while the window has the room, with a scroll bar when it has
/// not. Follows the keyboard, also where it jumps by a mnemonic.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int margin = 24; ///< for contents that reach the edge of the window: where the scroll bar comes

    /// `contents` has a layout. When its right margin is too small for the scroll bar, the column is that much wider.
    explicit ScrollColumn(QWidget *contents, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void grown(); ///< the contents want more height than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int barRoom() const;
    void follow(QWidget *focused);

    int m_height = 0; ///< last wanted
};
}
