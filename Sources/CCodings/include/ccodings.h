// Decoders of brotli and Zstandard, and Zstandard's encoder, as Swift calls them.
#ifndef CCODINGS_H
#define CCODINGS_H
#include <brotli/decode.h>
#include <zstd.h>
#endif
