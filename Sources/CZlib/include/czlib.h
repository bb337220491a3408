#ifndef CZLIB_H
#define CZLIB_H
// zlib (Debian zlib1g-dev), whose initialisers are macros.
#include <zlib.h>
// Begins to unpack gzip or zlib data; Z_OK when it may go on with inflate().
int czlib_inflate_begin(z_stream *stream);
// The same for deflate data without any wrapper.
int czlib_inflate_begin_raw(z_stream *stream);
// Begins to pack gzip data; Z_OK when it may go on with deflate().
int czlib_gzip_begin(z_stream *stream);
#endif
