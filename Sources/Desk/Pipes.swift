import Glibc

/// `read`, continued after interruptions.
func pipeRead(_ file: Int32, into bytes: UnsafeMutableRawPointer?, count: Int) -> Int {
    while true {
        let n = read(file, bytes, count)
        if n >= 0 || errno != EINTR { return n }
    }
}
/// `write`, continued after interruptions.
func pipeWrite(_ file: Int32, from bytes: UnsafeRawPointer?, count: Int) -> Int {
    while true {
        let n = write(file, bytes, count)
        if n >= 0 || errno != EINTR { return n }
    }
}
