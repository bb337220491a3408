"""The records of WARC files and JSON lines, by byte ranges, past damage.

A reader is given a range of a file and yields the records that begin in it, so that ranges of one file can be read on several machines. After damage it looks
for the next record instead of ending; what was damaged is a record with a reason.
"""
import gzip, io, json, os, zlib

LIMIT = 64 << 20  # bytes of one record, unpacked
CHUNK = 1 << 20
GZIP = b"\x1f\x8b\x08"


class Record:
    """One page of an archive; `reason` tells why it cannot be read."""
    __slots__ = ("id", "url", "date", "offset", "status", "charset", "body", "line", "reason")

    def __init__(self, offset, id=None, url=None, date=None, status=None, charset=None, body=None, line=None, reason=None):
        self.id, self.url, self.date, self.offset, self.status, self.charset, self.body, self.line, self.reason = id, url, date, offset, status, charset, body, line, reason


def splits(paths, size):
    """(path, first byte, byte after the last, number of bytes) of ranges, the largest first. Packed JSON lines have one range."""
    found = []
    for path in paths:
        for file in sorted(os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names) if os.path.isdir(path) else [path]:
            if not file.endswith((".warc", ".warc.gz", ".jsonl", ".jsonl.gz", ".ndjson", ".parquet")): continue
            length = os.path.getsize(file)
            step = length or 1 if file.endswith((".jsonl.gz", ".parquet")) else size
            found += [(file, start, min(length, start + step), min(length, start + step) - start) for start in range(0, length or 1, step)]
    return sorted(found, key=lambda split: (-split[3], split[0], split[1]))


def records(path, start, end):
    """The records that begin in [start, end)."""
    if path.endswith(".parquet"): yield from parquet_rows(path)
    elif path.endswith((".jsonl", ".ndjson", ".jsonl.gz")): yield from lines(path, start, end)
    elif path.endswith(".gz"): yield from packed(path, start, end)
    else: yield from plain(path, start, end)


def lines(path, start, end):
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
        at = start
        if start and not path.endswith(".gz"):
            # A line belongs to the range that it begins in.
            file.seek(start - 1)
            at = start - 1 + len(file.readline())
        else:
            end = end if not path.endswith(".gz") else float("inf")
        while at < end:
            try: line = file.readline(LIMIT)
            except (OSError, EOFError, zlib.error):
                yield Record(at, reason="the file breaks off inside its gzip data")
                return
            if not line: return
            if len(line) == LIMIT and not line.endswith(b"\n"):
                yield Record(at, reason=f"is larger than {LIMIT >> 20} MB")
                while line and not line.endswith(b"\n"):
                    at += len(line)
                    line = file.readline(LIMIT)
            elif line.strip():
                value = None
                try: value = json.loads(line)
                except ValueError: pass
                if isinstance(value, dict): yield Record(at, id=text(value.get("id")), url=text(value.get("url")), line=value)
                else: yield Record(at, reason="is not a JSON object")
            at += len(line)


def parquet_rows(path):
    import pyarrow.parquet
    at = 0
    for batch in pyarrow.parquet.ParquetFile(path).iter_batches(1000):
        for row in batch.to_pylist():
            value = {name: item for name, item in row.items() if isinstance(item, (str, int, float))}
            yield Record(at, id=text(value.get("id")), url=text(value.get("url")), line=value)
            at += 1


def text(value): return value if isinstance(value, str) else None


def packed(path, start, end):
    """Each record is a gzip member of its own."""
    with open(path, "rb") as file:
        at = find(file, GZIP, start)
        while at is not None and at < end:
            block, after, damage = member(file, at)
            if block is not None and not block.startswith(b"WARC/"):
                # A member in the middle of a record, or none of an archive.
                if at != start or start == 0: yield Record(at, reason="is a gzip member without a WARC record")
                at = find(file, GZIP, after)
                continue
            if block is None:
                # Bytes that only look like a member are not told, unless one was expected here.
                if damage: yield Record(at, reason=damage)
                at = find(file, GZIP, at + 1)
                continue
            yield from parsed(block, at)
            following = find(file, GZIP, after)
            if following != after and after < os.fstat(file.fileno()).st_size:
                yield Record(after, reason="bytes between records are damaged")
            at = following


def find(file, mark, start):
    """Where the mark stands next; None when it does not."""
    file.seek(start)
    before = b""
    # It nearly always stands there; further on only after damage.
    step = 64
    while chunk := file.read(step):
        at = (before + chunk).find(mark)
        if at >= 0: return start - len(before) + at
        start += len(chunk)
        before = (before + chunk)[-(len(mark) - 1):]
        step = min(CHUNK, 4 * step)
    return None


def member(file, at):
    """(unpacked bytes, where the next member is expected, what is damaged)"""
    file.seek(at)
    unpack, parts, size = zlib.decompressobj(31), [], 0
    # Little by little at first: the beginning of a damaged record tells that it was one.
    step = 64
    while chunk := file.read(step):
        try: part = unpack.decompress(chunk, LIMIT + 1 - size)
        except zlib.error: return None, None, "its gzip data are damaged" if b"".join(parts).startswith(b"WARC/") else None
        parts.append(part)
        size += len(part)
        if size > LIMIT: return None, None, f"is larger than {LIMIT >> 20} MB"
        if unpack.eof: return b"".join(parts), file.tell() - len(unpack.unused_data), None
        step = min(1 << 16, 2 * step)
    return None, None, "its gzip data break off" if b"".join(parts).startswith(b"WARC/") else None


def plain(path, start, end):
    with open(path, "rb") as file:
        at = find(file, b"WARC/1.", start)
        while at is not None and at < end:
            file.seek(at)
            head = file.read(1 << 16)
            stop = head.find(b"\r\n\r\n")
            length = content_length(head[:stop]) if stop >= 0 else None
            if length is None or length > LIMIT:
                yield Record(at, reason="its header is damaged" if length is None else f"is larger than {LIMIT >> 20} MB")
                at = find(file, b"\nWARC/1.", at + 1)
                at = None if at is None else at + 1
                continue
            file.seek(at)
            block = file.read(stop + 4 + length)
            ending = file.read(4)
            if ending not in (b"", b"\r\n\r\n"):
                yield Record(at, reason="does not end where it says")
                at = find(file, b"\nWARC/1.", at + 1)
                at = None if at is None else at + 1
                continue
            after = at + len(block) + 4
            following = find(file, b"WARC/1.", at + len(block))
            if following is not None and following > after:
                yield from parsed(block, at)
                yield Record(after, reason="bytes between records are damaged")
            else:
                yield from parsed(block, at)
            at = following


def content_length(head):
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit(): return int(value)
    return None


def parsed(block, at):
    """The page of a response or resource record; nothing for other kinds."""
    head, mark, content = block.partition(b"\r\n\r\n")
    fields = headers(head)
    record = Record(at, id=fields.get("warc-record-id", "").strip("<>") or None, url=fields.get("warc-target-uri", "").strip("<>") or None, date=fields.get("warc-date"))
    kind = fields.get("warc-type")
    if not mark or kind is None:
        record.reason = "its header is damaged"
        yield record
        return
    if kind not in ("response", "resource"): return
    length = fields.get("content-length", "")
    if not length.isdigit() or int(length) > len(content): record.reason = "is shorter than it says"
    else: take_page(record, content[:int(length)], kind, fields)
    yield record


def take_page(record, content, kind, fields):
    """Sets the body, or the reason why there is none."""
    media = fields.get("content-type", "")
    if kind == "response":
        head, mark, body = content.partition(b"\r\n\r\n")
        first = head.split(b"\r\n", 1)[0].split()
        if not mark or len(first) < 2 or not first[0].startswith(b"HTTP/") or not first[1].isdigit():
            record.reason = "its HTTP answer is damaged"
            return
        record.status, http = int(first[1]), headers(head)
        if record.status != 200:
            record.reason = f"HTTP {record.status}"
            return
        media = http.get("content-type", "")
        try:
            if http.get("transfer-encoding", "").lower() == "chunked": body = joined_chunks(body)
            coding = http.get("content-encoding", "").lower()
            if coding in ("gzip", "deflate"):
                unpack = zlib.decompressobj(47)
                body = unpack.decompress(body, LIMIT)
                if unpack.unconsumed_tail:
                    record.reason = f"unpacks to more than {LIMIT >> 20} MB"
                    return
        except (ValueError, zlib.error):
            record.reason = "its coding is damaged"
            return
    else: body = content
    if "html" not in media.lower():
        record.reason = f"is {media.split(';')[0].strip() or 'of no type'}, not HTML"
        return
    _, found, charset = media.lower().partition("charset=")
    record.charset = charset.split(";")[0].strip(" \"'") if found else None
    record.body = body


def headers(head):
    out = {}
    for line in head.decode("latin-1").split("\r\n")[1:]:
        name, mark, value = line.partition(":")
        if mark: out.setdefault(name.strip().lower(), value.strip())
    return out


def joined_chunks(body):
    """The body of a chunked answer; what was stored without chunks stays."""
    file, out = io.BytesIO(body), []
    while True:
        size = file.readline(100).split(b";")[0].strip()
        if not size or any(c not in b"0123456789abcdefABCDEF" for c in size): return body if not out else b"".join(out)
        if int(size, 16) == 0: return b"".join(out)
        out.append(file.read(int(size, 16)))
        file.readline(10)
