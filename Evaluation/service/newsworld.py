#!/usr/bin/env python3
"""newsworld.py PORT FEEDS ITEMS [BLOCKS]: a made-up news world on loopback, the same for the same seed.

FEEDS feeds with ITEMS articles each, at http://f<N>.localhost:PORT/feed, whole texts in the feed. Articles tell events: each
event has people, places and figures of its own, a first report, copies of it (whole, cut, with another lead), rewordings,
independent reports, and updates whose figures have changed. Words are made up by frequency, so that common ones are common.
Importable: World(feeds, items, seed).feed(n) is a feed's bytes; .opml() names all feeds."""
import bisect, http.server, random, sys, time

SYLLABLES = [a + b for a in "b c d f g h j k l m n p r s t v w st tr ch gr pl".split() for b in "a e i o u ai ea ou".split()]
FUNCTION = "the of and to in a that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many".split()
VERBS = "said told warned announced denied confirmed reported added explained claimed".split()

class World:
    def __init__(self, feeds, items, seed=1, now=None, blocks=None):
        """blocks: numbers of feeds that tell events of their own, one block after the other."""
        self.feeds, self.items = feeds, items
        self.now = now or 1_795_000_000
        r = random.Random(seed)
        def word(): return "".join(r.choice(SYLLABLES) for _ in range(r.choice((2, 2, 3, 3, 4))))
        self.words = FUNCTION + sorted({word() for _ in range(30_000)})
        r.shuffle(self.words[len(FUNCTION):])
        total, self.sums = 0.0, []
        for i in range(len(self.words)): total += 1 / (i + 2.7); self.sums.append(total)
        self.total = total
        self.events, self.plan = [], [[] for _ in range(feeds)]
        # Events of a few to forty tellings, until every feed of the block is full.
        event, first = 0, 0
        for block in blocks or [feeds]:
          free = [n for n in range(first, first + block) for _ in range(items)]; r.shuffle(free); first += block
          while free:
            size = min(len(free), r.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 12, 20, 40)))
            for k in range(size):
                kind = "first" if k == 0 else r.choice(("copy", "copy", "cut", "lead", "reword", "reword", "own", "update"))
                self.plan[free.pop()].append((event, k, kind, seed))
            event += 1
        self.count = event
    def some(self, r, n): return [self.words[min(len(self.words) - 1, bisect.bisect(self.sums, r.random() * self.total))] for _ in range(n)]
    def event(self, number, seed):
        r = random.Random(f"{seed}-{number}")
        name = lambda: "".join(r.choice(SYLLABLES) for _ in range(r.choice((2, 3)))).capitalize()
        e = dict(place=name(), people=[f"{name()} {name()}" for _ in range(3)], body=name() + " Agency", topic=self.some(r, 400)[-1:] + [w for w in self.some(r, 60) if len(w) > 6][:10],
                 figure=r.randrange(3, 900), when=self.now - r.randrange(0, 30 * 86400))
        e["topic"] = [w for w in e["topic"] if w] or ["event"]
        e["sentences"] = self.sentences(r, e, r.randrange(14, 26))
        return e
    def sentences(self, r, e, n):
        out = [f"At least {e['figure']} people were hurt in {e['place']} on Monday, officials of the {e['body']} said."]
        for _ in range(n):
            words = self.some(r, r.randrange(12, 28))
            for _ in range(3): words.insert(r.randrange(len(words)), r.choice(e["topic"]))
            if r.random() < .4: words.insert(r.randrange(len(words)), r.choice(e["people"] + [e["place"]]))
            text = " ".join(words); text = text[0].upper() + text[1:]
            p = r.random()
            if p < .25: out.append(f"“{text},” {r.choice(e['people'])} {r.choice(VERBS)}.")
            elif p < .35: out.append(f"{r.choice(e['people'])} {r.choice(VERBS)} that {text[0].lower() + text[1:]}, in {r.randrange(2, 400)} cases.")
            else: out.append(text + ".")
        return out
    def telling(self, event, k, kind, seed):
        e = self.event(event, seed); r = random.Random(f"{seed}-{event}-{k}")
        s = list(e["sentences"])
        if kind == "cut": s = s[: max(5, len(s) * 2 // 3)]
        if kind == "lead": s = self.sentences(r, e, 2)[1:] + s[1:]
        if kind == "update": s[0] = s[0].replace(str(e["figure"]), str(e["figure"] + r.randrange(1, 30)))
        if kind == "own": s = self.sentences(r, e, r.randrange(10, 22))
        if kind == "reword":
            out = []
            for t in s:
                w = t.split(" ")
                for i in range(len(w)):
                    if r.random() < .25 and w[i].islower() and w[i] not in e["topic"]: w[i] = self.some(r, 1)[0]
                out.append(" ".join(w))
            s = out
        title = f"{e['place']}: {' '.join(r.sample(e['topic'], min(4, len(e['topic']))))} {e['people'][0].split()[1] if r.random() < .5 else ''}".strip()
        if kind in ("copy", "cut"): title = f"{e['place']}: {' '.join(e['topic'][:4])}"
        paragraphs = [" ".join(s[i:i + 3]) for i in range(0, len(s), 3)]
        return title, paragraphs, e["when"] + k * 600
    def feed(self, n):
        out = [f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Paper {n}</title><link>http://f{n}.localhost/</link>"]
        for event, k, kind, seed in self.plan[n]:
            title, paragraphs, when = self.telling(event, k, kind, seed)
            html = "".join(f"&lt;p&gt;{p}&lt;/p&gt;" for p in paragraphs)
            date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(when))
            out.append(f"<item><title>{title}</title><link>http://f{n}.localhost/{event}/{k}</link><guid isPermaLink='false'>{event}-{k}</guid><pubDate>{date}</pubDate><content:encoded>{html}</content:encoded></item>")
        out.append("</channel></rss>")
        return "\n".join(out).encode()
    def opml(self, port, feeds=None):
        return "<opml version='2.0'><body>" + "".join(f"<outline xmlUrl='http://f{n}.localhost:{port}/feed'/>" for n in feeds or range(self.feeds)) + "</body></opml>"
    def hosts(self): return ",".join(f"f{n}.localhost" for n in range(self.feeds))

class Server(http.server.ThreadingHTTPServer):
    daemon_threads, request_queue_size = True, 1024
    def handle_error(self, request, address): pass

def serve(world, port, cached=True):
    cache = {}
    class H(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        def log_message(self, *a): pass
        def do_GET(self):
            host = self.headers.get("Host", "").split(".")[0]
            body = b""
            if self.path == "/feed" and host[1:].isdigit() and int(host[1:]) < world.feeds:
                n = int(host[1:]); body = cache.get(n) or world.feed(n)
                if cached: cache[n] = body
            self.send_response(200 if body else 404); self.send_header("Content-Type", "application/rss+xml"); self.send_header("Content-Length", str(len(body))); self.end_headers(); self.wfile.write(body)
    s = Server(("127.0.0.1", port), H)
    for n in range(world.feeds):
        if cached: cache[n] = world.feed(n)
    return s
if __name__ == "__main__":
    w = World(int(sys.argv[2]), int(sys.argv[3]), blocks=[int(x) for x in sys.argv[4].split(",")] if len(sys.argv) > 4 else None)
    serve(w, int(sys.argv[1])).serve_forever()
