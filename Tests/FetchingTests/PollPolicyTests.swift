import Testing

@testable import Fetching

@Suite struct PollPolicyTests {
    private let policy = PollPolicy()
    private func answer(_ headers: [(name: String, value: String)], status: Int = 200) -> FetchResponse {
        var response = FetchResponse(status: status, url: "https://x.example/feed")
        response.headers = headers
        return response
    }
    private func minutes(
        _ outcome: PollPolicy.Outcome = .answered, _ headers: [(name: String, value: String)] = [], asked: Int? = nil,
        rhythm: Int? = nil, pace: Int? = nil, failures: Int = 0
    ) -> Int {
        policy.wait(
            outcome, response: answer(headers), asked: asked.map { $0 * 60_000 }, rhythm: rhythm.map { $0 * 60_000 },
            pace: pace.map { $0 * 60_000 }, failures: failures, now: 1_795_000_000) / 60_000
    }

    @Test func answersAreWaitedForAsTheyAsk() {
        #expect(
            minutes() == 60 && minutes(rhythm: 10) == 15 && minutes(rhythm: 80) == 40 && minutes(rhythm: 10_000) == 60)
        #expect(minutes(.answered, [("cache-control", "public, max-age=43200")]) == 720)
        #expect(minutes(.answered, [("cache-control", "max-age=60")]) == 60)
        #expect(minutes(.answered, [("cache-control", "max-age=999999999999999999999")]) == 1440)
        #expect(minutes(.answered, [("cache-control", "max-age=-5")]) == 60)
        #expect(
            minutes(
                .answered, [("date", "Sat, 21 Nov 2026 10:00:00 GMT"), ("expires", "Sat, 21 Nov 2026 13:00:00 GMT")])
                == 180)
        #expect(minutes(.answered, [("expires", "0")]) == 60)
        #expect(
            minutes(asked: 720) == 720 && minutes(asked: 5) == 5 && minutes(asked: 1) == 5
                && minutes(asked: 100_000) == 1440)
    }
    @Test func whatASourceAsksForCountsBesideThePace() {
        #expect(minutes(rhythm: 10, pace: 240) == 240 && minutes(rhythm: 10_000, pace: 20) == 20)
        #expect(minutes(pace: 1) == 15 && minutes(pace: 100_000) == 1440)
        #expect(minutes(asked: 720, pace: 20) == 720 && minutes(asked: 5, pace: 20) == 20)
        #expect(minutes(.answered, [("cache-control", "max-age=43200")], pace: 20) == 720)
        #expect(minutes(.failed, pace: 20, failures: 1) == 120 && minutes(.failed, pace: 240, failures: 1) == 480)
    }
    @Test func failuresAreLeftAloneLongerAndLonger() {
        #expect(minutes(.failed, failures: 1) == 120 && minutes(.failed, failures: 2) == 240)
        #expect(minutes(.failed, failures: 50) == 1440 && minutes(.busy, failures: 1) == 120)
        #expect(minutes(.busy, [("retry-after", "7200")], failures: 1) == 120)
        #expect(minutes(.busy, [("retry-after", "36000")], failures: 1) == 600)
        #expect(minutes(.busy, [("retry-after", "9999999999999999999")], failures: 1) == 1440)
        #expect(minutes(.busy, [("retry-after", "-5")], failures: 1) == 120)
        #expect((19...25).contains(minutes(.busy, [("retry-after", "1200")], failures: 1)))
    }
}
