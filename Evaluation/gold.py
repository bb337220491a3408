"""The gold of who says what, and what of a statement counts as right: Evaluation/annotated, with the texts of ../shared/data, and the names of the
stories that take no part in any training. For the scripts of this folder.
"""
import collections, glob, hashlib, json, os, random, re, subprocess, tempfile, unicodedata, zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(os.path.dirname(ROOT), "shared", "data")
ANNOTATED = os.path.join(ROOT, "Evaluation", "annotated")
STORIES = os.path.join(os.path.dirname(ROOT), "shared", "stories")
SETS, PAGES, ALL_PAGES = ("basil", "ecbplus", "meantime", "newswcl50", "wikinews-src", "wmt21"), ("fundus", "fundus-eval"), ("fundus", "fundus-eval", "aeb", "wcxb")
# Stories that nothing is trained or tuned on.
HELD = {"palace-2012", "bus-bomb-2012", "quake-2026", "fever-2027"}


def invented(): return sorted(os.path.join(ANNOTATED, "written", n) for n in os.listdir(os.path.join(ANNOTATED, "written")))


def texts(pages=PAGES):
    """id → {text, title, lang} of every article of the sets that sheets and annotations name."""
    found = {"written/" + os.path.basename(p)[:-4]: {"text": written(p)[0], "title": None, "lang": os.path.basename(p)[:2]} for p in invented()}
    for name in SETS:
        for line in open(os.path.join(SHARED, "stories", name + ".jsonl"), encoding="utf8"):
            row = json.loads(line)
            found[name + "/" + row["id"]] = {"text": row["text"], "title": row.get("title"), "lang": row["lang"]}
    for name in pages:
        for line in open(os.path.join(SHARED, "extraction", "html", name, "gold.jsonl"), encoding="utf8"):
            row = json.loads(line)
            found[name + "/" + row["id"]] = {"text": "\n\n".join(row.get("paragraphs") or []) or row.get("text") or "", "title": row.get("title"), "lang": row.get("lang") or (row.get("language") or "")[:2]}
    return found


def clusters(most=14):
    """name → at most `most` articles, of each cluster of two or more in the sets that shares no text with a story of ../shared/stories."""
    def grams(text):
        words = re.findall(r"\w+", text.lower())
        return {tuple(words[i:i + 8]) for i in range(len(words) - 7)}
    told = set()
    for path in glob.glob(os.path.join(STORIES, "*", "*")):
        if os.path.isfile(path): told |= grams(open(path, encoding="utf8").read())
    found = collections.defaultdict(list)
    for name in SETS:
        for line in open(os.path.join(SHARED, "stories", name + ".jsonl"), encoding="utf8"):
            row = json.loads(line)
            found[f"{name}|{row['cluster']}"].append(row)
    return {n: rows[:most] for n, rows in sorted(found.items()) if len(rows) > 1 and not any(len(grams(r["text"]) & told) >= 3 for r in rows)}


def half(cluster):
    """Which half a cluster belongs to, 0 or 1. With STEMMA_WITHOUT_HALF the trainers leave out one, and `audit-findings --half` draws from it."""
    return zlib.crc32(cluster.encode()) % 2


def written(path):
    """An invented article with its statements marked in it: <c1>content</c1> <q1>cue</q1> <s1>speaker</s1> <t1>hearer</t1>, and behind a line
    "=====" a line for each statement: number, said or believed, the speaker's fullest name. (text, statements)"""
    marked, _, rows = open(path, encoding="utf8").read().partition("\n=====\n")
    text, spans, open_at = "", {}, {}
    for piece in re.split(r"(</?[cqst]\d+>)", marked.strip()):
        tag = re.fullmatch(r"<(/?)([cqst]\d+)>", piece)
        if not tag: text += piece
        elif not tag[1]: open_at[tag[2]] = len(text)
        elif tag[2] not in open_at: raise ValueError(f"{path}: {piece} was not opened")
        else: spans.setdefault(tag[2], []).append([open_at.pop(tag[2]), len(text)])
    if open_at: raise ValueError(f"{path}: not closed: {', '.join(open_at)}")
    statements = []
    for row in rows.strip("\n").split("\n") if rows.strip() else []:
        number, sort, who = (row.split("\t") + ["", ""])[:3]
        if sort not in ("said", "believed"): raise ValueError(f"{path}: statement {number} is neither said nor believed")
        if "c" + number not in spans: raise ValueError(f"{path}: statement {number} has no content")
        if who and who not in text: raise ValueError(f"{path}: {who!r} does not stand in the text")
        part = lambda kind: spans.pop(kind + number, [])
        statements.append({"content": part("c"), "cue": part("q"), "speaker": part("s"), "to": part("t"), "who": [[text.find(who), text.find(who) + len(who)]] if who else [], "sort": sort})
    if spans: raise ValueError(f"{path}: marked, but without a line behind =====: {', '.join(spans)}")
    return text, statements


def without():
    """The ids in the file that STEMMA_WITHOUT names: articles that training leaves out."""
    return set(open(os.environ["STEMMA_WITHOUT"], encoding="utf8").read().split()) if os.environ.get("STEMMA_WITHOUT") else set()


def speakers(name):
    """id → (content, speaker, sort, words) of single statements whose speaker was judged (`judge-speakers`); sort: name, noun or none (no statement); spans in
    scalars. `name`: referents or unsure. Without the articles of `without`."""
    found = collections.defaultdict(list)
    for line in open(os.path.join(ROOT, "Evaluation", "audits", name + ".tsv"), encoding="utf8"):
        f = line.rstrip("\n").split("\t")
        if f[0] not in without(): found[f[0]].append((json.loads(f[1]), json.loads(f[2]), f[3], json.loads(f[4])))
    return dict(sorted(found.items()))


def annotated():
    """id → the statements of the annotated articles, without those of `without`."""
    gold = {}
    for path in invented():
        language, name = os.path.basename(path)[:2], "written/" + os.path.basename(path)[:-4]
        gold[name] = {"article": name, "language": language, "statements": written(path)[1]}
    for name in sorted(n for n in os.listdir(ANNOTATED) if n.endswith(".jsonl")):
        for line in open(os.path.join(ANNOTATED, name), encoding="utf8"):
            row = json.loads(line)
            gold[row["article"]] = row
    return {i: row for i, row in gold.items() if i not in without()}


def training(except_for=()):
    """The lines that `attribution train` learns from: the annotated articles, and the American ones of PolNeAR, whose attributions without a
    verb of saying ("wants", "seems") are neither examples nor counterexamples. An annotated article counts as much as five of those."""
    rows = texts()
    for line in open(os.path.join(SHARED, "reading", "quotes_polnear_en.jsonl"), encoding="utf8"):
        row = json.loads(line)
        quotes = [{**{k: q[k] for k in ("content", "cue", "speaker")}, **({} if q["speech_cue"] else {"ignored": True})} for q in row["quotes"]]
        yield {"id": row["id"], "lang": "en", "text": row["text"], "publisher": row["publisher"], "quotes": quotes}
    for i, article in sorted(annotated().items()):
        if i in except_for or i not in rows: continue
        quotes = [{k: q[k] for k in ("content", "cue", "speaker")} for q in article["statements"] if q["cue"]]
        yield {"id": i, **rows[i], "publisher": "annotated", "weight": 5, "quotes": quotes}


def read_unseen(command):
    """The annotated articles, a third at a time, with what `attribution COMMAND` prints of them, read by classifiers that have not seen them: [(ids, lines)].
    STEMMA_FOLDS=FOLDER keeps these classifiers there, so that the next script need not train them again."""
    attribution, rows, out = os.path.join(ROOT, ".build", "release", "attribution"), texts(), []
    ids = sorted(i for i in annotated() if i in rows)
    random.Random(5).shuffle(ids)
    for fold in range(3):
        read = ids[fold::3]
        with tempfile.TemporaryDirectory() as folder:
            lines, articles = (os.path.join(folder, n) for n in ("gold.jsonl", "articles.jsonl"))
            for path, written in ((lines, training(except_for=set(read))), (articles, ({"id": i, **rows[i]} for i in read))):
                with open(path, "w", encoding="utf8") as to: to.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in written)
            # What they learned from is in the name, so that no classifier of other articles is taken for one that has not seen these.
            with open(lines, "rb") as learned: name = hashlib.sha256(learned.read()).hexdigest()[:16] + ".model"
            model = os.path.join(os.environ.get("STEMMA_FOLDS") or folder, name)
            if not os.path.exists(model):
                subprocess.run([attribution, "train", os.path.join(ROOT, "Sources", "CModels", "models"), lines, "4", model + ".part"], stdout=subprocess.DEVNULL, check=True)
                os.rename(model + ".part", model)
            out.append((read, subprocess.run([attribution, command, articles, model], stdout=subprocess.PIPE, check=True).stdout.decode().rstrip("\n").split("\n")))
    return out


def common(a, b): return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)
def size(a): return sum(e - s for s, e in a)
def meets(a, b): return 2 * common(a, b) >= min(size(a), size(b)) > 0


SMALL = set("the a an of and for in on at to de la le les el los der die das des den dem den du di del della il lo van het een mr mrs ms dr herr frau".split())
def words(s):
    s = "".join(c for c in unicodedata.normalize("NFKD", s or "").lower() if not unicodedata.combining(c))
    return [w for w in re.findall(r"\w+", s) if w not in SMALL]


def is_alike(a, b):
    """Whether two names share a word, in whatever case it stands; in scripts without spaces, a part of it."""
    for x in words(a):
        for y in words(b):
            n = min(len(x), len(y))
            if x == y or n >= 4 and x[:max(4, n - 2)] == y[:max(4, n - 2)] or re.search(r"[\u3040-\u9fff]", x) and (x in y or y in x): return True
    return False


def is_speaker(statement, gold, text):
    """Whether the one whom the program names is the one whom the gold means."""
    words_of = lambda spans: " ".join(text[s:e] for s, e in spans)
    name, who = statement["speaker_text"], words_of(gold["who"])
    if who and is_alike(name, who): return True
    said = words_of(gold["speaker"])
    if said and is_alike(name, said): return True
    # A pronoun that was resolved to somebody else overlaps as well.
    return common(statement["speaker"], gold["speaker"]) > 0 and not who and not statement.get("resolved")


def judge(statements, gold, text):
    """For each of the program's named statements whether it is right; for each of the gold's whether it is found, and whether by its speaker."""
    named = []
    for s in statements:
        same = [g for g in gold if meets(s["content"], g["content"])]
        named.append("right" if any(is_speaker(s, g, text) for g in same) else "speaker" if same else "none")
    found, by = [], []
    for g in gold:
        same = [s for s in statements if meets(s["content"], g["content"])]
        found.append(bool(same))
        by.append(any(is_speaker(s, g, text) for s in same))
    return named, found, by
