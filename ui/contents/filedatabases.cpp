#include "ui/contents/filedatabases.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace larder
{
FileDatabases::FileDatabases(QWidget *parent) : QWidget(parent), m_names(new QComboBox)
{
    m_names->setObjectName(u"fileDatabases"_s);
    m_names->setAccessibleName(tr("Database of the file"));
    m_names->setPlaceholderText(tr("Choose one"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(10);
    auto *label = new QLabel(tr("&Database of the file:"));
    label->setBuddy(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_names, 1);
    connect(m_names, &QComboBox::activated, this, [this] { Q_EMIT chosenByUser(chosen()); });
    hide();
}

void FileDatabases::present(const QStringList &names, const QString &chosen)
{
    m_names->clear();
    for (const QString &name : names)
        m_names->addItem(QIcon::fromTheme(u"larder-database"_s), name);
    m_names->setCurrentIndex(static_cast<int>(names.indexOf(chosen)));
    setVisible(isChoice());
}

bool FileDatabases::isChoice() const { return m_names->count() > 1; }
QString FileDatabases::chosen() const { return m_names->currentText(); }
}
