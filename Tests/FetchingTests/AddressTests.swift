import Glibc
import Testing

@testable import Fetching

@Suite struct AddressTests {
    @Test(arguments: [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
        "255.255.255.255",
    ])
    func reservedAddressesAreNotDialled(_ text: String) { #expect(!AddressGuard.allows(v4: number(text))) }

    @Test(arguments: [
        "93.184.216.34", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1", "11.0.0.1",
    ])
    func publicAddressesAre(_ text: String) { #expect(AddressGuard.allows(v4: number(text))) }

    @Test(arguments: [
        ("::", false), ("::1", false), ("::ffff:127.0.0.1", false), ("::ffff:8.8.8.8", true), ("::127.0.0.1", false),
        ("64:ff9b::7f00:1", false), ("64:ff9b::808:808", false), ("2002:7f00:1::", false), ("2001::1", false),
        ("2001:db8::1", false), ("fe80::1", false), ("fd00::1", false), ("ff02::1", false), ("2606:4700::1", true),
        ("2a00:1450:4001::1", true),
    ])
    func sixteenBytesAreUnwrapped(_ text: String, _ isPublic: Bool) {
        var bytes = [UInt8](repeating: 0, count: 16)
        #expect(inet_pton(AF_INET6, text, &bytes) == 1)
        #expect(AddressGuard.allows(v6: bytes) == isPublic, "\(text)")
    }
    private func number(_ text: String) -> UInt32 {
        text.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
    }

    @Test(arguments: [
        ("https://Example.com/a?b#c", "https://example.com/a?b"), ("http://example.com", "http://example.com/"),
        ("http://example.com:8080/x", "http://example.com:8080/x"),
        ("https://example.com:443/", "https://example.com/"),
        ("http://example.com?q=1", "http://example.com/?q=1"), ("http://[2606::1]:81/x", nil),
        ("http://[2606::1]:8081/x", "http://[2606::1]:8081/x"), ("http://example.com/ü", "http://example.com/%C3%BC"),
        ("ftp://example.com/", nil), ("file:///etc/passwd", nil), ("javascript:alert(1)", nil),
        ("http://user@example.com/", nil), ("http://example.com:22/", nil), ("http://example.com:6379/", nil),
        ("http://example.com:99999/", nil), ("http://exa mple.com/", nil), ("http://example.com/\r\nX: y", nil),
        ("http://public.test\\@127.0.0.1/", nil), ("http:///x", nil), ("", nil), ("//example.com/", nil),
    ])
    func addressesAreReadOrRefused(_ text: String, _ expected: String?) {
        #expect((try? FetchAddress(text))?.text == expected)
    }

    /// A private address is dialled for the source that names it, and for no link or redirect of another one.
    @Test(arguments: [
        ("http://nas.lan:8080/feed", "http://nas.lan:8080/a", true),
        ("http://nas.lan:8080/feed", "http://nas.lan:9090/a", false),
        ("https://paper.example/feed", "http://nas.lan:8080/a", false), (nil, "http://nas.lan:8080/a", false),
        ("http://wiki.lan:3000/feed", "http://wiki.lan:3000/b", true),
        ("http://wiki.lan:3000/feed", "http://wiki.lan:3001/b", false),
        ("http://[fd00::1]:8080/f", "http://[fd00::1]:8080/x", true),
        ("http://box.lan:8081/f", "http://box.lan:8081/x", false),
    ])
    func privateAddressesAreForTheirOwnSource(_ source: String?, _ url: String, _ isAllowed: Bool) throws {
        var settings = Fetcher.Settings()
        settings.allowedHosts = ["nas.lan:8080", "wiki.lan", "[fd00::1]:8080", "box.lan:8080"]
        #expect(settings.allows(try FetchAddress(url), for: source) == isAllowed)
    }
}
