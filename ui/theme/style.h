#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace larder
{
/// Fusion with more air: padding of buttons, fields, headers and dock titles on an 8 pixel grid, and flat toolbars.
/// Colours are the palette's.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;

    /// Texts keep the direction of their own words where lines run from right to left, see forPainting().
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role = QPalette::NoRole) const override;

private:
    void drawMirrored(ControlElement element, const QStyleOption &option, QPainter *painter,
                      const QWidget *widget) const;
    void drawTitle(const QStyleOptionDockWidget &title, QPainter *painter, const QWidget *widget) const;
};
}
