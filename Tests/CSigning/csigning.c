#include "csigning.h"
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>
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

int csigning_point(void *key, unsigned char *out) {
    size_t length = 0;
    return key && EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, out, 65, &length) && length == 65;
}

static int derive(const unsigned char *salt, size_t salt_length, const unsigned char *key, size_t key_length, const void *info,
                  size_t info_length, unsigned char *out, size_t length) {
    EVP_KDF *kind = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *context = kind ? EVP_KDF_CTX_new(kind) : NULL;
    OSSL_PARAM values[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, "SHA256", 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)key, key_length),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, (void *)salt, salt_length),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_length), OSSL_PARAM_construct_end(),
    };
    int is_made = context && EVP_KDF_derive(context, out, length, values) > 0;
    EVP_KDF_CTX_free(context);
    EVP_KDF_free(kind);
    return is_made;
}

static int shared(EVP_PKEY *own, const unsigned char *point, unsigned char *out) {
    EVP_PKEY *peer = NULL;
    OSSL_PARAM values[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point, 65), OSSL_PARAM_construct_end(),
    };
    EVP_PKEY_CTX *making = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL), *context = EVP_PKEY_CTX_new(own, NULL);
    size_t length = 32;
    int is_shared = making && context && EVP_PKEY_fromdata_init(making) > 0
        && EVP_PKEY_fromdata(making, &peer, EVP_PKEY_PUBLIC_KEY, values) > 0 && EVP_PKEY_derive_init(context) > 0
        && EVP_PKEY_derive_set_peer(context, peer) > 0 && EVP_PKEY_derive(context, out, &length) > 0;
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_CTX_free(making);
    EVP_PKEY_free(peer);
    return is_shared;
}

int csigning_open(void *key, const unsigned char *auth, const unsigned char *body, size_t length, unsigned char *out) {
    // Salt, size of a record, length of the sender's point, the point; then one record (RFC 8188, 2.1).
    if (length < 16 + 4 + 1 + 65 + 17 || body[20] != 65) return -1;
    size_t record = (size_t)body[16] << 24 | (size_t)body[17] << 16 | (size_t)body[18] << 8 | body[19];
    const unsigned char *from = body + 21, *text = body + 86;
    size_t text_length = length - 86 - 16;
    if (length - 86 > record) return -1;
    unsigned char common[32], info[14 + 65 + 65] = "WebPush: info", first[32], content[16], nonce[12];
    memcpy(info + 14 + 65, from, 65);
    if (!csigning_point(key, info + 14) || !shared(key, from, common)
        || !derive(auth, 16, common, 32, info, sizeof info, first, 32)
        || !derive(body, 16, first, 32, "Content-Encoding: aes128gcm", 28, content, 16)
        || !derive(body, 16, first, 32, "Content-Encoding: nonce", 24, nonce, 12))
        return -1;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0, last = 0;
    int is_open = context && EVP_DecryptInit_ex2(context, EVP_aes_128_gcm(), content, nonce, NULL) == 1
        && EVP_DecryptUpdate(context, out, &written, text, (int)text_length) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, (void *)(text + text_length)) == 1
        && EVP_DecryptFinal_ex(context, out + written, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    if (!is_open) return -1;
    // Padding: zeros behind a 2, which ends the last record.
    while (written > 0 && out[written - 1] == 0) written--;
    return written > 0 && out[written - 1] == 2 ? written - 1 : -1;
}
