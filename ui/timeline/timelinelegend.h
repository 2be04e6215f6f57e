#pragma once

#include <QStringList>
#include <QWidget>

namespace larder
{
/// The names of the databases in the colours of their lines, in one row that ends where the room ends.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// In the order of their colours.
    void present(const QStringList &databases);
    void showOnly(const QString &database); ///< the others are dimmed; empty = none is

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_databases;
    QString m_only;
};
}
