#include "include/czlib.h"

int czlib_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
int czlib_inflate_begin_raw(z_stream *stream) { return inflateInit2(stream, -15); }
int czlib_gzip_begin(z_stream *stream) { return deflateInit2(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); }
