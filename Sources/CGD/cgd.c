#include "include/cgd.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include <gd.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

// A broken picture is told by its result; gd's own words go nowhere.
static void silent(int priority, const char *format, va_list arguments) {
    (void)priority;
    (void)format;
    (void)arguments;
}

unsigned char *cgd_scaled(const unsigned char *bytes, int count, int kind, int most_width, int most_height, int *written,
                          int *width, int *height) {
    gdSetErrorMethod(silent);
    gdImagePtr whole = 0;
    switch (kind) {
    case CGD_JPEG: whole = gdImageCreateFromJpegPtrEx(count, (void *)bytes, 1); break;
    case CGD_PNG: whole = gdImageCreateFromPngPtr(count, (void *)bytes); break;
    case CGD_GIF: whole = gdImageCreateFromGifPtr(count, (void *)bytes); break;
    case CGD_WEBP: whole = gdImageCreateFromWebpPtr(count, (void *)bytes); break;
    default: break;
    }
    if (!whole) return 0;
    int w = gdImageSX(whole), h = gdImageSY(whole);
    if (w <= 0 || h <= 0) {
        gdImageDestroy(whole);
        return 0;
    }
    double scale = 1;
    if (w > most_width) scale = (double)most_width / w;
    if (h * scale > most_height) scale = (double)most_height / h;
    int to_w = (int)(w * scale + 0.5), to_h = (int)(h * scale + 0.5);
    if (to_w < 1) to_w = 1;
    if (to_h < 1) to_h = 1;
    gdImagePtr small = gdImageCreateTrueColor(to_w, to_h);
    unsigned char *out = 0;
    if (small) {
        gdImageFilledRectangle(small, 0, 0, to_w - 1, to_h - 1, gdTrueColor(255, 255, 255));
        gdImageAlphaBlending(small, 1);
        gdImageCopyResampled(small, whole, 0, 0, 0, 0, to_w, to_h, w, h);
        gdImageInterlace(small, 1);
        int size = 0;
        out = (unsigned char *)gdImageJpegPtr(small, &size, 80);
        *written = size;
        *width = to_w;
        *height = to_h;
        gdImageDestroy(small);
    }
    gdImageDestroy(whole);
    return out;
}

void cgd_free(unsigned char *bytes) {
    if (bytes) gdFree(bytes);
}

static gdImagePtr image(cgd_canvas *canvas) { return (gdImagePtr)canvas; }

cgd_canvas *cgd_begin(int width, int height, int color) {
    gdSetErrorMethod(silent);
    gdImagePtr made = gdImageCreateTrueColor(width, height);
    if (!made) return 0;
    gdImageFilledRectangle(made, 0, 0, width - 1, height - 1, color);
    gdImageAlphaBlending(made, 1);
    return (cgd_canvas *)made;
}

void cgd_end(cgd_canvas *canvas) { gdImageDestroy(image(canvas)); }

void cgd_box(cgd_canvas *canvas, int x, int y, int width, int height, int color) {
    if (width > 0 && height > 0) gdImageFilledRectangle(image(canvas), x, y, x + width - 1, y + height - 1, color);
}

void cgd_clip(cgd_canvas *canvas, int x, int y, int width, int height) {
    gdImageSetClip(image(canvas), x, y, x + width - 1, y + height - 1);
}

// A pixel of which only a part is covered; gd counts from 0, opaque, to 127, clear.
static void blend(gdImagePtr on, int x, int y, int color, double covered) {
    int clear = 127 - (int)(covered * 127 + 0.5);
    if (clear < 127) gdImageSetPixel(on, x, y, (clear < 0 ? 0 : clear) << 24 | (color & 0xFFFFFF));
}

void cgd_disc(cgd_canvas *canvas, double x, double y, double radius, int color) {
    for (int j = (int)floor(y - radius - 1); j <= (int)ceil(y + radius + 1); j++)
        for (int i = (int)floor(x - radius - 1); i <= (int)ceil(x + radius + 1); i++) {
            double covered = radius + 0.5 - hypot(i + 0.5 - x, j + 0.5 - y);
            if (covered > 0) blend(image(canvas), i, j, color, covered > 1 ? 1 : covered);
        }
}

unsigned char *cgd_png(cgd_canvas *canvas, int *written) {
    int size = 0;
    unsigned char *out = gdImagePngPtrEx(image(canvas), &size, 9);
    *written = size;
    return out;
}

int cgd_pixels(const unsigned char *bytes, int count, int width, int height, unsigned char *into) {
    gdSetErrorMethod(silent);
    gdImagePtr read = gdImageCreateFromPngPtr(count, (void *)bytes);
    if (!read) return 0;
    int is_so_large = gdImageSX(read) == width && gdImageSY(read) == height;
    for (int y = 0; is_so_large && y < height; y++)
        for (int x = 0; x < width; x++) {
            int color = gdImageGetTrueColorPixel(read, x, y);
            *into++ = gdTrueColorGetRed(color);
            *into++ = gdTrueColorGetGreen(color);
            *into++ = gdTrueColorGetBlue(color);
        }
    gdImageDestroy(read);
    return is_so_large;
}

struct cgd_font {
    FT_Library library;
    FT_Face face;
};

cgd_font *cgd_font_open(const char *path, int face) {
    cgd_font *font = calloc(1, sizeof *font);
    if (!font) return 0;
    if (FT_Init_FreeType(&font->library)) {
        free(font);
        return 0;
    }
    if (FT_New_Face(font->library, path, face, &font->face) || FT_Select_Charmap(font->face, FT_ENCODING_UNICODE) ||
        !FT_IS_SCALABLE(font->face)) {
        cgd_font_close(font);
        return 0;
    }
    return font;
}

void cgd_font_close(cgd_font *font) {
    FT_Done_FreeType(font->library);
    free(font);
}

int cgd_font_has(cgd_font *font, unsigned int letter) { return FT_Get_Char_Index(font->face, letter) != 0; }

int cgd_font_size(cgd_font *font, int pixels) { return FT_Set_Pixel_Sizes(font->face, 0, pixels) == 0; }

double cgd_font_advance(cgd_font *font, unsigned int before, unsigned int letter) {
    FT_UInt glyph = FT_Get_Char_Index(font->face, letter);
    if (FT_Load_Glyph(font->face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) return 0;
    double width = font->face->glyph->linearHoriAdvance / 65536.0;
    FT_Vector nearer;
    if (before && FT_HAS_KERNING(font->face) &&
        !FT_Get_Kerning(font->face, FT_Get_Char_Index(font->face, before), glyph, FT_KERNING_UNFITTED, &nearer))
        width += nearer.x / 64.0;
    return width;
}

void cgd_letter(cgd_canvas *canvas, cgd_font *font, double x, int y, unsigned int letter, int color) {
    FT_UInt glyph = FT_Get_Char_Index(font->face, letter);
    if (FT_Load_Glyph(font->face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) return;
    FT_GlyphSlot slot = font->face->glyph;
    if (slot->format != FT_GLYPH_FORMAT_OUTLINE) return;
    int whole = (int)floor(x);
    FT_Outline_Translate(&slot->outline, (FT_Pos)((x - whole) * 64), 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL)) return;
    FT_Bitmap *bits = &slot->bitmap;
    for (unsigned int j = 0; j < bits->rows; j++)
        for (unsigned int i = 0; i < bits->width; i++)
            blend(image(canvas), whole + slot->bitmap_left + (int)i, y - slot->bitmap_top + (int)j, color,
                  bits->buffer[(long)j * bits->pitch + i] / 255.0);
}
