#ifndef CSNOWBALL_H
#define CSNOWBALL_H
// The Snowball stemmers (Debian libstemmer-dev). A handle is not thread-safe: one per task.
#include <libstemmer.h>
#endif
