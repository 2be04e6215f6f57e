#pragma once

#include <QDoubleSpinBox>

namespace larder
{
/// A size in GB (10^9 bytes), to two places.
class SizeBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit SizeBox(qint64 bytes, QWidget *parent = nullptr);
    qint64 bytes() const;
    void setBytes(qint64 bytes); ///< rounded up to the second place

protected:
    QString textFromValue(double value) const override; ///< without needless zeros
};
}
