#include "ui/manual/manualfind.h"

#include "ui/manual/manualbrowser.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QToolButton *button(const QString &icon, const QString &tip)
{
    auto *made = new QToolButton;
    made->setIcon(QIcon::fromTheme(icon));
    made->setAutoRaise(true);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setEnabled(false);
    return made;
}
}

ManualFind::ManualFind(ManualBrowser &browser, QWidget *parent)
    : QWidget(parent),
      m_browser(browser),
      m_words(new QLineEdit),
      m_count(new SecondaryLabel),
      m_previous(button(u"go-up"_s, tr("Previous place"))),
      m_next(button(u"go-down"_s, tr("Next place")))
{
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setToolTip(tr("Find words on this page (Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_words->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_words->installEventFilter(this);
    m_count->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_words);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    connect(m_words, &QLineEdit::textChanged, this, &ManualFind::search);
    connect(&m_browser, &QTextBrowser::sourceChanged, this, &ManualFind::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
}

void ManualFind::activate()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool ManualFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn)
        step(!key->modifiers().testFlag(Qt::ShiftModifier));
    else if (key->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

/// Stays where the page is until the first word is typed.
void ManualFind::search()
{
    m_found = m_browser.mark(m_words->text());
    m_previous->setEnabled(m_found > 0);
    m_next->setEnabled(m_found > 0);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_found == 0)
        m_count->setText(tr("Not on this page"));
    else if (sender() == m_words) // another page stays where its link leads
        stepFromHere();
    else
        m_count->setText(tr("%n place(s)", nullptr, m_found));
}

/// A word that is still typed is looked for from where its beginning was found.
void ManualFind::stepFromHere()
{
    QTextCursor here = m_browser.textCursor();
    here.setPosition(here.selectionStart());
    m_browser.setTextCursor(here);
    step(true);
}

void ManualFind::step(bool forward)
{
    if (const int number = m_browser.goToMark(forward); number > 0)
        m_count->setText(tr("%1 of %2").arg(number).arg(m_found));
}
}
