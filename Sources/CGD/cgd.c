#include "include/cgd.h"

#include <gd.h>
#include <stdarg.h>

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
