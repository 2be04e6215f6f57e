#pragma once

#include <QString>

class QWidget;

namespace larder
{
/// The place in the manual about what `widget` shows, or about the nearest thing around it that has one; the start page
/// where there is none.
QString manualPlaceOf(const QWidget *widget);
}
