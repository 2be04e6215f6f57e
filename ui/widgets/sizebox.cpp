#include "ui/widgets/sizebox.h"

#include <cmath>

namespace larder
{
namespace
{
constexpr double bytesPerStep = 1e7; // the second place after the point of a GB
constexpr double most = 1e6; // GB: a petabyte
}

SizeBox::SizeBox(qint64 bytes, QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(2);
    setRange(0, most);
    setSuffix(tr(" GB"));
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setBytes(bytes);
}

void SizeBox::setBytes(qint64 bytes)
{
    setValue(std::ceil(static_cast<double>(bytes) / bytesPerStep) / 100); // never below what was asked: 0 is no limit
}

qint64 SizeBox::bytes() const { return std::llround(value() * 100) * static_cast<qint64>(bytesPerStep); }

QString SizeBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}
}
