#include "app/cli/jsonobserver.h"

#include <QJsonDocument>

namespace larder::cli
{
void JsonObserver::onEvent(const JobEvent &event) noexcept
{
    m_console.out(QJsonDocument(event.toJson()), QJsonDocument::Compact);
}
}
