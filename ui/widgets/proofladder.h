#pragma once

#include "core/repository/backuptypes.h"

#include <QList>
#include <QWidget>

namespace larder
{
/// The five proof levels from left to right, those reached filled and with their dates.
class ProofLadder : public QWidget
{
    Q_OBJECT
public:
    explicit ProofLadder(QWidget *parent = nullptr);

    /// `reached`: proofs with their dates where known. A damaged backup shows no level as standing; one that failed in
    /// its drill shows the step that it failed at.
    void setProofs(ProofLevel level, const QList<Proof> &reached, bool damaged, bool drillFailed = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect rung(int level) const;
    void paintRung(QPainter &painter, int level) const;
    QString dateOf(int level) const;
    bool failedAt(int level) const;
    void describe();

    ProofLevel m_level = ProofLevel::Written;
    QList<Proof> m_reached;
    bool m_damaged = false;
    bool m_drillFailed = false;
};
}
