#include "csigning.h"
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <string.h>

void *csigning_key(unsigned char *point) {
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256");
    unsigned char whole[65];
    size_t length = 0;
    if (!key || !EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, whole, sizeof whole, &length) || length != 65) return NULL;
    memcpy(point, whole + 1, 64);
    return key;
}

int csigning_sign(void *key, const unsigned char *text, size_t length, unsigned char *out) {
    unsigned char der[128];
    size_t written = sizeof der;
    const unsigned char *at = der;
    ECDSA_SIG *pair = NULL;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int is_signed = context && EVP_DigestSignInit_ex(context, NULL, "SHA256", NULL, NULL, key, NULL) == 1
        && EVP_DigestSign(context, der, &written, text, length) == 1 && (pair = d2i_ECDSA_SIG(NULL, &at, (long)written))
        && BN_bn2binpad(ECDSA_SIG_get0_r(pair), out, 32) == 32 && BN_bn2binpad(ECDSA_SIG_get0_s(pair), out + 32, 32) == 32;
    ECDSA_SIG_free(pair);
    EVP_MD_CTX_free(context);
    return is_signed;
}
