#include "ccrypto.h"
#include <openssl/sha.h>

void ccrypto_sha256(const void *bytes, size_t length, unsigned char *out) { SHA256(bytes, length, out); }
