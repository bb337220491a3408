// storypairs OUT < LINES: the pairs of articles that grouping compares, for Evaluation/train-stories.
//
// Reads stemma.features/1 lines in order of time. Writes OUT.f32 (little-endian floats, a row a pair: the places of both lines, 1 for two
// languages, then the features) and OUT.names (a feature's name a line).

import Foundation
import NewsModel
import Pipeline
import Stories

guard let out = CommandLine.arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("usage: storypairs OUT < LINES\n".utf8))
    exit(2)
}
var articles: [LiveStories.Article] = []
while let line = readLine() {
    guard let value = try? JSONValue(parsing: Array(line.utf8)), let features = FeatureLine(json: value) else {
        FileHandle.standardError.write(Data("storypairs: no \(FeatureLine.schema) line: \(line.prefix(80))\n".utf8))
        exit(2)
    }
    articles.append(features.article(number: articles.count))
}
var rows: [Float] = []
eachComparedPair(of: articles) { first, second, isOtherLanguage, features in
    rows += [Float(first), Float(second), isOtherLanguage ? 1 : 0]
    rows += PairFeatures.Name.allCases.map { features[$0] }
}
try PairFeatures.Name.allCases.map { "\($0)" }.joined(separator: "\n")
    .write(toFile: out + ".names", atomically: true, encoding: .utf8)
try rows.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: out + ".f32"))
