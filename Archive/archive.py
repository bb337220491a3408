#!/usr/bin/env python3
"""Reads an archive of pages with Stemma on Apache Spark: articles, copies and stories as Parquet tables.

  Archive/archive.py --out FOLDER INPUT…           on this machine, all cores
  spark-submit Archive/archive.py --out FOLDER INPUT…    on a cluster

An input is a WARC file, JSON lines of articles or pages ({id, url, text …} or {id, url, html}), Parquet with such columns, or a folder of these. FOLDER and the
inputs must be seen by all machines under one path, and so must the program: STEMMA, or .build/release/stemma. See Archive/README.md.
"""
import argparse, base64, hashlib, json, os, shutil, subprocess, sys, tempfile, time, uuid

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

import pyarrow
import pyarrow.parquet
from pyspark.sql import SparkSession, Window, functions as F

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TERMS = pyarrow.list_(pyarrow.int64())
READ = pyarrow.schema([
    ("path", pyarrow.string()), ("offset", pyarrow.int64()), ("id", pyarrow.string()), ("url", pyarrow.string()), ("fetched", pyarrow.string()),
    ("status", pyarrow.int32()), ("reason", pyarrow.string()), ("title", pyarrow.string()), ("published", pyarrow.string()), ("day", pyarrow.string()),
    ("language", pyarrow.string()), ("outlet", pyarrow.string()), ("text", pyarrow.string()), ("account", pyarrow.string()), ("features", pyarrow.string()),
    ("terms", TERMS), ("shingles", TERMS)])


# ------------------------------------------------------------------------------------------------------------------------------ reading

def reader(out, stemma, seconds, grammar):
    """For Spark's mapInArrow: reads the splits that no manifest says are done."""
    def read(batches):
        import records  # noqa: F401, before anything is timed
        from programs import program
        flags = ["--failures"] if grammar else ["--failures", "--no-grammar"]
        programs = {name: program(command, seconds) for name, command in {
            "extract": [stemma, "extract", "--failures", "-"], "annotate": [stemma, "annotate", "--account", *flags, "-"],
            "features": [stemma, "annotate", "--features", "--failures", "-"]}.items()}
        for batch in batches:
            for split in batch.to_pylist():
                name = split_name(split)
                done = os.path.join(out, "manifest", name + ".json")
                if not os.path.exists(done): read_split(split, name, done, out, programs)
                yield pyarrow.RecordBatch.from_pylist([{"name": name}])
    return read


def split_name(split):
    what = f"{split['path']} {split['start']} {split['end']} {split['changed']}"
    return hashlib.sha256(what.encode()).hexdigest()[:24]


def read_split(split, name, done, out, programs):
    from records import records
    def spent(): return time.process_time() + sum(program.cpu() for program in programs.values())
    started, cpu = time.time(), spent()
    rows, reasons = [], {}
    temporary = os.path.join(out, "read", f".{name}.{uuid.uuid4().hex}")
    with pyarrow.parquet.ParquetWriter(temporary, READ, compression="zstd") as writer:
        for record in records(split["path"], split["start"], split["end"]):
            row = read_record(record, split["path"], programs)
            if row["reason"]: reasons[row["reason"]] = reasons.get(row["reason"], 0) + 1
            rows.append(row)
            if len(rows) == 200:
                writer.write_table(pyarrow.Table.from_pylist(rows, READ))
                rows = []
        writer.write_table(pyarrow.Table.from_pylist(rows, READ))
        count = sum(reasons.values())
    os.replace(temporary, os.path.join(out, "read", name + ".parquet"))
    manifest = {**split, "name": name, "rows": pyarrow.parquet.read_metadata(os.path.join(out, "read", name + ".parquet")).num_rows, "failed": count, "reasons": reasons,
                "seconds": round(time.time() - started, 3), "cpu": round(spent() - cpu, 3)}
    with open(temporary, "w") as file: json.dump(manifest, file, indent=1, sort_keys=True)
    os.replace(temporary, done)


def read_record(record, path, programs):
    from programs import Failed
    row = {name: None for name in READ.names}
    row.update(path=path, offset=record.offset, id=record.id or f"{os.path.basename(path)}:{record.offset}", url=record.url, fetched=record.date, status=record.status, reason=record.reason,
               day="unknown")
    if record.reason: return row
    try:
        page = record.line
        if record.body is not None: page = {"id": row["id"], "url": record.url, "html_base64": base64.b64encode(record.body).decode(), "charset": record.charset}
        elif page.get("schema") != "stemma.account/1": page = {**page, "id": row["id"]}
        asked = json.dumps({k: v for k, v in page.items() if v is not None}, ensure_ascii=False)
        if "html" in page or "html_base64" in page: asked = programs["extract"].ask(asked)
        if not failure(row, asked):
            account = programs["annotate"].ask(asked)
            if not failure(row, account): take(row, account, programs["features"].ask(account))
    except Failed as error: row["reason"] = str(error)
    return row


def failure(row, answer):
    if not answer.startswith('{"id": ') or '"failure": ' not in answer[-500:]: return False
    row["reason"] = json.loads(answer).get("failure")
    return row["reason"] is not None


def take(row, account, features):
    article, compared = json.loads(account), json.loads(features)
    row.update({name: article.get(name) for name in ("title", "published", "language", "outlet", "text")}, account=account, features=features,
               terms=[term[0] for term in compared["terms"]], shingles=[int(s, 16) - (1 << 64 if int(s, 16) >> 63 else 0) for s in compared["shingles"]])
    row["day"] = (row["published"] or "unknown")[:10]


# ------------------------------------------------------------------------------------------------------------------------------ asking

def answers(command, schema, question, answer, seconds=600):
    """For mapInArrow: asks one line a row, and gives the rows that `answer` makes of (row, value)."""
    def run(batches):
        from programs import program
        asked = program(command, seconds)
        for batch in batches:
            rows = [made for row in batch.to_pylist() for made in answer(row, json.loads(asked.ask(question(row))))]
            yield pyarrow.RecordBatch.from_pylist(rows, schema)
    return run


def of(*fields): return pyarrow.schema([(name, {"s": pyarrow.string(), "l": pyarrow.int64(), "d": pyarrow.float64()}[kind]) for name, kind in fields])


def ddl(schema):
    names = {pyarrow.string(): "string", pyarrow.int64(): "bigint", pyarrow.float64(): "double", pyarrow.int32(): "int", TERMS: "array<bigint>"}
    return ", ".join(f"`{field.name}` {names[field.type]}" for field in schema)


# ------------------------------------------------------------------------------------------------------------------------------ the job

class Job:
    def __init__(self, spark, out, stemma, partitions):
        self.spark, self.out, self.stemma, self.partitions = spark, out, stemma, partitions
        # The limits that grouping and copies keep in one process.
        self.limits = json.loads(subprocess.run([stemma, "likeness", "--limits"], stdout=subprocess.PIPE, check=True).stdout)

    def save(self, name, frame, days=False):
        """A table appears whole or not at all."""
        path, temporary = os.path.join(self.out, name), os.path.join(self.out, "." + name)
        writer = frame.write.mode("overwrite").option("compression", "zstd")
        (writer.partitionBy("day") if days else writer).parquet(temporary)
        shutil.rmtree(path, ignore_errors=True)
        os.rename(temporary, path)
        return self.spark.read.parquet(path)

    def read(self, inputs, size, seconds, grammar):
        from records import splits
        for folder in ("read", "manifest"): os.makedirs(os.path.join(self.out, folder), exist_ok=True)
        wanted = [{"path": path, "start": start, "end": end, "changed": os.stat(path).st_mtime_ns} for path, start, end, _ in splits([os.path.abspath(i) for i in inputs], size)]
        if not wanted: sys.exit("no WARC, JSON lines or Parquet file is given")
        names = {split_name(split) for split in wanted}
        waiting = [split for split in wanted if not os.path.exists(os.path.join(self.out, "manifest", split_name(split) + ".json"))]
        print(f"{len(wanted)} splits, {len(wanted) - len(waiting)} read before", flush=True)
        if waiting:
            # A task a split, the largest first.
            frame = self.spark.createDataFrame(self.spark.sparkContext.parallelize([(s["path"], s["start"], s["end"], s["changed"]) for s in waiting], len(waiting)),
                                               "path string, start bigint, end bigint, changed bigint")
            frame.mapInArrow(reader(self.out, self.stemma, seconds, grammar), "name string").count()
        self.all = self.spark.read.schema(ddl(READ)).parquet(*[os.path.join(self.out, "read", name + ".parquet") for name in sorted(names)])
        # Of several records of one id the first counts.
        first = Window.partitionBy("id").orderBy(F.col("reason").isNotNull(), "path", "offset")
        self.all = self.all.withColumn("n", F.row_number().over(first)).withColumn(
            "reason", F.when((F.col("n") > 1) & F.col("reason").isNull(), "an earlier record has its id").otherwise(F.col("reason"))).drop("n")
        self.save("pages", self.all.select("id", "url", "path", "offset", "fetched", "status", "reason", "day"), days=True)
        good = self.all.where("reason is null")
        self.save("articles", good.select("id", "url", "title", "published", "language", "outlet", "text", "day"), days=True)
        self.accounts = self.save("accounts", good.select("id", "account", "day"), days=True)
        self.shingles = self.save("shingles", good.select("id", F.explode("shingles").alias("shingle")))
        # The order of time, as `group` takes articles.
        ordered = good.select("id", "features", "terms", F.coalesce("published", F.lit("")).alias("published"), "day").sort("published", "id").rdd.zipWithIndex() \
            .map(lambda pair: (*pair[0], pair[1])).toDF("id string, features string, terms array<bigint>, published string, day string, number bigint")
        self.features = ordered.localCheckpoint()

    def weigh(self):
        articles = self.features.count()
        keys = self.features.select(F.explode("terms").alias("key")).groupBy("key").agg(F.count("*").alias("documents"))
        weights = self.save("weights", keys.where("documents > 1"))
        self.weights = os.path.join(self.out, "weights.jsonl")
        with open(self.weights + ".part", "w") as file:
            file.write(json.dumps({"schema": "stemma.weights/1", "articles": articles}) + "\n")
            for row in weights.sort("key").toLocalIterator(): file.write(f'{{"key":{row.key},"documents":{row.documents}}}\n')
        os.replace(self.weights + ".part", self.weights)

    def link(self):
        """The pairs that one stream would compare, and how likely each reports one event."""
        schema = of(("number", "l"), ("key", "l"), ("weight", "d"))
        probes = self.features.select("number", "features").mapInArrow(answers(
            [self.stemma, "likeness", "--weights", self.weights, "--probes"], schema, lambda row: row["features"],
            lambda row, value: [{"number": row["number"], "key": key, "weight": float(weight)} for key, weight in value["probes"]]), ddl(schema))
        # A word that one article has finds nothing.
        probes = probes.join(self.spark.read.parquet(os.path.join(self.out, "weights")).select("key"), "key")
        probes = probes.withColumn("place", F.row_number().over(Window.partitionBy("key").orderBy("number"))).localCheckpoint()
        a, b = probes.alias("a"), probes.alias("b")
        met = a.join(b, (F.col("a.key") == F.col("b.key")) & (F.col("a.place") < F.col("b.place")) & (F.col("b.place") - F.col("a.place") <= self.limits["reach"]))
        met = met.groupBy(F.col("b.number").alias("later"), F.col("a.number").alias("earlier")).agg(F.sum("b.weight").alias("common"))
        best = F.row_number().over(Window.partitionBy("later").orderBy(F.desc("common"), "earlier"))
        met = met.withColumn("rank", best).where(F.col("rank") <= self.limits["near"])
        one = self.features.select(F.col("number").alias("earlier"), F.col("id").alias("a"), F.col("features").alias("features1"))
        two = self.features.select(F.col("number").alias("later"), F.col("id").alias("b"), F.col("features").alias("features2"))
        schema = of(("a", "s"), ("b", "s"), ("earlier", "l"), ("later", "l"), ("likeness", "d"))
        least = self.limits["least_link"]
        edges = met.join(one, "earlier").join(two, "later").select("a", "b", "earlier", "later", "features1", "features2").mapInArrow(answers(
            [self.stemma, "likeness", "--weights", self.weights], schema,
            lambda row: f'{{"id":"-","features1":{row["features1"]},"features2":{row["features2"]}}}',
            lambda row, value: [{**{k: row[k] for k in ("a", "b", "earlier", "later")}, "likeness": value["likeness"]}] if value["likeness"] >= least else []), ddl(schema))
        self.edges = self.save("edges", edges)

    def components(self):
        """(number, component): articles that a chain of links of at least the threshold joins. Only these can be one story."""
        links = self.edges.where(F.col("likeness") >= self.limits["threshold"]).select("earlier", "later")
        links = links.union(links.select("later", "earlier")).toDF("number", "other").localCheckpoint()
        labels = self.features.select("number", F.col("number").alias("component")).localCheckpoint()
        while True:
            least = links.join(labels.withColumnRenamed("number", "other"), "other").groupBy("number").agg(F.min("component").alias("least"))
            following = labels.join(least, "number", "left").select("number", F.least("component", F.coalesce("least", "component")).alias("component"))
            # The component of the component halves the way.
            following = following.alias("x").join(following.alias("y"), F.col("x.component") == F.col("y.number")).select(F.col("x.number"), F.col("y.component").alias("component")).localCheckpoint()
            changed = following.join(labels.withColumnRenamed("component", "before"), "number").where("component <> before").limit(1).count()
            labels = following
            if not changed: return labels

    def group(self):
        labels = self.components()
        sizes = labels.groupBy("component").count()
        joined = labels.join(sizes, "component").withColumn("bucket", F.when(F.col("count") > 1, F.pmod(F.xxhash64("component"), F.lit(self.partitions)).cast("int")))
        grouped = joined.where("bucket is not null").localCheckpoint()
        articles = grouped.join(self.features.select("number", "features"), "number").select("bucket", F.lit(0).alias("kind"), "number", F.col("features").alias("line"))
        one, two = (grouped.select(F.col("number").alias(name), F.col("component").alias(of_name), "bucket") for name, of_name in (("earlier", "c1"), ("later", "c2")))
        pairs = self.edges.join(one, "earlier").join(two.drop("bucket"), "later").where("c1 = c2").select(
            "bucket", F.lit(1).alias("kind"), F.col("later").alias("number"), F.to_json(F.struct("a", "b")).alias("line"))
        schema = of(("id", "s"), ("cluster", "s"))
        command = [self.stemma, "group", "--weights", self.weights]
        stories = articles.union(pairs).repartition(self.partitions, "bucket").sortWithinPartitions("kind", "number").mapInArrow(grouper(command, schema), ddl(schema))
        first = Window.partitionBy("cluster").orderBy("number")
        numbers = self.features.select("id", "number", "day")
        named = stories.join(numbers, "id").withColumn("story", F.first("id").over(first)).select("id", "story", "day")
        alone = joined.where("bucket is null").join(self.features.select("number", "id", "day"), "number").select("id", F.col("id").alias("story"), "day")
        self.save("stories", named.union(alone), days=True)

    def copies(self):
        counts = self.shingles.groupBy("shingle").agg(F.count("*").alias("count")).where((F.col("count") > 1) & (F.col("count") <= self.limits["shingle_articles"])).select("shingle")
        shared = self.shingles.join(counts, "shingle").localCheckpoint()
        pairs = shared.alias("x").join(shared.alias("y"), (F.col("x.shingle") == F.col("y.shingle")) & (F.col("x.id") < F.col("y.id")))
        pairs = pairs.groupBy(F.col("x.id").alias("a"), F.col("y.id").alias("b")).count().where(F.col("count") >= self.limits["shared_shingles"])
        one, two = (self.accounts.select(F.col("id").alias(name), F.col("account").alias("account" + n)) for name, n in (("a", "1"), ("b", "2")))
        schema = of(("a", "s"), ("b", "s"), ("containment", "d"), ("kind", "s"), ("in", "s"))
        found = pairs.join(one, "a").join(two, "b").select("a", "b", "account1", "account2").mapInArrow(answers(
            [self.stemma, "copies", "--pairs", "-"], schema, lambda row: f'{{"id":"-","account1":{row["account1"]},"account2":{row["account2"]}}}',
            lambda row, value: [{"a": row["a"], "b": row["b"], "containment": float(value["containment"]), "kind": value["kind"], "in": json.dumps(value["in"])}] if "kind" in value else []), ddl(schema))
        self.save("copies", found)

    def manifest(self):
        rows = [json.load(open(os.path.join(self.out, "manifest", name))) for name in sorted(os.listdir(os.path.join(self.out, "manifest"))) if name.endswith(".json")]
        table = [{**{k: row[k] for k in ("name", "path", "start", "end", "rows", "failed", "seconds", "cpu")}, "reasons": json.dumps(row["reasons"], sort_keys=True)} for row in rows]
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(table), os.path.join(self.out, "manifest.parquet"))
        return sum(row["rows"] for row in rows), sum(row["failed"] for row in rows)


def grouper(command, schema):
    """For mapInArrow: the articles of a partition, which share no story with others, in one process."""
    def run(batches):
        with tempfile.TemporaryDirectory() as folder:
            files = [open(os.path.join(folder, name), "w") for name in ("articles.jsonl", "pairs.jsonl")]
            empty = True
            for batch in batches:
                for row in batch.to_pylist():
                    files[row["kind"]].write(row["line"] + "\n")
                    empty = False
            for file in files: file.close()
            if empty: return
            answer = subprocess.run([*command, "--candidates", files[1].name, files[0].name], stdout=subprocess.PIPE, check=True).stdout
            prefix, rows = uuid.uuid4().hex, []
            for line in answer.decode().splitlines():
                value = json.loads(line)
                rows.append({"id": value["id"], "cluster": f"{prefix} {value['cluster']}"})
            yield pyarrow.RecordBatch.from_pylist(rows, schema)
    return run


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--out", required=True, help="the folder of the tables; what was read before is not read again")
    parser.add_argument("--master", help="where to run; local[*] unless spark-submit says")
    parser.add_argument("--split", type=int, default=64 << 20, help="bytes of a split")
    parser.add_argument("--seconds", type=float, default=20, help="a page that takes longer is lost, with its reason")
    parser.add_argument("--grammar", action="store_true", help="parse sentences: who says what, at a tenth of the speed")
    parser.add_argument("--partitions", type=int, help="of shuffles; four a core by itself")
    options = parser.parse_args()
    builder = SparkSession.builder.appName("stemma archive").config("spark.sql.execution.arrow.maxRecordsPerBatch", "200").config("spark.ui.enabled", "false")
    # spark-submit, which says by itself where to run, has opened this port.
    if options.master or "PYSPARK_GATEWAY_PORT" not in os.environ: builder = builder.master(options.master or "local[*]")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for name in ("records.py", "programs.py"): spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), name))
    partitions = options.partitions or 4 * spark.sparkContext.defaultParallelism
    spark.conf.set("spark.sql.shuffle.partitions", str(partitions))
    out, stemma = os.path.abspath(options.out), os.path.abspath(os.environ.get("STEMMA") or os.path.join(ROOT, ".build", "release", "stemma"))
    if not os.access(stemma, os.X_OK): sys.exit(f"{stemma} is not there: build it (README.md) or name it by STEMMA")
    os.makedirs(out, exist_ok=True)
    job = Job(spark, out, stemma, partitions)
    for name, step in (("read", lambda: job.read(options.inputs, options.split, options.seconds, options.grammar)), ("weights", job.weigh), ("edges", job.link), ("stories", job.group), ("copies", job.copies)):
        started = time.time()
        step()
        print(f"{name}: {time.time() - started:.1f} s", flush=True)
    rows, failed = job.manifest()
    print(f"{rows} records, {failed} without an article (pages.reason)", flush=True)
    spark.stop()


if __name__ == "__main__": main()
