"""Starts the real service on a folder of its own and asks it, for the scripts of this folder."""
import http.client, json, os, re, shutil, sqlite3, subprocess, sys, tempfile, time
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
STEMMA = os.environ.get("STEMMA", os.path.join(ROOT, ".build/release/stemma"))


class Running:
    """One data folder, the service on it, and a token that may write."""

    def __init__(self, port, folder=None, **settings):
        self.port, self.folder, self.process = port, folder or tempfile.mkdtemp(prefix="stemma-"), None
        self.env = dict(os.environ, STEMMA_DATA=self.folder, XDG_CONFIG_HOME=self.folder, STEMMA_PORT=str(port), STEMMA_OPEN="yes", STEMMA_DEMO="no",
                        STEMMA_PAGES="no", STEMMA_SPACING_MS="0", STEMMA_SEARCH_RATE="1000000", STEMMA_PROXIES="127.0.0.1", STEMMA_LOG="error")
        self.env.update(settings)
        self.signed = {}

    def run(self, *arguments, ok=(0,)):
        p = subprocess.run([STEMMA, *arguments], env=self.env, capture_output=True, text=True)
        assert p.returncode in ok, (arguments, p.returncode, p.stderr)
        return p

    def start(self, most=30):
        self.process = subprocess.Popen([STEMMA, "serve"], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        begun = time.time()
        while self.ready()[0] != 200:
            if self.process.poll() is not None or time.time() - begun > most: raise SystemExit(f"the service does not start: {self.ready()}")
            time.sleep(.02)
        return self

    def token(self, scope="--write", name="a program"):
        secret = self.run("token", "add", name, *([scope] if scope else [])).stdout.strip()
        return {"Authorization": "Bearer " + secret}

    def ask(self, method, path, body=None, headers={}, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally: connection.close()

    def get(self, path, headers={}): return self.ask("GET", path, None, headers)
    def json(self, path, headers={}): return json.loads(self.get(path, headers or self.signed)[2])

    def ready(self):
        try:
            status, _, body = self.get("/readyz")
            return status, body.decode()
        except OSError: return 0, ""

    def push(self, items):
        status, _, body = self.ask("POST", "/api/v1/items", json.dumps(items, ensure_ascii=False).encode(), {**self.signed, "Content-Type": "application/json"})
        assert status in (200, 201), (status, body[:300])
        return json.loads(body)

    def db(self):
        c = sqlite3.connect(os.path.join(self.folder, "stemma.db"), timeout=20)
        c.row_factory = sqlite3.Row
        return c

    def sql(self, text, *values):
        c = self.db()
        try:
            rows = c.execute(text, values).fetchall()
            c.commit()
            return rows
        finally: c.close()

    def waits(self):
        """What is still to be done: articles and stories."""
        return self.sql("select (select count(*) from article where status = 'waiting') + (select count(*) from story where compared < revision and merged_into is null) n")[0]["n"]

    def settle(self, most=120):
        end = time.time() + most
        while time.time() < end:
            if self.waits() == 0: return True
            time.sleep(.1)
        return False

    def memory(self):
        """Megabytes in use of the service and its workers, and the most that they had."""
        now = peak = 0
        for pid in [self.process.pid] + children(self.process.pid):
            try: text = open(f"/proc/{pid}/status").read()
            except OSError: continue
            for name, value in re.findall(r"(VmRSS|VmHWM):\s+(\d+)", text):
                if name == "VmRSS": now += int(value)
                else: peak += int(value)
        return now / 1024, peak / 1024

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

    def end(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def children(pid):
    out = []
    try:
        for thread in os.listdir(f"/proc/{pid}/task"): out += [int(x) for x in open(f"/proc/{pid}/task/{thread}/children").read().split()]
    except OSError: pass
    return out


class Checks:
    """A line for each promise; `failed` counts those that do not hold."""

    def __init__(self): self.failed = []

    def __call__(self, what, holds, seen=""):
        print(("ok    " if holds else "FAIL  ") + what + (f"  ({str(seen)[:300]})" if seen != "" else ""), flush=True)
        if not holds: self.failed.append(what)
        return holds
