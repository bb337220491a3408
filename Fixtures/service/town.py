#!/usr/bin/env python3
"""A small town's three papers on loopback, for the service's test: prints its port. GET /next makes the next thing happen.

POST /hook and /push keep what they are sent, which GET /hooks and /pushes give back; the first one is refused, or the one that ?refuse= says, with a status ?as= says. GET /push confirms
a subscription (WebSub), GET /no does not.

Step 0: the Courier reports a fire. 1: the Herald carries the Courier's report. 2: the Courier corrects a figure."""
import http.server, json, urllib.parse

FIRE = ["A fire destroyed the old grain mill in Tosk on Sunday night, the fire service said.",
        "At least {n} people were hurt, two of them badly, according to Inga Marsh, who leads the district hospital.",
        "“We heard a bang and then the roof was gone,” said Tomas Reed, a baker who lives across the square.",
        "Police said on Monday that they were looking for a white van that was seen near the mill an hour before the fire.",
        "The mill had stood empty since 2011, and the council had planned to sell it this winter."]
BRIDGE = ["The council of Tosk has put off the repair of the river bridge for another year, the mayor's office said.",
          "Hedda Lind, the mayor, told reporters that the 400,000 crowns were needed for the school's new heating.",
          "Lorries over twelve tonnes must use the ferry at Corran until then."]
step, hooks, pushes = 0, [], []
def page(title, lines, credit=""):
    body = "".join(f"<p>{x}</p>" for x in lines)
    return f"<html lang=en><head><title>{title}</title><meta property='og:type' content='article'></head><body><article><h1>{title}</h1>{body}{credit}</article></body></html>"
def feed(name, items):
    return f"<rss version='2.0'><channel><title>{name}</title>" + "".join(f"<item><title>{t}</title><link>{l}</link><guid>{l}</guid><description>{d}</description><pubDate>{w}</pubDate></item>" for t, l, d, w in items) + "</channel></rss>"
class H(http.server.BaseHTTPRequestHandler):
    def log_message(self, *a): pass
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        kept = pushes if self.path == "/push" else hooks
        kept.append({"body": body, "signature": self.headers.get("X-Hub-Signature") or self.headers.get("X-Stemma-Signature"), "type": self.headers.get("Content-Type"), "link": self.headers.get("Link"), "cookie": self.headers.get("Cookie")})
        asked = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        refused = int(asked.get("refuse", ["1"])[0])
        self.send_response(int(asked.get("as", ["503"])[0]) if len(kept) == refused else 204); self.send_header("Content-Length", "0"); self.end_headers()
    def do_GET(self):
        global step
        here = f"http://127.0.0.1:{self.server.server_port}"
        fire = [x.format(n=9 if step < 2 else 11) for x in FIRE]
        if self.path == "/next": step += 1; body = "ok"
        elif self.path == "/hooks": body = json.dumps(hooks)
        elif self.path == "/pushes": body = json.dumps(pushes)
        elif self.path.startswith("/push?"): body = urllib.parse.parse_qs(self.path[6:]).get("hub.challenge", [""])[0]
        elif self.path.startswith("/no?"): body = "no"
        elif self.path == "/courier.xml": body = feed("Lorn Courier", [("Fire destroys old mill in Tosk", here + "/courier/fire", f"A fire. {'Corrected.' if step > 1 else ''}", "Mon, 16 Nov 2026 08:00:00 GMT"), ("Bridge repair put off again", here + "/courier/bridge", "The bridge.", "Mon, 16 Nov 2026 07:00:00 GMT")])
        elif self.path == "/herald.xml": body = feed("Tosk Herald", [("Old mill burns down", here + "/herald/mill", "The mill.", "Mon, 16 Nov 2026 09:00:00 GMT")] if step > 0 else [])
        elif self.path == "/courier/fire": body = page("Fire destroys old mill in Tosk", fire)
        elif self.path == "/courier/bridge": body = page("Bridge repair put off again", BRIDGE)
        elif self.path == "/herald/mill": body = page("Old mill burns down", [x.format(n=9) for x in FIRE[:4]], "<p>Source: Lorn Courier</p>")
        elif self.path == "/": body = "<html><head><link rel=alternate type='application/rss+xml' title='Lorn Courier' href='/courier.xml'><link rel=alternate type='application/rss+xml' title='Tosk Herald' href='/herald.xml'></head></html>"
        else: body = None
        data = (body or "").encode()
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Type", "application/rss+xml" if self.path.endswith(".xml") else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data))); self.end_headers(); self.wfile.write(data)
class Server(http.server.ThreadingHTTPServer):
    daemon_threads, request_queue_size = True, 128
server = Server(("127.0.0.1", 0), H)
print(server.server_port, flush=True)
server.serve_forever()
