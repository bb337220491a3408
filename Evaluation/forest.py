"""Gradient-boosted trees over named features that something has or has not (LightGBM), and the same as Swift source: `Text.FlagForest`. For the trainers of
this folder. The same data give the same bytes: the order of the items is that of the caller, seeds and the order of sums are fixed.
"""
import collections, json

import lightgbm
import numpy
import scipy.sparse

USUAL = dict(objective="binary", learning_rate=0.04, num_leaves=24, max_depth=6, min_data_in_leaf=20, feature_fraction=0.1, lambda_l2=10, verbose=-1, num_threads=2,
             seed=7, deterministic=True, force_col_wise=True)


def softmax(right, questions):
    """The slope and the curvature of the softmax loss over the answers of each question, for LightGBM."""
    question = numpy.asarray(questions)
    share = numpy.asarray(right, dtype=float) / numpy.bincount(question, right)[question]

    def slopes(scores, _):
        top = numpy.full(question.max() + 1, -numpy.inf)
        numpy.maximum.at(top, question, scores)
        powers = numpy.exp(scores - top[question])
        chance = powers / numpy.bincount(question, powers)[question]
        return chance - share, numpy.maximum(chance * (1 - chance), 1e-4)

    return slopes


class Forest:
    """Trained on items: (features, whether right, how much it counts). A feature of fewer than `least` items is left out.

    `questions`: for each item the number of the question to which it is one of several answers. Then the scores are compared within a question only (a softmax,
    as in a conditional logit, McFadden 1974), right answers share its one, and how much an item counts is ignored. Every question needs a right answer."""

    def __init__(self, items, trees=600, least=8, questions=None, **more):
        counts = collections.Counter(f for features, _, _ in items for f in set(features))
        self.names = sorted(f for f, n in counts.items() if n >= least)
        self.index = {f: n for n, f in enumerate(self.names)}
        data = lightgbm.Dataset(self.rows([features for features, _, _ in items]), [int(right) for _, right, _ in items], weight=[weight for _, _, weight in items])
        if questions: more["objective"] = softmax([right for _, right, _ in items], questions)
        self.model = lightgbm.train({**USUAL, **more}, data, trees)

    def rows(self, of):
        cells = [(n, self.index[f]) for n, features in enumerate(of) for f in sorted(set(features)) if f in self.index]
        return scipy.sparse.csr_matrix((numpy.ones(len(cells)), ([a for a, _ in cells], [b for _, b in cells])), shape=(len(of), len(self.names)))

    def scores(self, of):
        """The log-odds, in hundredths, of each list of features."""
        return [round(100 * x) for x in self.model.predict(self.rows(of), raw_score=True)] if of else []

    def write(self, path, script, owner, meaning, name="forest", steps={}, more=False):
        """The trees as a static constant of the type `owner`, and the steps of `linear.shares` by name; `more`: added to a file that was just written."""
        # Swift reads a name a line, and leaves out lines without one.
        assert all(name.strip() and "\n" not in name for name in self.names), "a feature has no name"
        used, trees = {}, []

        def walk(node, out):
            if "split_feature" not in node: out.append(str(round(1000 * node["leaf_value"]))); return
            out.append(f":{used.setdefault(self.names[node['split_feature']], len(used))}")
            # At most the threshold, which lies between 0 and 1: the feature is missing.
            walk(node["left_child"], out)
            walk(node["right_child"], out)

        for tree in self.model.dump_model()["tree_info"]:
            out = []
            walk(tree["tree_structure"], out)
            # Swift has a bit for each leaf.
            assert tree["num_leaves"] <= 64
            trees.append(" ".join(out))
        with open(path, "a" if more else "w", encoding="utf8") as out:
            out.write(f"\nextension {owner} {{\n    /// {meaning}\n" if more else f"// Written by Evaluation/{script}; not to be edited.\n// swift-format-ignore-file\nimport Text\n\nextension {owner} {{\n    /// {meaning}\n")
            out.write(f'    static let {name} = FlagForest(\n        features: #"""\n' + "".join(f"            {f}\n" for f in used) + '            """#,\n        trees: """\n')
            out.write("".join(f"            {t}\n" for t in trees) + '            """)\n')
            for step, of in steps.items():
                out.write("    /// From each score on the percentage that was right, of what was left out of training.\n")
                out.write(f"    static let {step}: [(least: Int, percent: Int)] = [" + ", ".join(f"({s}, {p})" for s, p in of) + "]\n")
            out.write("}\n")
        print(f"{len(trees)} trees over {len(used)} features")
