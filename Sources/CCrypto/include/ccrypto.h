// SHA-256 of OpenSSL's libcrypto.
#ifndef CCRYPTO_H
#define CCRYPTO_H
#include <stddef.h>
// Writes 32 bytes to `out`.
void ccrypto_sha256(const void *bytes, size_t length, unsigned char *out);
#endif
