// SHA-256, HMAC-SHA-256, scrypt, MD5, signatures, keys on P-256 and AES-128-GCM of OpenSSL's libcrypto.
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
// A public key by its numbers, the most significant byte first: "RSA" (modulus and exponent), "P-256", "P-384", "P-521" (the point's two
// coordinates, each as long as the field) or "ED25519" (`b` is not used).
typedef struct { const char *kind; const unsigned char *a; size_t a_length; const unsigned char *b; size_t b_length; } ccrypto_key;
// Whether the key signed a text: with "SHA256", "SHA384" or "SHA512" (ED25519: NULL), for RSA by PKCS #1 v1.5 or, with `is_pss`, PSS with a salt as
// long as the hash. A signature by a curve has two numbers as long as the field. 0 for a key or signature that is none, and an RSA key of fewer than 2,048 bits.
int ccrypto_is_signed(ccrypto_key key, const char *hash, int is_pss, const unsigned char *text, size_t text_length,
                      const unsigned char *signature, size_t signature_length);
// Keys on the curve P-256: a secret number of 32 bytes, and an uncompressed point of 65 (a 4, then two coordinates). Each function gives 0 when it cannot,
// also for a point that is not on the curve. A new key:
int ccrypto_p256_make(unsigned char *secret, unsigned char *point);
int ccrypto_p256_is_point(const unsigned char *point);
// Writes the 32 bytes that two keys have in common (ECDH).
int ccrypto_p256_shared(const unsigned char *secret, const unsigned char *point, const unsigned char *other, unsigned char *out);
// Writes the signature of a text (SHA-256), two numbers of 32 bytes.
int ccrypto_p256_sign(const unsigned char *secret, const unsigned char *point, const unsigned char *text, size_t length, unsigned char *out);
// Encrypts by a key of 16 bytes and a nonce of 12; writes 16 bytes more than the text has.
int ccrypto_aes128gcm(const unsigned char *key, const unsigned char *nonce, const unsigned char *text, size_t length, unsigned char *out);
#endif
