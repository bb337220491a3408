#ifndef CGD_H
#define CGD_H
// gd (Debian libgd-dev): pictures decoded, made smaller and encoded again, so that nothing but pixels is left; and cards drawn.
// FreeType, which gd brings with it, draws a card's letters: gd's own text reads "&#65;" as A and cuts letters beyond U+FFFF into four.

// What a picture is written as.
enum { CGD_JPEG = 0, CGD_PNG = 1, CGD_GIF = 2, CGD_WEBP = 3 };

// Decodes `count` bytes of a picture of this kind, makes it no wider than `most_width` and no higher than `most_height`, lays it on white, and writes it as
// JPEG. The result is released with cgd_free. Null when the bytes are no such picture or memory is missing.
unsigned char *_Nullable cgd_scaled(const unsigned char *_Nonnull bytes, int count, int kind, int most_width, int most_height,
                                    int *_Nonnull written, int *_Nonnull width, int *_Nonnull height);
void cgd_free(unsigned char *_Nullable bytes);

// A picture that is drawn. Colours are 0xRRGGBB; what lies outside is not drawn.
typedef struct cgd_canvas cgd_canvas;
cgd_canvas *_Nullable cgd_begin(int width, int height, int color);
void cgd_end(cgd_canvas *_Nonnull canvas);
void cgd_box(cgd_canvas *_Nonnull canvas, int x, int y, int width, int height, int color);
void cgd_disc(cgd_canvas *_Nonnull canvas, double x, double y, double radius, int color);
// Leaves what is drawn from now on within this box.
void cgd_clip(cgd_canvas *_Nonnull canvas, int x, int y, int width, int height);
// The picture as PNG, released with cgd_free; null when memory is missing.
unsigned char *_Nullable cgd_png(cgd_canvas *_Nonnull canvas, int *_Nonnull written);
// The red, green and blue of each pixel of a PNG, three bytes each, row by row: for tests. Whether it is a PNG of this size.
int cgd_pixels(const unsigned char *_Nonnull bytes, int count, int width, int height, unsigned char *_Nonnull into);

typedef struct cgd_font cgd_font;
// A font of a file, and the one of several in it; null when it is none, or has no Unicode letters or outlines.
cgd_font *_Nullable cgd_font_open(const char *_Nonnull path, int face);
void cgd_font_close(cgd_font *_Nonnull font);
int cgd_font_has(cgd_font *_Nonnull font, unsigned int letter);
// Sets the size in pixels. Whether it can be had.
int cgd_font_size(cgd_font *_Nonnull font, int pixels);
// How far a letter moves on, after another one (0: none), in pixels.
double cgd_font_advance(cgd_font *_Nonnull font, unsigned int before, unsigned int letter);
// Draws a letter that begins at `x` and stands on `y`.
void cgd_letter(cgd_canvas *_Nonnull canvas, cgd_font *_Nonnull font, double x, int y, unsigned int letter, int color);
#endif
