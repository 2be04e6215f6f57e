#include "ui/restore/restoreways.h"

#include "ui/theme/tones.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QIcon>
#include <QPainter>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int tilePadding = 8;
constexpr int iconRoom = 8 + 24 + 4; ///< with what is over and under it
constexpr int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

/// A card with an icon over a name, which wraps where the room is narrow; the chosen one has a frame and a tint in the
/// accent colour.
class Tile : public QToolButton
{
public:
    Tile(const QIcon &icon, const QString &name, const QString &meaning)
    {
        setIcon(icon);
        setIconSize({24, 24});
        setText(name);
        setAccessibleDescription(meaning);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    int heightForWidth(int width) const override
    {
        constexpr int least = 68;
        const QRect room(0, 0, width - 2 * tilePadding, QWIDGETSIZE_MAX);
        return std::max(least, iconRoom + fontMetrics().boundingRect(room, wrapped, text()).height() + 10);
    }
    QSize sizeHint() const override
    {
        const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * tilePadding + 2;
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (const QString &word : QString(text()).remove(u'&').split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        return {widest + 2 * tilePadding + 2, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawCard(painter);
        // The card is what says chosen: the style would draw it pressed, and all words on one line.
        const QRect top((width() - iconSize().width()) / 2, 8, iconSize().width(), iconSize().height());
        icon().paint(&painter, top, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        style()->drawItemText(&painter, rect().adjusted(tilePadding, iconRoom, -tilePadding, 0), wrapped, palette(),
                              isEnabled(), text(), QPalette::ButtonText);
    }

private:
    void drawCard(QPainter &painter) const
    {
        const QColor accent = tone::accent(palette());
        const QColor raised = tone::raised(palette());
        const bool lit = isChecked() || (isEnabled() && underMouse());
        const int width = isChecked() ? 2 : 1;
        painter.setPen(QPen(lit || hasFocus() ? accent : tone::hairline(palette()), width));
        painter.setBrush(isChecked() ? tone::mixed(accent, raised, 0.1) : raised);
        const double inset = width / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
        if (!hasFocus())
            return;
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 4, 4);
    }
};
}

RestoreWays::RestoreWays(QWidget *parent)
    : QWidget(parent), m_ways(new QButtonGroup(this)), m_meaning(new SecondaryLabel)
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    const auto add = [&](RestoreWay way, const QString &icon, const QString &name, const QString &meaning) {
        auto *tile = new Tile(QIcon::fromTheme(icon), name, meaning);
        m_ways->addButton(tile, static_cast<int>(way));
        tiles->addWidget(tile, 1);
    };
    add(RestoreWay::NewDatabase, u"larder-database"_s, tr("Ne&w database"),
        tr("Beside what is there; no database is changed."));
    add(RestoreWay::Replacement, u"document-revert"_s, tr("Re&place"),
        tr("The backup takes the place and the name of a database that is there."));
    add(RestoreWay::EmptyDatabase, u"folder-open"_s, tr("&Empty database"),
        tr("For a database somebody prepared for you. All of it arrives or nothing does."));
    add(RestoreWay::Tables, u"view-list-details"_s, tr("&Only some tables"),
        tr("Into a database that is there: beside its tables, or back into their place."));
    add(RestoreWay::File, u"document-export"_s, tr("To a &file"),
        tr("Tables as SQL, or one table as CSV, on this computer. No server is asked."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(tiles);
    layout->addWidget(m_meaning);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_meaning->setText(m_ways->button(id)->accessibleDescription());
        Q_EMIT chosen();
    });
    setWay(RestoreWay::NewDatabase);
}

RestoreWay RestoreWays::way() const { return static_cast<RestoreWay>(m_ways->checkedId()); }
void RestoreWays::setWay(RestoreWay way) { m_ways->button(static_cast<int>(way))->setChecked(true); }
QWidget *RestoreWays::field() const { return m_ways->checkedButton(); }

void RestoreWays::forbidTables(const QString &reason)
{
    for (const RestoreWay way : {RestoreWay::Tables, RestoreWay::File}) {
        QAbstractButton *tile = m_ways->button(static_cast<int>(way));
        tile->setEnabled(false);
        tile->setToolTip(reason);
        tile->setAccessibleDescription(reason);
    }
}
}
