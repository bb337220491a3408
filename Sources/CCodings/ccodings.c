#include "ccodings.h"
