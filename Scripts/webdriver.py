"""webdriver: a browser (Chromium by chromedriver, both of Debian) as scripts drive it, by the WebDriver protocol."""
import json, socket, subprocess, time, urllib.error, urllib.request

def eventually(body, seconds=30):
    """What the body gives as soon as that is something; None after a while."""
    end = time.time() + seconds
    while time.time() < end:
        try:
            value = body()
            if value: return value
        except (urllib.error.URLError, KeyError): pass
        time.sleep(.2)
    return None
def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]

class Driver:
    """A chromedriver that runs, of which browsers are made."""
    def __init__(self):
        self.at = f"http://127.0.0.1:{free_port()}"
        self.process = subprocess.Popen(["chromedriver", "--port=" + self.at.rsplit(":", 1)[1], "--silent"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: self.call("GET", "/status")["ready"])
    def call(self, method, path, body=None):
        request = urllib.request.Request(self.at + path, method=method, data=None if body is None else json.dumps(body).encode(), headers={"Content-Type": "application/json"})
        try: return json.load(urllib.request.urlopen(request, timeout=60))["value"]
        except urllib.error.HTTPError as error: raise AssertionError(json.load(error)["value"]["message"].splitlines()[0]) from None
    def end(self): self.process.kill()

class Browser:
    """A window of its own that shows pages of a site.

    script: whether pages may run scripts; trusts: whether a certificate that nobody signed is taken; more: further arguments of
    the browser."""
    def __init__(self, driver, address, script=True, trusts=False, more=()):
        self.driver, self.address = driver, address
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,900", *more]}
        if not script: options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        wish = {"browserName": "chrome", "acceptInsecureCerts": trusts, "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self.at = "/session/" + driver.call("POST", "/session", {"capabilities": {"alwaysMatch": wish}})["sessionId"]
    def call(self, method, path, body=None): return self.driver.call(method, self.at + path, body)
    def go(self, path): self.call("POST", "/url", {"url": path if path.startswith("http") else self.address + path})
    def path(self): return self.call("GET", "/url").removeprefix(self.address)
    def find(self, css): return [next(iter(x.values())) for x in self.call("POST", "/elements", {"using": "css selector", "value": css})]
    def one(self, css):
        found = eventually(lambda: self.find(css), 10)
        if not found: raise AssertionError(f"{css} is not on {self.path()}")
        return found[0]
    def of(self, css, do):
        """What is done with an element; a page that brings itself up to date may take it away in between."""
        for _ in range(10):
            try: return do("/element/" + self.one(css))
            except AssertionError as error:
                if not any(words in str(error) for words in ("stale", "does not belong to the document", "not attached")): raise
                time.sleep(.1)
        raise AssertionError(f"{css} does not stand still")
    def text(self, css="main"): return self.of(css, lambda at: self.call("GET", at + "/text"))
    def click(self, css): self.of(css, lambda at: self.call("POST", at + "/click", {}))
    def type(self, css, text): self.of(css, lambda at: self.call("POST", at + "/value", {"text": text}))
    def keys(self, text): self.call("POST", "/actions", {"actions": [{"type": "key", "id": "k", "actions": [a for c in text for a in ({"type": "keyDown", "value": c}, {"type": "keyUp", "value": c})]}]})
    def run(self, script, *arguments): return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})
    def wait(self, script, *arguments): return self.call("POST", "/execute/async", {"script": script, "args": list(arguments)})
    def tools(self, command, **parameters):
        """A command of Chrome's DevTools protocol."""
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})
    def complaints(self):
        """What the browser has written to its console as errors since it was asked last."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"}) if entry["level"] == "SEVERE"]
    def end(self): self.call("DELETE", "")
