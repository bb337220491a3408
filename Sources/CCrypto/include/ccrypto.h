// SHA-256, HMAC-SHA-256, scrypt and MD5 of OpenSSL's libcrypto.
#ifndef CCRYPTO_H
#define CCRYPTO_H
#include <stddef.h>
#include <stdint.h>
// Writes 32 bytes to `out`.
void ccrypto_sha256(const void *bytes, size_t length, unsigned char *out);
// Writes 16 bytes to `out`; 0 when it cannot. For the Fever API, which wants it; it keeps no secret.
int ccrypto_md5(const void *bytes, size_t length, unsigned char *out);
// Writes 32 bytes to `out`; 0 when it cannot.
int ccrypto_hmac_sha256(const void *key, size_t key_length, const void *bytes, size_t length, unsigned char *out);
// RFC 7914; writes `out_length` bytes to `out`; 0 when it cannot.
int ccrypto_scrypt(const char *password, size_t password_length, const unsigned char *salt, size_t salt_length, uint64_t n,
                   uint64_t r, uint64_t p, unsigned char *out, size_t out_length);
// Whether two byte sequences are equal; the time taken does not show where they differ.
int ccrypto_same(const void *a, const void *b, size_t length);
#endif
