#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace larder
{
class Error;

/// Says over `parent` what went wrong and what to do. Returns at once.
void tellError(QWidget *parent, const Error &error);
/// A question over `parent` whose button `yes` is never the default; Cancel is. Returns at once; `then` is called after
/// a yes.
void askFirst(QWidget *parent, const QString &title, const QString &text, const QString &yes,
              std::function<void()> then);
}
