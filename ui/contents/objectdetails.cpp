#include "ui/contents/objectdetails.h"

#include "ui/contents/contentsreader.h"
#include "ui/contents/rowsview.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sqlhighlighter.h"
#include "ui/widgets/waitingpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum DetailsPart { DetailsDefinitionPage, DetailsRowsPage, DetailsWaitPage, DetailsProblemPage };
constexpr int pauseMs = 120;
}

ObjectDetails::ObjectDetails(ContentsReader &reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_name(new ElidedLabel),
      m_sides(new QButtonGroup(this)),
      m_stack(new QStackedWidget),
      m_definition(new CodeView(tr("Definition"))),
      m_rows(new RowsView(ContentsReader::pageRows)),
      m_problem(new MessagePanel),
      m_pause(new QTimer(this))
{
    new SqlHighlighter(*m_definition);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *problemPage = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->addWidget(m_problem, 0, Qt::AlignTop);
    for (QWidget *page : {static_cast<QWidget *>(m_definition), static_cast<QWidget *>(m_rows),
                          static_cast<QWidget *>(new WaitingPage(tr("Reading…"))), problemPage})
        m_stack->addWidget(page);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name);
    head->addWidget(addSide(Definition, tr("Definition"), tr("The SQL that makes it")));
    head->addWidget(addSide(Rows, tr("Rows"), tr("The rows saved with the table")));
    m_sides->button(Definition)->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ObjectDetails::ask);
    connect(m_sides, &QButtonGroup::idClicked, this, &ObjectDetails::ask);
    connect(&reader, &ContentsReader::definitionFailed, this, &ObjectDetails::showProblem);
    connect(&reader, &ContentsReader::rowsFailed, this, &ObjectDetails::showProblem);
    connect(&reader, &ContentsReader::definitionRead, this, [this](const QString &sql) {
        m_definition->setPlainText(sql);
        m_stack->setCurrentIndex(DetailsDefinitionPage);
    });
    connect(&reader, &ContentsReader::rowsRead, this, [this](const QJsonObject &result) {
        m_rows->present(result);
        m_stack->setCurrentIndex(DetailsRowsPage);
    });
    connect(m_rows, &RowsView::rowsWanted, this, [this](qint64 first) {
        if (m_object)
            m_reader.readRows(*m_object, first);
    });
}

QToolButton *ObjectDetails::addSide(Side side, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_sides->addButton(button, side);
    return button;
}

ObjectDetails::Side ObjectDetails::side() const
{
    const bool hasRows = m_object && m_object->rows >= 0 && m_object->isTable();
    return hasRows && m_sides->checkedId() == Rows ? Rows : Definition;
}

void ObjectDetails::present(const std::optional<BackupObject> &object)
{
    if (m_object == object)
        return;
    m_object = object;
    m_reader.stopReading();
    setVisible(object.has_value());
    if (!object)
        return;
    m_name->setFullText(object->shownName());
    m_sides->button(Rows)->setVisible(object->isTable());
    m_sides->button(Rows)->setEnabled(object->rows >= 0);
    m_sides->button(Definition)->setVisible(object->isTable());
    m_pause->start();
}

void ObjectDetails::showSide(Side side)
{
    m_sides->button(side)->setChecked(true);
    ask();
}

void ObjectDetails::ask()
{
    m_pause->stop(); // who chose a side meanwhile would be thrown back to its first rows
    m_reader.stopReading();
    if (!m_object)
        return;
    m_stack->setCurrentIndex(DetailsWaitPage);
    if (side() == Rows)
        m_reader.readRows(*m_object, 0);
    else
        m_reader.readDefinition(*m_object);
}

void ObjectDetails::showProblem(const Error &error)
{
    m_problem->present(error);
    m_stack->setCurrentIndex(DetailsProblemPage);
}
}
