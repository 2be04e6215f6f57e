// Not compiled: what tests/check_arrows must find.
#include "core/low/own.h"
#include "core/high/right.h"
