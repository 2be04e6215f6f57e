#pragma once

#include <QCoreApplication>

namespace larder
{
/// The engine's texts for people: Engine::tr("…"), one context for all of them. Without an installed translator, as in
/// larder-cli, the text comes out as written; so write one sentence for one and one for many instead of %n. Any
/// thread. Not for what code compares or files hold, nor in a static initializer: that runs before the translator is
/// installed.
struct Engine
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};
}
