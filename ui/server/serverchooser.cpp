#include "ui/server/serverchooser.h"

#include "ui/messages/commandwords.h"
#include "ui/session/session.h"
#include "ui/theme/tones.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int dot = 8;
constexpr int dotRoom = 16;

QColor colourOf(Session::Connection connection, const QPalette &palette)
{
    switch (connection) {
    case Session::Connection::Connected: return tone::good(palette);
    case Session::Connection::Failed: return tone::bad(palette);
    case Session::Connection::Connecting: return tone::attention(palette);
    case Session::Connection::None: break;
    }
    return tone::hairline(palette);
}
}

ServerChooser::ServerChooser(Session &session, const ProfileStore &profiles, QWidget *parent)
    : QWidget(parent), m_session(session), m_profiles(profiles), m_servers(new QComboBox), m_state(new ElidedLabel)
{
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setToolTip(tr("The server whose backups are shown"));
    m_servers->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_state->setSecondary(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 8, 0);
    layout->setSpacing(dotRoom + 4);
    layout->addWidget(m_servers);
    layout->addWidget(m_state);
    connect(m_servers, &QComboBox::activated, this, &ServerChooser::choose);
    connect(&session, &Session::placeChanged, this, &ServerChooser::reload);
    connect(&session, &Session::connectionChanged, this, &ServerChooser::showConnection);
    reload();
}

void ServerChooser::reload()
{
    m_servers->clear();
    try {
        for (const ServerProfile &profile : m_profiles.list())
            m_servers->addItem(QIcon::fromTheme(u"larder-server"_s), profile.name, profile.name);
    } catch (const Error &) {
        // Session tells why the servers cannot be read.
    }
    if (m_session.server()) {
        m_servers->setCurrentIndex(m_servers->findData(m_session.server()->name));
    } else if (!m_session.repository().isEmpty()) {
        m_servers->insertItem(0, QIcon::fromTheme(u"folder"_s), QDir(m_session.repository()).dirName());
        m_servers->setCurrentIndex(0);
    } else {
        m_servers->setCurrentIndex(-1);
        m_servers->setPlaceholderText(tr("No server"));
    }
    m_servers->insertSeparator(m_servers->count());
    m_servers->addItem(QIcon::fromTheme(u"list-add"_s), tr("Add a server…"), QString());
    showConnection();
}

void ServerChooser::choose(int row)
{
    const QVariant name = m_servers->itemData(row);
    if (row == m_servers->count() - 1) {
        reload();
        Q_EMIT addServerRequested();
    } else if (name.isValid() && (!m_session.server() || name.toString() != m_session.server()->name)) {
        m_session.openServer(name.toString());
    }
}

void ServerChooser::showConnection()
{
    QString text;
    QString explanation;
    switch (m_session.connection()) {
    case Session::Connection::None: break;
    case Session::Connection::Connecting: text = tr("connecting…"); break;
    case Session::Connection::Connected:
        text = tr("PostgreSQL %1").arg(m_session.inspection()[u"serverVersion"_s].toString().section(u' ', 0, 0));
        explanation = tr("Connected as %1, %2")
                          .arg(m_session.inspection()[u"user"_s].toString(),
                               m_session.inspection()[u"tls"_s].toBool() ? tr("encrypted (TLS)") : tr("not encrypted"));
        break;
    case Session::Connection::Failed:
        text = tr("not connected");
        explanation = m_session.connectionError().message() + u'\n' + hintOf(m_session.connectionError());
        break;
    }
    m_state->setFullText(text);
    m_state->setToolTip((text + u'\n' + explanation).trimmed());
    m_state->setVisible(!text.isEmpty());
    update();
}

void ServerChooser::paintEvent(QPaintEvent *)
{
    if (!m_state->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_session.connection(), palette()));
    painter.drawEllipse(QRectF(m_state->x() - dotRoom + 2, height() / 2.0 - dot / 2.0, dot, dot));
}
}
