import CCurl
import Synchronization

/// The thread that owns curl's multi handle.
final class FetchEngine: @unchecked Sendable {
    private let settings: Fetcher.Settings
    private let multi = curl_multi_init()
    private struct Inbox {
        var transfers: [Transfer] = []
        var isStopped = false
    }
    private let inbox = Mutex(Inbox())

    // Used by the thread alone.
    private var waiting: [Transfer] = []
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]
    private struct Host {
        var active = 0
        var next = 0
    }
    private var hosts: [String: Host] = [:]

    init(_ settings: Fetcher.Settings) {
        self.settings = settings
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 64)
        ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, settings.connectionsPerHost)
    }

    func submit(_ transfer: Transfer) {
        let isStopped = inbox.withLock { inbox in
            if !inbox.isStopped { inbox.transfers.append(transfer) }
            return inbox.isStopped
        }
        if isStopped { transfer.end(.failure(.stopped)) } else { curl_multi_wakeup(multi) }
    }
    func stop() {
        inbox.withLock { $0.isStopped = true }
        curl_multi_wakeup(multi)
    }

    func run() {
        var running: Int32 = 0
        while true {
            let isStopped = inbox.withLock { inbox in
                waiting += inbox.transfers
                inbox.transfers = []
                return inbox.isStopped
            }
            if isStopped { break }
            let pause = startWaiting()
            curl_multi_perform(multi, &running)
            finishDone()
            endLate()
            curl_multi_poll(multi, nil, 0, Int32(active.isEmpty && waiting.isEmpty ? 60_000 : min(pause, 250)), nil)
        }
        for (handle, transfer) in active {
            curl_multi_remove_handle(multi, handle)
            transfer.end(.failure(.stopped))
        }
        // The handle is not freed: another thread may be waking it, and the program is ending.
        for transfer in waiting { transfer.end(.failure(.stopped)) }
    }

    /// Starts the transfers that may start; returns the milliseconds until another may.
    private func startWaiting() -> Int {
        let now = monotonicMilliseconds()
        var pause = 250
        var still: [Transfer] = []
        // A few at a time, because many resolvers cannot take hundreds of names at once.
        var starts = 16
        for transfer in waiting {
            var host = hosts[transfer.address.host] ?? Host()
            if starts == 0 { pause = min(pause, 20) }
            guard starts > 0, active.count < settings.connections, host.active < settings.connectionsPerHost,
                host.next <= now || transfer.request.isAwaited
            else {
                if host.next > now { pause = min(pause, host.next - now) }
                still.append(transfer)
                continue
            }
            guard let handle = transfer.begin(settings) else {
                transfer.end(.failure(.unreachable("out of memory")))
                continue
            }
            starts -= 1
            host.active += 1
            host.next = now + max(settings.spacing, transfer.request.crawlDelay ?? 0)
            hosts[transfer.address.host] = host
            active[handle] = transfer
            curl_multi_add_handle(multi, handle)
        }
        waiting = still
        if hosts.count > 10_000 { hosts = hosts.filter { $0.value.active > 0 || $0.value.next > now } }
        return max(1, pause)
    }
    private func finishDone() {
        var code = CURLE_OK
        while let handle = ccurl_finished(multi, &code) { close(handle, code) }
    }
    private func close(_ handle: UnsafeMutableRawPointer, _ code: CURLcode) {
        curl_multi_remove_handle(multi, handle)
        guard let transfer = active.removeValue(forKey: handle) else { return }
        hosts[transfer.address.host]?.active -= 1
        let outcome = transfer.outcome(code)
        if let outcome {
            transfer.end(outcome)
        } else {
            waiting.append(transfer)
        }
    }
    /// Ends transfers whose headers are late.
    private func endLate() {
        let now = monotonicMilliseconds()
        for (handle, transfer) in active
        where !transfer.hasHeaders && now - transfer.began > settings.headerDeadline {
            transfer.fail(.timedOut("waiting for an answer"))
            close(handle, CURLE_OPERATION_TIMEDOUT)
        }
    }
}
