#ifndef CCLD2_H
#define CCLD2_H
// A C interface to CLD2 (Debian libcld2-dev): plain text in, one language code out.

/// Writes the code of the most likely language of `length` UTF-8 bytes into `code` (at most 15 bytes and a NUL)
/// and returns its share of the text in per cent; 0 when the text is not valid UTF-8 or no language is reliable.
int ccld2_detect(const char *bytes, int length, char *code);
#endif
