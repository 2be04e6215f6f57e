#pragma once

// QCustomPlot 2.1 is written with Qt's keywords, which we build without. In its headers foreach goes over plain lists.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(item, list) for (item : list)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
