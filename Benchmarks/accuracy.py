"""Body F1 of the peers and of Stemma's left-out texts (`Evaluation/train-blocks --check FOLDER`), with a paired bootstrap; called by Benchmarks/accuracy."""
import gzip, importlib.util, json, logging, os, random, re, sys, warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
import newspaper
import readability
import trafilatura
from lxml import html as lxml_html

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "data", "extraction")
SETS = ("aeb", "fundus", "fundus-eval", "wcxb", "barbaresi")
spec = importlib.util.spec_from_file_location("score_extraction", os.path.join(DATA, "score_extraction.py"))
scorer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(scorer)


def by_trafilatura(page): return trafilatura.extract(page, include_comments=False) or ""


def by_newspaper(page):
    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return article.text


def by_readability(page):
    tree = lxml_html.fromstring(readability.Document(page).summary())
    blocks = tree.xpath("//p|//li|//h2|//h3|//h4|//pre|//blockquote[not(.//p)]|//td[not(.//p)]")
    return "\n".join(block.text_content() for block in blocks) or tree.text_content()


def counts(gold, text):
    """What the official scorer counts of a page: true and false positives, false negatives."""
    if gold.get("text") is not None: return scorer.tpfpfn(gold["text"], text)
    found, wrong = (sum(segment in text for segment in gold.get(key) or []) for key in ("with", "without"))
    return found, wrong, len(gold.get("with") or []) - found


def f1(rows, segments):
    """The set's F1 from its pages' counts, as the official scorer has it."""
    if segments: p, r = (sum(row[0] for row in rows) / max(1, sum(row[0] + row[k] for row in rows)) for k in (1, 2))
    else:
        told, asked = [row for row in rows if row[0] + row[1] > 0], [row for row in rows if row[0] + row[2] > 0]
        p, r = (sum(row[0] / (row[0] + row[k]) for row in some) / max(1, len(some)) for some, k in ((told, 1), (asked, 2)))
    return 2 * p * r / (p + r) if p + r else 0.0


def main():
    peers = {"trafilatura": by_trafilatura, "newspaper4k": by_newspaper, "readability-lxml": by_readability}
    for name in SETS:
        golds = [json.loads(line) for line in open(os.path.join(DATA, "html", name, "gold.jsonl"), encoding="utf8")]
        tables = {}
        for kind in ("over-sites", "set-left-out"):
            texts = {row["id"]: row["text"] for row in map(json.loads, open(os.path.join(sys.argv[1], kind, name + ".jsonl"), encoding="utf8"))}
            tables[kind] = [counts(gold, texts[gold["id"]]) for gold in golds]
        for peer, read in peers.items():
            tables[peer] = []
            for gold in golds:
                with gzip.open(os.path.join(DATA, "html", name, "pages", gold["id"] + ".html.gz")) as file: page = file.read().decode("utf8", "replace")
                try: text = read(page)
                except Exception: text = ""
                tables[peer].append(counts(gold, text))
        segments, chance = name == "barbaresi", random.Random(1)
        sites = {}
        for n, gold in enumerate(golds): sites.setdefault(gold.get("site") or gold["id"], []).append(n)
        draws = [[n for site in chance.choices(list(sites), k=len(sites)) for n in sites[site]] for _ in range(1000)]
        scores = {which: f1(rows, segments) for which, rows in tables.items()}
        print(f"{name}: {len(golds)} pages of {len(sites)} sites; Stemma over sites {scores['over-sites']:.3f}, set left out {scores['set-left-out']:.3f}")
        for peer in peers:
            for kind in ("over-sites", "set-left-out"):
                differences = sorted(f1([tables[kind][n] for n in draw], segments) - f1([tables[peer][n] for n in draw], segments) for draw in draws)
                low, high = differences[25], differences[974]
                said = "ahead" if low > 0 else "behind" if high < 0 else "level"
                print(f"  {peer} {scores[peer]:.3f}; Stemma {kind} {scores[kind] - scores[peer]:+.3f} ({low:+.3f} to {high:+.3f}): {said}", flush=True)


if __name__ == "__main__": main()
