"""Times the peers and Stemma in turns (A/B/A) on the same files, by processor time, and prints each ratio; called by Benchmarks/markup."""
import glob, os, resource, subprocess, sys, time

program, work = sys.argv[1:3]
os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[-1]})
pages, feeds = sorted(glob.glob(work + "/pages/*")), sorted(glob.glob(work + "/feeds/*"))
texts = [open(path, "rb").read() for path in pages]
strings = [text.decode("utf-8", "replace") for text in texts]
documents = [open(path, "rb").read() for path in feeds]


def stemma(kind, files, seconds=4):
    out = subprocess.run([program, kind, str(seconds), *files], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return float(out[1]), float(out[3])


def timed(function, inputs, sizes, seconds=4):
    for item in inputs[:2]: function(item)
    start, count, size = time.process_time(), 0, 0
    while time.process_time() - start < seconds:
        for item, bytes in zip(inputs, sizes):
            function(item)
            count += 1
            size += bytes
            if time.process_time() - start > seconds * 3: break
    elapsed = time.process_time() - start
    return size / elapsed / 1e6, count / elapsed


def beside(title, kind, files, unit, peer, inputs, name):
    column = 0 if unit == "MB/s" else 1
    first, other, again = stemma(kind, files)[column], timed(peer, inputs, [os.path.getsize(path) for path in files])[column], stemma(kind, files)[column]
    mine = (first + again) / 2
    print(f"{title}: {mine:.0f} {unit} (A/B/A {first:.0f} and {again:.0f}), {name} {other:.0f}: {mine / other:.2f} ×")


def quietly(function):
    def run(item):
        try: return function(item)
        except Exception: return None
    return run


import fastfeedparser
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

beside("HTML tree", "html", pages, "MB/s", lambda text: HTMLTree.parse(text), strings, "resiliparse (lexbor, C)")
beside("extraction with metadata", "extract", pages, "pages/s", quietly(lambda text: trafilatura.bare_extraction(text, fast=True, with_metadata=True)), strings, "trafilatura fast")
beside("extraction with metadata", "extract", pages, "pages/s", lambda text: extract_plain_text(text, main_content=True), strings, "resiliparse (text only)")
beside("feeds", "feed", feeds, "MB/s", quietly(fastfeedparser.parse), documents, "fastfeedparser")

# Peak memory above start-up for one page of a megabyte and more, as a multiple of the page.
big = max(pages, key=os.path.getsize)
doubled = os.path.join(work, "big.html")
with open(doubled, "wb") as out:
    body = open(big, "rb").read()
    while out.tell() < 4_000_000: out.write(body)


def peak(*arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    process = subprocess.Popen(["/usr/bin/env", "python3", "-c", "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL);print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", *arguments], stdout=subprocess.PIPE, text=True)
    return int(process.communicate()[0]) * 1024


small = os.path.join(work, "small.html")
open(small, "w").write("<p>One.")
size = os.path.getsize(doubled)
for kind in ("html", "extract"):
    above = peak(program, kind, "0.01", doubled) - peak(program, kind, "0.01", small)
    print(f"peak memory above start-up, {kind} of a page of {size / 1e6:.1f} MB: {above / 1e6:.0f} MB, {above / size:.1f} × the page")
