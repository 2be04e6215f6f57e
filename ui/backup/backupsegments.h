#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace larder
{
/// One of a few choices, side by side in one frame. Tab reaches the chosen one, the arrow keys move between them, each
/// has a mnemonic of its own.
class SegmentedChoice : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what is chosen, for screen readers.
    explicit SegmentedChoice(const QString &name, QWidget *parent = nullptr);

    /// `id` is at least 0; the first one added is chosen. `meaning` is its tooltip and description.
    void add(int id, const QString &text, const QString &meaning);
    int current() const;
    void setCurrent(int id);
    QString meaning() const; ///< of the chosen one

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};
}
