// Finds fixtures for tests, and damages bytes for mutation tests.

import Extraction
import Foundation
import NewsModel
import Text

/// The repository's folders.
public enum Repository {
    /// The root.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// The fixtures of one kind, in order of name.
    public static func fixtures(_ folder: String) -> [URL] {
        let url = root.appendingPathComponent("Fixtures/\(folder)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { url.appendingPathComponent($0) }
    }
    /// The bundled example's folder.
    public static let example = root.appendingPathComponent("Examples/harbour-fire")
    /// The test data beside the repository; nil when it is not there.
    public static let shared: URL? = {
        let url = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }()
    /// A file's bytes; empty when it cannot be read.
    public static func bytes(_ url: URL) -> [UInt8] { (try? Data(contentsOf: url)).map { [UInt8]($0) } ?? [] }
    /// A file's text.
    public static func text(_ url: URL) -> String { String(decoding: bytes(url), as: UTF8.self) }

    /// The articles of a folder of text and JSON files.
    public static func articles(in folder: URL) -> [Article] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        return names.compactMap { name in
            let url = folder.appendingPathComponent(name)
            switch url.pathExtension {
            case "txt", "md":
                return try? extract(
                    text: bytes(url), id: url.deletingPathExtension().lastPathComponent, path: url.path,
                    markdown: url.pathExtension == "md")
            case "json":
                guard let value = try? JSONValue(parsing: bytes(url)) else { return nil }
                return try? extract(line: value, path: url.path)
            default: return nil
            }
        }
    }
    /// Every text of the fixtures and the example, as bytes, in order of path.
    public static let everyText: [[UInt8]] = ["Fixtures", "Examples"].flatMap { folder -> [[UInt8]] in
        let url = root.appendingPathComponent(folder)
        let paths = (FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).sorted()
        return paths.filter {
            $0.hasSuffix(".txt") || $0.hasSuffix(".md") || $0.hasSuffix(".json") || $0.hasSuffix(".jsonl")
        }
        .map { bytes(url.appendingPathComponent($0)) }
    }
    /// An article of a plain text.
    public static func article(_ text: String, id: String = "text") -> Article {
        (try? extract(text: Array(text.utf8), id: id)) ?? Article(id: id, bytes: Array(text.utf8))
    }
}

/// The number of mutation rounds: few in a debug build, many in an optimised one, where they are cheap.
public func rounds(_ few: Int) -> Int {
    #if DEBUG
        few
    #else
        few * 25
    #endif
}

/// Damages bytes in the same way in every run.
public struct Wreckage: Sendable {
    private var state: UInt64

    /// Makes a sequence of damage from a seed.
    public init(seed: UInt64) { state = seed }
    private mutating func next(_ bound: Int) -> Int {
        state = Hash.mix(state)
        return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
    }
    /// Flips one bit at or after a place.
    public mutating func flip(_ bytes: inout [UInt8], from start: Int) {
        guard start < bytes.count else { return }
        bytes[start + next(bytes.count - start)] ^= 1 << UInt8(truncatingIfNeeded: next(8))
    }
    /// Replaces one digit by another.
    public mutating func changeDigit(_ bytes: [UInt8]) -> [UInt8] {
        let digits = bytes.indices.filter { bytes[$0].isASCIIDigit }
        guard !digits.isEmpty else { return bytes }
        var out = bytes
        out[digits[next(digits.count)]] = UInt8(truncatingIfNeeded: 0x30 + next(10))
        return out
    }
    /// Cuts, flips, duplicates or inserts bytes at some place.
    public mutating func wreck(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var out = bytes
        let at = next(out.count)
        switch next(6) {
        case 0: out.removeSubrange(at...)
        case 1: out[at] = UInt8(truncatingIfNeeded: next(256))
        case 2: out.insert(contentsOf: out[at..<min(out.count, at + next(200))], at: at)
        case 3: out.insert(contentsOf: Array("“„\"«‘(%$€".utf8), at: at)
        case 4: out.removeSubrange(at..<min(out.count, at + next(40)))
        default: out.insert(contentsOf: Array("99999999999999999999999 . ,, \u{0}’s".utf8), at: at)
        }
        return out
    }
}
