#pragma once

#include <QString>

class QWidget;

namespace larder
{
/// `place`: what the manual says about `widget` and all in it, "restore.md#undo". Each window and pane names its own in
/// its constructor; F1 asks for it.
void setManualPlace(QWidget *widget, const char *place);

/// The place about what `widget` shows, or about the nearest thing around it that has one; the start page where there
/// is none.
QString manualPlaceOf(const QWidget *widget);
}
