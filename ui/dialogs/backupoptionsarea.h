#pragma once

#include <QScrollArea>

namespace larder
{
/// Holds the options of a dialog: as high as they are while the window has the room, with a scroll bar when it has not.
/// Follows the keyboard, also where it jumps by a mnemonic.
class BackupOptionsArea : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int margin = 24; ///< at the right, where the scroll bar comes

    explicit BackupOptionsArea(QWidget *contents, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void grown(); ///< the options want more height than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    int m_height = 0; ///< last wanted
};
}
