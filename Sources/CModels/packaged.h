// The packaged program's models: files that are mapped into memory when a model is wanted.
#include "cmodels.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const unsigned char *mapped(const char *folder, const char *name, unsigned long *count) {
    char path[PATH_MAX];
    const int length = snprintf(path, sizeof path, "%s/%s.model", folder, name);
    if (length < 0 || (size_t)length >= sizeof path) return 0;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    struct stat status;
    const unsigned char *bytes = 0;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size >= 16) {
        void *found = mmap(0, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (found != MAP_FAILED) {
            bytes = found;
            *count = (unsigned long)status.st_size;
        }
    }
    close(file);
    return bytes;
}

const unsigned char *stemma_model(const char *name, unsigned long *count) {
    *count = 0;
    const char *folder = getenv("STEMMA_MODELS");
    if (folder && *folder) return mapped(folder, name, count);
    return mapped("/usr/share/stemma/models", name, count);
}

// ICU's tables are 34 MB that nothing here uses: Foundation brings ICU along for formats and calendars of the world's regions. This is what ICU
// calls stub data: a table of contents without entries (the layout is that of ICU's udata.h). Of another version of ICU the name does not fit, and the
// program is larger.
struct {
    unsigned short header_size;
    unsigned char magic[2];
    struct {
        unsigned short size, reserved_word;
        unsigned char is_big_endian, charset_family, size_of_char16, reserved_byte;
        unsigned char format[4], format_version[4], data_version[4];
    } info;
    unsigned char padding[8];
    unsigned int count, reserved;
} const __attribute__((aligned(16))) icudt76_dat = {
    32, {0xda, 0x27}, {20, 0, 0, 0, 2, 0, {0x54, 0x6f, 0x43, 0x50}, {1, 0, 0, 0}, {0, 0, 0, 0}}, {0}, 0, 0};
