#pragma once

#include <QWidget>

namespace larder::test
{
/// Ends the program when the tour cannot go on.
inline void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("The tour cannot go on: %s", what);
}

/// The one part of this kind in the window.
template <typename Part> Part &partOf(QWidget &window)
{
    auto *part = window.findChild<Part *>();
    require(part, Part::staticMetaObject.className());
    return *part;
}
}
