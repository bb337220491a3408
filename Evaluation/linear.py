"""A linear model over named features, learned by gradient steps of falling size with whole sums in a fixed order, and its weights as Swift source.
For the trainers of this folder.
"""
import collections, json, math, random

RATE, DECAY = 0.1, 0.01


def train(items, rounds, least, smallest):
    """Weights in hundredths by feature. `items`: (features, whether right, how much it counts). A feature of fewer than `least` items is left out, and so
    is a weight below `smallest` hundredths. The slope is that of a soft step without an exponential, which is the same on every machine."""
    counts = collections.Counter(f for features, _, _ in items for f in features)
    weights, sums = collections.defaultdict(float), collections.defaultdict(float)
    known = [[f for f in features if counts[f] >= least] for features, _, _ in items]
    order, chance = list(range(len(items))), random.Random(1)
    for _ in range(rounds):
        chance.shuffle(order)
        for n in order:
            z = sum(weights[f] for f in known[n])
            slope = (0.5 * (1 + z / (1 + abs(z))) - items[n][1]) * items[n][2]
            for f in known[n]:
                g = slope + DECAY * weights[f]
                sums[f] += g * g
                weights[f] -= RATE * g / math.sqrt(sums[f] + 1e-8)
    whole = {f: round(100 * w) for f, w in weights.items()}
    return {f: w for f, w in whole.items() if abs(w) >= smallest}


def score(weights, features): return sum(weights.get(f, 0) for f in features)


def sixths(groups):
    """group → which of six parts of about one size it is in."""
    groups = sorted(groups)
    random.Random(2).shuffle(groups)
    return {g: n % 6 for n, g in enumerate(groups)}


def shares(scored, fewest=25):
    """[(least score, percent right)], rising with the score: isotonic regression of (score, whether right) of what was left out of training, in blocks of
    at least `fewest`."""
    blocks = []
    for s, right in sorted(scored):
        if blocks and blocks[-1][2] < fewest or blocks and blocks[-1][3] == s: blocks[-1][1] += right; blocks[-1][2] += 1; blocks[-1][3] = s
        else: blocks.append([s, int(right), 1, s])
    if len(blocks) > 1 and blocks[-1][2] < fewest: last = blocks.pop(); blocks[-1][1] += last[1]; blocks[-1][2] += last[2]
    out = []
    for block in blocks:
        out.append(block[:3])
        while len(out) > 1 and out[-2][1] * out[-1][2] >= out[-1][1] * out[-2][2]: top = out.pop(); out[-1][1] += top[1]; out[-1][2] += top[2]
    return [(s, round(100 * right / n)) for s, right, n in out]


def write(path, script, owner, meaning, weights, steps={}):
    """The weights as a static dictionary of the type `owner`, and the steps of `shares` by name."""
    with open(path, "w", encoding="utf8") as out:
        out.write(f"// Written by Evaluation/{script}.\nextension {owner} {{\n    /// {meaning}\n    static let weights: [String: Int] = [\n")
        for f in sorted(weights): out.write(f"        {json.dumps(f, ensure_ascii=False)}: {weights[f]},\n")
        out.write("    ]\n")
        for name, of in steps.items():
            out.write("    /// From each score on the percentage of pairs that were right, of what was left out of training.\n")
            out.write(f"    static let {name}: [(least: Int, percent: Int)] = [" + ", ".join(f"({s}, {p})" for s, p in of) + "]\n")
        out.write("}\n")
    print(f"{len(weights)} weights")
