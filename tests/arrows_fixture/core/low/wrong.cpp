// Not compiled: what tests/check_arrows must find.
#include "core/high/right.h"
#include "core/low/own.h"
