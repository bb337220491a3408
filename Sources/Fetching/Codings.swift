import CCodings
import CZlib

/// Decodes the content codings of an answer, the last one first.
///
/// - Parameters:
///   - coding: the `Content-Encoding` header.
///   - limit: the most bytes that any step may give.
/// - Throws: `.tooLarge`, or `.brokenAnswer` for truncated or damaged data, codings that were not requested, or more than two of them.
package func unpack(_ bytes: [UInt8], coding: String, limit: Int) throws(FetchFailure) -> [UInt8] {
    let names = coding.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }.filter {
        !$0.isEmpty && $0 != "identity"
    }
    guard names.count <= 2 else { throw .brokenAnswer("it is packed \(names.count) times over") }
    var bytes = bytes
    for name in names.reversed() where !bytes.isEmpty {
        switch name {
        case "gzip", "x-gzip":
            // Some servers say gzip and send plain text.
            guard bytes.starts(with: [0x1F, 0x8B]) else { continue }
            let unpacked = try unpackZlib(bytes, limit: limit)
            guard unpacked.isWhole else { throw .brokenAnswer("its gzip data breaks off") }
            bytes = unpacked.bytes
        case "deflate":
            // The coding means zlib data, but some servers send the bare stream.
            let isWrapped = bytes.count > 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
            let unpacked = try unpackZlib(bytes, limit: limit, isRaw: !isWrapped)
            guard unpacked.isWhole else { throw .brokenAnswer("its deflate data breaks off") }
            bytes = unpacked.bytes
        case "br": bytes = try unpackBrotli(bytes, limit: limit)
        case "zstd": bytes = try unpackZstandard(bytes, limit: limit)
        default: throw .brokenAnswer("it is packed as \(name.prefix(20)), which nobody asked for")
        }
    }
    return bytes
}

/// Unpacks gzip, zlib or bare deflate data. Consecutive gzip members are joined; truncated data gives what was unpacked before.
package func unpackZlib(_ packed: [UInt8], limit: Int, isRaw: Bool = false) throws(FetchFailure) -> (
    bytes: [UInt8], isWhole: Bool
) {
    var stream = z_stream()
    guard (isRaw ? czlib_inflate_begin_raw(&stream) : czlib_inflate_begin(&stream)) == Z_OK else {
        throw .brokenAnswer("zlib does not start")
    }
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
                if stream.avail_in == 0 || isRaw { return status }
                // Either another member follows, or padding.
                ended = true
                if inflateReset(&stream) != Z_OK { return status }
                continue
            }
            if status != Z_OK || (made == 0 && stream.avail_in == 0) {
                // Other bytes after a complete member are padding.
                isWhole = ended && stream.total_out == 0
                return out.isEmpty && !isWhole ? Z_DATA_ERROR : Z_STREAM_END
            }
        }
    }
    if status == Z_MEM_ERROR { throw .tooLarge(limit) }
    if status != Z_STREAM_END { throw .brokenAnswer("its packed data is broken") }
    return (out, isWhole)
}

private func unpackBrotli(_ packed: [UInt8], limit: Int) throws(FetchFailure) -> [UInt8] {
    guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .brokenAnswer("brotli does not start") }
    defer { BrotliDecoderDestroyInstance(decoder) }
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let result: BrotliDecoderResult? = packed.withUnsafeBufferPointer { packed in
        var input = packed.baseAddress
        var left = packed.count
        while true {
            var room = chunk.count
            let result = chunk.withUnsafeMutableBufferPointer { chunk in
                var output = chunk.baseAddress
                return BrotliDecoderDecompressStream(decoder, &left, &input, &room, &output, nil)
            }
            out.append(contentsOf: chunk[..<(chunk.count - room)])
            if out.count > limit { return nil }
            if result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT { return result }
        }
    }
    guard let result else { throw .tooLarge(limit) }
    guard result == BROTLI_DECODER_RESULT_SUCCESS else { throw .brokenAnswer("its brotli data is cut or broken") }
    return out
}

private func unpackZstandard(_ packed: [UInt8], limit: Int) throws(FetchFailure) -> [UInt8] {
    guard let decoder = ZSTD_createDCtx() else { throw .brokenAnswer("Zstandard does not start") }
    defer { ZSTD_freeDCtx(decoder) }
    // RFC 8878, 3.1.1.1.2: decoders for the web support windows of 8 MB.
    _ = ZSTD_DCtx_setParameter(decoder, ZSTD_d_windowLogMax, 23)
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let left: Int? = packed.withUnsafeBytes { packed in
        var input = ZSTD_inBuffer(src: packed.baseAddress, size: packed.count, pos: 0)
        while true {
            let (left, made) = chunk.withUnsafeMutableBytes { chunk in
                var output = ZSTD_outBuffer(dst: chunk.baseAddress, size: chunk.count, pos: 0)
                return (ZSTD_decompressStream(decoder, &output, &input), output.pos)
            }
            if ZSTD_isError(left) != 0 { return 1 }
            out.append(contentsOf: chunk[..<made])
            if out.count > limit { return nil }
            if input.pos == input.size, made < chunk.count { return left }
        }
    }
    guard let left else { throw .tooLarge(limit) }
    guard left == 0 else { throw .brokenAnswer("its Zstandard data is cut or broken") }
    return out
}
