// Keys with which tests sign (P-256, by OpenSSL): the program itself only checks signatures (CCrypto).
#ifndef CSIGNING_H
#define CSIGNING_H
#include <stddef.h>
// A new key, and its point: two coordinates of 32 bytes. NULL when there is none. It is never freed: a test has two.
void *csigning_key(unsigned char *point);
// Writes the signature of a text (SHA-256), two numbers of 32 bytes; 0 when there is none.
int csigning_sign(void *key, const unsigned char *text, size_t length, unsigned char *out);
#endif
