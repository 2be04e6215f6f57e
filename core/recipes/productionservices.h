#pragma once

#include "core/job/services.h"

namespace larder
{
/// The real world: system clock, installed client tools, saved servers, keychain, the default catalogue.
Services productionServices();
}
