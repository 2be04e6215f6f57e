#pragma once

#include <QWidget>

namespace larder
{
/// A themed icon that follows the theme: unlike a pixmap in a label it changes when light becomes dark.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// `size`: of a side, in device independent pixels.
    explicit IconLabel(int size, const QString &iconName = {}, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};
}
