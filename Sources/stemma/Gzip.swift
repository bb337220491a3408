import CZlib

/// Unpacks gzip and zlib data.
enum Gzip {
    /// Why data could not be unpacked.
    enum Failure: Error { case broken, tooLarge }

    /// The bytes inside, and whether they are whole. Several members behind each other are one; of data that breaks off what
    /// came out before stays.
    ///
    /// - Parameter limit: the most bytes that may come out; a bomb ends there.
    static func unpack(_ packed: [UInt8], limit: Int) throws(Failure) -> (bytes: [UInt8], isWhole: Bool) {
        var stream = z_stream()
        guard czlib_inflate_begin(&stream) == Z_OK else { throw .broken }
        defer { inflateEnd(&stream) }
        var input = packed
        var out: [UInt8] = []
        var isWhole = true
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        let status: Int32 = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(truncatingIfNeeded: min(input.count, Int(UInt32.max)))
            var ended = false
            while true {
                let (status, made) = chunk.withUnsafeMutableBufferPointer { chunk in
                    stream.next_out = chunk.baseAddress
                    stream.avail_out = UInt32(truncatingIfNeeded: chunk.count)
                    return (inflate(&stream, Z_NO_FLUSH), chunk.count - Int(stream.avail_out))
                }
                out.append(contentsOf: chunk[..<made])
                if out.count > limit { return Z_MEM_ERROR }
                if status == Z_STREAM_END {
                    if stream.avail_in == 0 { return status }
                    // Another member, or padding behind the last one.
                    ended = true
                    if inflateReset(&stream) != Z_OK { return status }
                    continue
                }
                if status != Z_OK || (made == 0 && stream.avail_in == 0) {
                    // Behind a whole member other bytes are padding.
                    isWhole = ended && stream.total_out == 0
                    return out.isEmpty ? Z_DATA_ERROR : Z_STREAM_END
                }
            }
        }
        if status == Z_MEM_ERROR { throw .tooLarge }
        if status != Z_STREAM_END { throw .broken }
        return (out, isWhole)
    }
}
