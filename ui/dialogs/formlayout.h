#pragma once

#include <initializer_list>

class QFormLayout;
class QTreeView;
class QWidget;

namespace larder
{
/// Gives the labels of several forms one width, so that their fields begin at one line.
void alignLabels(std::initializer_list<QFormLayout *> forms);
/// Makes the window higher when its contents no longer fit, as far as the screen goes; never smaller. Takes effect
/// when control returns to the event loop.
void growToFit(QWidget *window);
/// A plain list with columns: whole rows, roomy lines, no tree.
void layOutAsList(QTreeView *view);
}
