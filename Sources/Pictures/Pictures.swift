// Bytes of a picture from outside → a small JPEG that holds nothing but pixels; texts from outside → the card of a story. Runs in a worker process
// only, because a decoder, and what draws letters, may fail on what was made to break it.
//
//   PictureHeader     what a picture is and how large, read without decoding
//   scaled(_:)        the picture, made smaller
//   drawn(_:)         the card of a story, for those who share its page
//   CardText          which texts can be drawn
//   CardLines         a text in lines
//   CardFontFile      the fonts
//   Canvas            what is drawn on

import CGD

/// A picture as pages show it.
package struct Picture: Sendable, Equatable {
    /// A JPEG, or of a card a PNG.
    package var bytes: [UInt8]
    /// Pixels.
    package var width: Int
    package var height: Int
}
/// Why a picture is not shown or drawn, in words.
package struct PictureProblem: Error, Equatable, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

/// The largest picture that pages show, in pixels. A card is 640 wide on screens of two pixels a point.
private let mostWidth = 1280
private let mostHeight = 1600
/// A picture of more pixels is not decoded: 25 million of them take 100 MB.
private let mostPixels = 25_000_000
private let longestSide = 16_000
/// Smaller ones are counters and marks.
private let leastWidth = 120
private let leastHeight = 80

/// Makes a picture no larger than pages show it, and drops all that is not pixels: places, cameras, comments, animation.
///
/// - Throws: a `PictureProblem` for what is no JPEG, PNG, GIF or WebP, is too large or too small, or is damaged.
package func scaled(_ bytes: [UInt8]) throws(PictureProblem) -> Picture {
    guard let header = PictureHeader(bytes) else {
        throw PictureProblem("it is no JPEG, PNG, GIF or WebP, or its beginning is damaged")
    }
    guard header.width <= longestSide, header.height <= longestSide, header.width * header.height <= mostPixels else {
        throw PictureProblem("it is too large (\(header.width) × \(header.height) pixels)")
    }
    guard header.width >= leastWidth, header.height >= leastHeight else {
        throw PictureProblem("it is too small (\(header.width) × \(header.height) pixels)")
    }
    guard let count = Int32(exactly: bytes.count) else {
        throw PictureProblem("it is too large (\(bytes.count) bytes)")
    }
    var (written, width, height) = (Int32(0), Int32(0), Int32(0))
    let out = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap {
            cgd_scaled(
                $0, count, header.kind.rawValue, Int32(mostWidth), Int32(mostHeight), &written, &width, &height)
        }
    }
    guard let out else { throw PictureProblem("it is damaged") }
    defer { cgd_free(out) }
    guard written > 0 else { throw PictureProblem("it is damaged") }
    return Picture(
        bytes: Array(UnsafeBufferPointer(start: out, count: Int(written))), width: Int(width), height: Int(height))
}
