"""Pairs of quotations, figures or sentences in two tellings with the features of the program's models, of the stories with gold and of clusters whose
pairs were judged by eye. For the trainers of this folder.
"""
import collections, csv, json, os, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
import gold, linear

STEMMA, ATTRIBUTION = (os.path.join(gold.ROOT, ".build", "release", name) for name in ("stemma", "attribution"))
JUDGED = os.path.join(gold.ROOT, "Evaluation", "audits", "pairs")
Pair = collections.namedtuple("Pair", "a b features")  # a, b: (telling, [start, end] in scalars)


def of(tellings, kind):
    """The pairs of some tellings (id → {text, lang}); kind: utterances, figures or passages."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as to:
        for i, t in sorted(tellings.items()): to.write(json.dumps({"id": i, "text": t["text"], "title": t.get("title"), "lang": t["lang"]}, ensure_ascii=False) + "\n")
        to.flush()
        lines = subprocess.run([ATTRIBUTION, kind, to.name], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    fields = (line.split("\t") for line in lines)
    return [Pair((d, json.loads(s)), (e, json.loads(t)), [""] + features.split("|")) for d, s, e, t, features in fields]


def stories(kind):
    """(name, gold, pairs) of the stories with gold, without those that take no part."""
    for story in sorted(f[:-10] for f in os.listdir(gold.STORIES) if f.endswith(".gold.json")):
        if story in gold.HELD: continue
        folder = os.path.join(gold.STORIES, story)
        report = json.loads(subprocess.run([STEMMA, "read", folder, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
        tellings = {t["id"]: {"text": t["text"], "lang": t["language"]} for s in report["stories"] for t in s["tellings"]}
        yield story, json.load(open(folder + ".gold.json", encoding="utf8")), of(tellings, kind)


def marked(doc, span, rows):
    """The index of the gold row that a span meets best."""
    met = [(gold.common([span], [[q["start"], q["end"]]]), n) for n, q in enumerate(rows) if q["doc"] == doc and gold.meets([span], [[q["start"], q["end"]]])]
    return max(met)[1] if met else None


def judged(kind):
    """(cluster, verdict, features) of the pairs in Evaluation/audits/pairs/KIND*.tsv (cluster, telling, span, telling, span, verdict)."""
    wanted = collections.defaultdict(dict)
    if os.environ.get("STEMMA_WITHOUT_HALF"): print("a half of the clusters is left out: these weights are not the ones to commit", file=sys.stderr)
    for name in sorted(n for n in os.listdir(JUDGED) if n.startswith(kind)):
        for row in csv.reader(open(os.path.join(JUDGED, name), encoding="utf8"), delimiter="\t"):
            if row[0].startswith("#"): continue
            cluster, d, s, e, t, verdict = row
            if os.environ.get("STEMMA_WITHOUT_HALF") == str(gold.half(cluster)): continue
            wanted[cluster][(d, s, e, t)] = verdict
    clusters = {n: {r["id"]: r for r in rows} for n, rows in gold.clusters().items() if n in wanted}
    with ThreadPoolExecutor(2) as pool:
        for name, pairs in zip(clusters, pool.map(lambda c: of(c, kind), clusters.values())):
            for p in pairs:
                a, b = ((i, json.dumps(span)) for i, span in p[:2])
                verdict = wanted[name].get((*a, *b)) or wanted[name].get((*b, *a))
                if verdict: yield name, verdict, p.features


def left_out(rows, train, group):
    """(score, row) of each row (group first) by a model that has not seen the rows of its part; `group`: the row's name → its part."""
    out = []
    for part in sorted({group(r[0]) for r in rows}):
        weights = train([r for r in rows if group(r[0]) != part])
        out += [(linear.score(weights, r[2]), r) for r in rows if group(r[0]) == part]
    return out
