#include "ccrypto.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

void ccrypto_sha256(const void *bytes, size_t length, unsigned char *out) { SHA256(bytes, length, out); }

int ccrypto_md5(const void *bytes, size_t length, unsigned char *out) {
    unsigned int written = 0;
    return EVP_Digest(bytes, length, out, &written, EVP_md5(), NULL) == 1 && written == 16;
}

int ccrypto_hmac_sha256(const void *key, size_t key_length, const void *bytes, size_t length, unsigned char *out) {
    unsigned int written = 0;
    return HMAC(EVP_sha256(), key, (int)key_length, bytes, length, out, &written) != NULL && written == 32;
}

int ccrypto_scrypt(const char *password, size_t password_length, const unsigned char *salt, size_t salt_length, uint64_t n,
                   uint64_t r, uint64_t p, unsigned char *out, size_t out_length) {
    return EVP_PBE_scrypt(password, password_length, salt, salt_length, n, r, p, 128 * 1024 * 1024, out, out_length);
}

int ccrypto_same(const void *a, const void *b, size_t length) { return CRYPTO_memcmp(a, b, length) == 0; }
