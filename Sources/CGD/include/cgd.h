#ifndef CGD_H
#define CGD_H
// gd (Debian libgd-dev): pictures decoded, made smaller and encoded again, so that nothing but pixels is left.

// What a picture is written as.
enum { CGD_JPEG = 0, CGD_PNG = 1, CGD_GIF = 2, CGD_WEBP = 3 };

// Decodes `count` bytes of a picture of this kind, makes it no wider than `most_width` and no higher than `most_height`, lays it on white, and writes it as
// JPEG. The result is released with cgd_free. Null when the bytes are no such picture or memory is missing.
unsigned char *_Nullable cgd_scaled(const unsigned char *_Nonnull bytes, int count, int kind, int most_width, int most_height,
                                    int *_Nonnull written, int *_Nonnull width, int *_Nonnull height);
void cgd_free(unsigned char *_Nullable bytes);
#endif
