#pragma once

#include <QToolButton>

namespace larder
{
/// One criterion of a filter as a rounded button: outlined while it lets everything pass, filled while it narrows.
/// With a menu it opens that, without one it is on or off.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    /// `name`: what it filters by, for screen readers. `menu` may be null; the chip takes it over.
    FilterChip(const QString &name, QMenu *menu, QWidget *parent = nullptr);

    /// `text`: the criterion in words ("Any date", "since 1 May 2026").
    void present(const QString &text, bool narrows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int frame() const; ///< width of what is beside the text
    QString shownText() const;

    const QString m_name;
    bool m_narrows = false;
};
}
