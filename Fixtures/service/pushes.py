#!/usr/bin/env python3
"""A push service on loopback, for the service's test: prints its port. It keeps what it is sent at /to/NAME, which GET /kept gives back as JSON, bytes in
hexadecimal digits. GET /answer/NAME?as=503&after=7&most=300&hold=1 says how the next messages to that name are answered: with which status, after how many
seconds another one may come, how many bytes it takes (more: 413), and that each waits until that name is made well. GET /answer/NAME makes it well again. It decrypts nothing: a push service cannot."""
import http.server, json, threading, urllib.parse

kept, answers = [], {}
changed = threading.Condition()
class H(http.server.BaseHTTPRequestHandler):
    def log_message(self, *a): pass
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        name = self.path.rsplit("/", 1)[-1]
        wish = answers.get(name, {})
        status = int(wish.get("as", 201))
        if len(body) > int(wish.get("most", 4096)): status = 413
        # RFC 8030, 5: without these a push service refuses.
        if self.headers.get("TTL") is None or self.headers.get("Content-Encoding") != "aes128gcm": status = 400
        kept.append({"to": name, "status": status, "body": body.hex(), "headers": {k.lower(): v for k, v in self.headers.items()}})
        if "hold" in wish:
            with changed: changed.wait_for(lambda: "hold" not in answers.get(name, {}))
        self.send_response(status)
        if "after" in wish: self.send_header("Retry-After", wish["after"])
        if 300 <= status < 400: self.send_header("Location", "/to/elsewhere")
        self.send_header("Content-Length", "0"); self.end_headers()
    def do_GET(self):
        asked = urllib.parse.urlsplit(self.path)
        if asked.path.startswith("/answer/"):
            with changed:
                answers[asked.path[8:]] = dict(urllib.parse.parse_qsl(asked.query))
                changed.notify_all()
        data = json.dumps(kept).encode()
        self.send_response(200); self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data))); self.end_headers(); self.wfile.write(data)
class Server(http.server.ThreadingHTTPServer):
    daemon_threads, request_queue_size = True, 128
server = Server(("127.0.0.1", 0), H)
print(server.server_port, flush=True)
server.serve_forever()
