// Not compiled: what tests/check_includes must find, a line each.
#include "core/base/error.h"
#include "ui/window/mainwindow.h"
#include <QColor>
#include <QString>
#include <QtWidgets/QWidget>
