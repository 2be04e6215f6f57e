#pragma once

#include <QLabel>

namespace larder
{
/// The title of a dialog or page: larger and bold.
QLabel *headingLabel(const QString &text = {});
/// The title of a group of fields: bold.
QLabel *sectionLabel(const QString &text);
/// A wrapping line of ordinary text.
QLabel *textLabel(const QString &text = {});

/// A wrapping line of explaining text, quieter than the labels around it but with a contrast of at least 4.5 : 1 to
/// the window in light and dark palettes.
class SecondaryLabel : public QLabel
{
public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();
};
}
