#include "include/czlib.h"

int czlib_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
int czlib_inflate_begin_raw(z_stream *stream) { return inflateInit2(stream, -15); }
