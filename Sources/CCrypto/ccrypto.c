#include "ccrypto.h"
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <string.h>

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

// The length of a curve's field in bytes; 0 for what is no curve here.
static size_t field(const char *kind) {
    if (!strcmp(kind, "P-256")) return 32;
    if (!strcmp(kind, "P-384")) return 48;
    if (!strcmp(kind, "P-521")) return 66;
    return 0;
}

static EVP_PKEY *public_key(ccrypto_key key) {
    if (!strcmp(key.kind, "ED25519")) return EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key.a, key.a_length);
    int is_rsa = !strcmp(key.kind, "RSA");
    size_t length = field(key.kind);
    if (is_rsa ? key.a_length > 2048 || key.b_length > 8 : !length || key.a_length != length || key.b_length != length) return NULL;
    EVP_PKEY *made = NULL;
    EVP_PKEY_CTX *context = NULL;
    OSSL_PARAM *values = NULL;
    BIGNUM *modulus = NULL, *exponent = NULL;
    unsigned char point[1 + 2 * 66];
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    if (!build) return NULL;
    int is_good;
    if (is_rsa) {
        modulus = BN_bin2bn(key.a, (int)key.a_length, NULL);
        exponent = BN_bin2bn(key.b, (int)key.b_length, NULL);
        is_good = modulus && exponent && OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, modulus)
            && OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_E, exponent);
    } else {
        point[0] = 4;
        memcpy(point + 1, key.a, length);
        memcpy(point + 1 + length, key.b, length);
        is_good = OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, key.kind, 0)
            && OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point, 1 + 2 * length);
    }
    if (is_good && (values = OSSL_PARAM_BLD_to_param(build))
        && (context = EVP_PKEY_CTX_new_from_name(NULL, is_rsa ? "RSA" : "EC", NULL)) && EVP_PKEY_fromdata_init(context) > 0
        && EVP_PKEY_fromdata(context, &made, EVP_PKEY_PUBLIC_KEY, values) <= 0) {
        EVP_PKEY_free(made);
        made = NULL;
    }
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(values);
    OSSL_PARAM_BLD_free(build);
    BN_free(modulus);
    BN_free(exponent);
    if (made && is_rsa && EVP_PKEY_get_bits(made) < 2048) {
        EVP_PKEY_free(made);
        return NULL;
    }
    return made;
}

// A curve's signature as OpenSSL wants it (DER); freed by the caller with OPENSSL_free. 0 when it is none.
static int curve_signature(const unsigned char *bytes, size_t length, size_t field, unsigned char **out) {
    if (length != 2 * field) return 0;
    ECDSA_SIG *pair = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(bytes, (int)field, NULL), *s = BN_bin2bn(bytes + field, (int)field, NULL);
    int written = 0;
    if (pair && r && s && ECDSA_SIG_set0(pair, r, s)) {
        r = s = NULL;
        written = i2d_ECDSA_SIG(pair, out);
    }
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(pair);
    return written > 0 ? written : 0;
}

int ccrypto_is_signed(ccrypto_key key, const char *hash, int is_pss, const unsigned char *text, size_t text_length,
                      const unsigned char *signature, size_t signature_length) {
    unsigned char *der = NULL;
    size_t length = field(key.kind);
    if (length) {
        int written = curve_signature(signature, signature_length, length, &der);
        if (!written) return 0;
        signature = der;
        signature_length = (size_t)written;
    }
    EVP_PKEY *made = public_key(key);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *how = NULL;
    int is_signed = made && context && EVP_DigestVerifyInit_ex(context, &how, hash, NULL, NULL, made, NULL) == 1
        && (!is_pss || (EVP_PKEY_CTX_set_rsa_padding(how, RSA_PKCS1_PSS_PADDING) > 0
                        && EVP_PKEY_CTX_set_rsa_pss_saltlen(how, RSA_PSS_SALTLEN_DIGEST) > 0))
        && EVP_DigestVerify(context, signature, signature_length, text, text_length) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(made);
    OPENSSL_free(der);
    return is_signed;
}

// A key on P-256 by its point and, unless that is NULL, its secret number; NULL when the point is none of the curve.
static EVP_PKEY *pair(const unsigned char *secret, const unsigned char *point) {
    EVP_PKEY *made = NULL;
    EVP_PKEY_CTX *context = NULL;
    OSSL_PARAM *values = NULL;
    BIGNUM *number = secret ? BN_bin2bn(secret, 32, NULL) : NULL;
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    int is_good = build && point[0] == 4 && (!secret || number)
        && OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0)
        && OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point, 65)
        && (!secret || OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_PRIV_KEY, number));
    if (is_good && (values = OSSL_PARAM_BLD_to_param(build)) && (context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL))
        && EVP_PKEY_fromdata_init(context) > 0
        && EVP_PKEY_fromdata(context, &made, secret ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, values) <= 0) {
        EVP_PKEY_free(made);
        made = NULL;
    }
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(values);
    OSSL_PARAM_BLD_free(build);
    BN_clear_free(number);
    return made;
}

int ccrypto_p256_make(unsigned char *secret, unsigned char *point) {
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256");
    BIGNUM *number = NULL;
    size_t length = 0;
    int is_made = key && EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &number) && BN_bn2binpad(number, secret, 32) == 32
        && EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point, 65, &length) && length == 65;
    BN_clear_free(number);
    EVP_PKEY_free(key);
    return is_made;
}

int ccrypto_p256_is_point(const unsigned char *point) {
    EVP_PKEY *key = pair(NULL, point);
    EVP_PKEY_free(key);
    return key != NULL;
}

int ccrypto_p256_shared(const unsigned char *secret, const unsigned char *point, const unsigned char *other, unsigned char *out) {
    EVP_PKEY *own = pair(secret, point), *peer = pair(NULL, other);
    EVP_PKEY_CTX *context = own ? EVP_PKEY_CTX_new(own, NULL) : NULL;
    size_t length = 32;
    int is_shared = context && peer && EVP_PKEY_derive_init(context) > 0 && EVP_PKEY_derive_set_peer(context, peer) > 0
        && EVP_PKEY_derive(context, out, &length) > 0 && length == 32;
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(peer);
    EVP_PKEY_free(own);
    return is_shared;
}

int ccrypto_p256_sign(const unsigned char *secret, const unsigned char *point, const unsigned char *text, size_t length, unsigned char *out) {
    EVP_PKEY *key = pair(secret, point);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char der[80];
    const unsigned char *at = der;
    size_t written = sizeof der;
    ECDSA_SIG *numbers = NULL;
    int is_signed = key && context && EVP_DigestSignInit_ex(context, NULL, "SHA256", NULL, NULL, key, NULL) == 1
        && EVP_DigestSign(context, der, &written, text, length) == 1 && (numbers = d2i_ECDSA_SIG(NULL, &at, (long)written))
        && BN_bn2binpad(ECDSA_SIG_get0_r(numbers), out, 32) == 32 && BN_bn2binpad(ECDSA_SIG_get0_s(numbers), out + 32, 32) == 32;
    ECDSA_SIG_free(numbers);
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return is_signed;
}

int ccrypto_aes128gcm(const unsigned char *key, const unsigned char *nonce, const unsigned char *text, size_t length, unsigned char *out) {
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0, last = 0;
    int is_sealed = context && length < 1 << 20 && EVP_EncryptInit_ex2(context, EVP_aes_128_gcm(), key, nonce, NULL) == 1
        && EVP_EncryptUpdate(context, out, &written, text, (int)length) == 1 && (size_t)written == length
        && EVP_EncryptFinal_ex(context, out + written, &last) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, out + length) == 1;
    EVP_CIPHER_CTX_free(context);
    return is_sealed;
}
