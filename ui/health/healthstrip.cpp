#include "ui/health/healthstrip.h"

#include "core/base/format.h"
#include "ui/health/healthpicture.h"
#include "ui/manual/manualplaces.h"
#include "ui/theme/tones.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/words/backupwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int iconSize = 22;
constexpr int stripe = 4;
constexpr int mostDaysWorthSaying = 3650;

QColor colourOf(HealthLevel level, const QPalette &palette)
{
    switch (level) {
    case HealthLevel::Good: return tone::good(palette);
    case HealthLevel::Attention: return tone::attention(palette);
    case HealthLevel::Bad: return tone::bad(palette);
    case HealthLevel::Unknown: break;
    }
    return tone::hairline(palette);
}

QString iconOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return u"security-high"_s;
    case HealthLevel::Attention: return u"security-medium"_s;
    case HealthLevel::Bad: return u"security-low"_s;
    case HealthLevel::Unknown: break;
    }
    return u"dialog-information"_s;
}

QString proofFact(const Proof &proof, const QDateTime &now)
{
    const QString level = nameOf(proof.level).toLower();
    if (proof.level == ProofLevel::Written)
        return HealthStrip::tr("not checked yet");
    return (proof.level == ProofLevel::Sealed ? HealthStrip::tr("%1 %2") : HealthStrip::tr("proven %1 %2"))
        .arg(level, formatAgo(proof.at, now));
}

QString diskFact(const Health &health)
{
    const QString free = HealthStrip::tr("%1 free").arg(formatBytes(health.freeBytes));
    return health.daysUntilFull < 0 || health.daysUntilFull > mostDaysWorthSaying
        ? free
        : HealthStrip::tr("%1, about %n day(s) at this pace", nullptr, health.daysUntilFull).arg(free);
}
}

QString healthHeadline(const Health &health)
{
    if (health.databases == 0)
        return HealthStrip::tr("Nothing is protected yet");
    return HealthStrip::tr("%1 of %n database(s) protected", nullptr, health.databases).arg(health.protectedDatabases);
}

QString healthFacts(const Health &health, const QDateTime &now)
{
    QStringList facts;
    if (!health.findings.isEmpty())
        facts.append(health.findings.constFirst().text);
    if (const int more = static_cast<int>(health.findings.size()) - 1; more > 0)
        facts.append(HealthStrip::tr("%n more to look at", nullptr, more));
    if (health.lastBackup.isValid()) {
        facts.append(HealthStrip::tr("last backup %1").arg(formatAgo(health.lastBackup, now)));
        facts.append(proofFact(health.bestRecentProof, now));
    }
    if (health.freeBytes >= 0)
        facts.append(diskFact(health));
    return facts.join(u"  ·  "_s);
}

HealthStrip::HealthStrip(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(iconSize)),
      m_headline(new QLabel),
      m_facts(new ElidedLabel),
      m_remedy(new QToolButton),
      m_details(new QToolButton)
{
    setManualPlace(this, "window.md#health");
    setAccessibleName(tr("Health"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_facts->setSecondary(true);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remedy->hide();
    connect(m_remedy, &QToolButton::clicked, this, [this] { Q_EMIT remedyRequested(m_worst); });
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Show what would be lost now, how long a restore takes, and how long the disk lasts"));
    m_details->setAutoRaise(true);
    connect(m_details, &QToolButton::clicked, this,
            [this] { Q_EMIT detailsRequested(m_details->mapToGlobal(m_details->rect().bottomRight())); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_headline);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(m_details);
}

void HealthStrip::present(const Health &health, const QDateTime &now)
{
    m_level = health.level;
    m_icon->setIconName(iconOf(health.level));
    m_headline->setText(healthHeadline(health));
    m_facts->setFullText(healthFacts(health, now));
    m_worst = health.findings.value(0);
    m_remedy->setText(remedyText(m_worst));
    m_remedy->setToolTip(m_worst.text);
    m_remedy->setVisible(!health.findings.isEmpty() && !m_remedy->text().isEmpty());
    setAccessibleDescription(m_headline->text() + u". "_s + m_facts->fullText());
    update();
}

void HealthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = colourOf(m_level, palette());
    painter.fillRect(rect(), tone::mixed(colour, palette().color(QPalette::Window), 0.09));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, stripe, height())), colour);
    painter.setPen(tone::hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
}
