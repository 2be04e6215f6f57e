#include "ui/window/aboutdialog.h"

#include "core/base/product.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/window/usedlibraries.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int iconSize = 64;

QString productName() { return QString::fromLatin1(product::name); }
QString productVersion() { return QString::fromLatin1(product::version); }
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Larder"));
    auto *licence = textLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                 "without any warranty, as far as the law allows."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(makeTitle());
    layout->addWidget(licence);
    layout->addWidget(sectionLabel(tr("Made with")));
    layout->addWidget(makeLibraries());
    layout->addStretch();
    layout->addLayout(makeButtons());
    setFixedWidth(fontMetrics().averageCharWidth() * 72);
    growToFit(this);
}

QLayout *AboutDialog::makeTitle()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(headingLabel(u"%1 %2"_s.arg(productName(), productVersion())));
    words->addWidget(new SecondaryLabel(tr("PostgreSQL backups you can see, trust and restore.")));
    words->addStretch();
    auto *layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(new IconLabel(iconSize, u"larder"_s));
    layout->addLayout(words, 1);
    return layout;
}

QWidget *AboutDialog::makeLibraries()
{
    auto *libraries = new QWidget;
    auto *grid = new QGridLayout(libraries);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const UsedLibrary &library : usedLibraries()) {
        grid->addWidget(textLabel(library.name), row, 0);
        grid->addWidget(textLabel(library.version), row, 1);
        grid->addWidget(new SecondaryLabel(library.licence), row, 2);
        ++row;
    }
    grid->setColumnStretch(2, 1);
    return libraries;
}

QLayout *AboutDialog::makeButtons()
{
    auto *copy = new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Co&py"));
    copy->setToolTip(tr("Copy the versions, for example for a report of a bug"));
    copy->setAutoDefault(false);
    auto *qt = new QPushButton(tr("About &Qt"));
    qt->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(qt, &QPushButton::clicked, this, &QApplication::aboutQt);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QHBoxLayout;
    layout->addWidget(copy);
    layout->addWidget(qt);
    layout->addStretch();
    layout->addWidget(close);
    return layout;
}

/// English, as it goes to others.
QString AboutDialog::report() const
{
    QStringList lines{u"%1 %2"_s.arg(productName(), productVersion()),
                      u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    for (const UsedLibrary &library : usedLibraries())
        lines += u"%1 %2"_s.arg(library.name, library.version);
    return lines.join(u'\n') + u'\n';
}
}
