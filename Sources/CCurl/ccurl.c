#include "ccurl.h"
#include <stdlib.h>
#include <unistd.h>

CURLcode ccurl_set_string(CURL *h, CURLoption o, const char *v) { return curl_easy_setopt(h, o, v); }
CURLcode ccurl_set_long(CURL *h, CURLoption o, long v) { return curl_easy_setopt(h, o, v); }
CURLcode ccurl_set_size(CURL *h, CURLoption o, curl_off_t v) { return curl_easy_setopt(h, o, v); }
CURLcode ccurl_set_list(CURL *h, CURLoption o, struct curl_slist *v) { return curl_easy_setopt(h, o, v); }
CURLcode ccurl_set_pointer(CURL *h, CURLoption o, void *v) { return curl_easy_setopt(h, o, v); }

CURLcode ccurl_on_body(CURL *h, ccurl_bytes callback, void *context) {
    curl_easy_setopt(h, CURLOPT_WRITEDATA, context);
    return curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, callback);
}
CURLcode ccurl_on_header(CURL *h, ccurl_bytes callback, void *context) {
    curl_easy_setopt(h, CURLOPT_HEADERDATA, context);
    return curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, callback);
}
CURLcode ccurl_on_read(CURL *h, ccurl_bytes callback, void *context) {
    curl_easy_setopt(h, CURLOPT_READDATA, context);
    return curl_easy_setopt(h, CURLOPT_READFUNCTION, callback);
}

struct dial { ccurl_address callback; void *context; };

static curl_socket_t dial(void *client, curlsocktype purpose, struct curl_sockaddr *address) {
    struct dial *d = client;
    if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
    if (!d->callback(&address->addr, address->addrlen, d->context)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
CURLcode ccurl_on_dial(CURL *h, ccurl_address callback, void *context) {
    // Freed by the handle's owner through CURLOPT_PRIVATE.
    struct dial *d = malloc(sizeof *d);
    if (!d) return CURLE_OUT_OF_MEMORY;
    d->callback = callback;
    d->context = context;
    curl_easy_setopt(h, CURLOPT_PRIVATE, d);
    curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, d);
    return curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, dial);
}

long ccurl_long(CURL *h, CURLINFO info) {
    long value = 0;
    curl_easy_getinfo(h, info, &value);
    return value;
}
const char *ccurl_string(CURL *h, CURLINFO info) {
    char *value = NULL;
    curl_easy_getinfo(h, info, &value);
    return value;
}
CURLMcode ccurl_multi_set_long(CURLM *m, CURLMoption o, long v) { return curl_multi_setopt(m, o, v); }
CURL *ccurl_finished(CURLM *m, CURLcode *result) {
    int left;
    CURLMsg *message;
    while ((message = curl_multi_info_read(m, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}
