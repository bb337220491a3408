#include <cstdio>
#include <cstring>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" {
#include "include/ccld2.h"

int ccld2_detect(const char *bytes, int length, char *code) {
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3] = {0, 0, 0};
    double scores[3];
    int text_bytes = 0, valid = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(
        bytes, length, true, &hints, CLD2::kCLDFlagBestEffort, languages, percents, scores, nullptr, &text_bytes,
        &reliable, &valid);
    if (valid < length || languages[0] == CLD2::UNKNOWN_LANGUAGE) return 0;
    std::snprintf(code, 16, "%s", CLD2::LanguageCode(languages[0]));
    return percents[0];
}
}
