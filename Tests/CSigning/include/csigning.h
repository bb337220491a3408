// Keys with which tests sign and read what is sent to a browser (P-256, by OpenSSL). Nothing of it is the program's own (CCrypto), so that one checks the other.
#ifndef CSIGNING_H
#define CSIGNING_H
#include <stddef.h>
// A new key, and its point: two coordinates of 32 bytes. NULL when there is none. It is never freed: a test has a few.
void *csigning_key(unsigned char *point);
// Writes the signature of a text (SHA-256), two numbers of 32 bytes; 0 when there is none.
int csigning_sign(void *key, const unsigned char *text, size_t length, unsigned char *out);
// Writes a key's point as browsers give it: 65 bytes.
int csigning_point(void *key, unsigned char *out);
// Decrypts a message of Web Push (RFC 8291) for a key and its secret of 16 bytes; the length of the text in `out`, or -1. `out` is as long as the message.
int csigning_open(void *key, const unsigned char *auth, const unsigned char *body, size_t length, unsigned char *out);
#endif
