// libcurl's variadic setters as plain functions, and its callbacks with the types that Swift passes.
#ifndef CCURL_H
#define CCURL_H
#include <curl/curl.h>
#include <sys/socket.h>

CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);

// Both get `length` bytes; returning another number ends the transfer.
typedef size_t (*ccurl_bytes)(char *bytes, size_t one, size_t length, void *context);
CURLcode ccurl_on_body(CURL *handle, ccurl_bytes callback, void *context);
CURLcode ccurl_on_header(CURL *handle, ccurl_bytes callback, void *context);
// Fills the room of `length` bytes and returns how many; 0 is the end.
CURLcode ccurl_on_read(CURL *handle, ccurl_bytes callback, void *context);

// Called with the address just before connecting; 0 refuses it.
typedef int (*ccurl_address)(const struct sockaddr *address, unsigned length, void *context);
CURLcode ccurl_on_dial(CURL *handle, ccurl_address callback, void *context);

long ccurl_long(CURL *handle, CURLINFO info);
const char *ccurl_string(CURL *handle, CURLINFO info);
CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);
// The next finished transfer and its result, NULL when there is none.
CURL *ccurl_finished(CURLM *multi, CURLcode *result);
#endif
