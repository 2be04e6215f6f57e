#pragma once

#include <QStringList>
#include <QWidget>

namespace larder
{
/// The steps of a wizard at its left side: those done, the one shown, those to come. Only for the eye: the heading of
/// each page says the same in words.
class StepTrail : public QWidget
{
    Q_OBJECT
public:
    explicit StepTrail(QStringList steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int step, const QRect &line) const;

    const QStringList m_steps;
    int m_current = 0;
};
}
