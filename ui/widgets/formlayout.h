#pragma once

#include <initializer_list>

class QFormLayout;
class QRadioButton;
class QSize;
class QString;
class QTreeView;
class QVBoxLayout;
class QWidget;

namespace larder
{
/// Spaces forms evenly and gives their labels one width and the height of a field, so that fields begin at one line
/// and every label stands beside the middle of its field. Call it when the rows are there.
void alignForms(std::initializer_list<QFormLayout *> forms);
/// `field` with words about it close below, as one row of a form.
QWidget *explained(QWidget *field, QWidget *words);
/// Adds a radio button to `layout`, and indented below it what it means and the fields that belong to it.
void addChoice(QVBoxLayout *layout, QRadioButton *button, const QString &meaning,
               std::initializer_list<QWidget *> fields);
/// `wanted`, or as much of it as the screen of `window` has room for beside a title bar.
QSize fittingScreen(const QWidget &window, const QSize &wanted);
/// Makes the window higher when its contents no longer fit, as far as the screen goes; never smaller. Takes effect
/// when control returns to the event loop.
void growToFit(QWidget *window);
/// A plain list with columns: whole rows, roomy lines, no tree.
void layOutAsList(QTreeView *view);
/// Makes the first columns so many average characters wide, and none narrower than its title. Columns the user has
/// sized come from restoreState() afterwards.
void setColumnWidths(QTreeView *view, std::initializer_list<int> characters);
}
