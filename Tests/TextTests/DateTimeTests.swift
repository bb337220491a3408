import TestSupport
import Testing

@testable import Text

/// Dates as programs and people write them.
@Suite struct DateTimeTests {
    private let reader = DateTimeReader()

    static let forms: [(text: String, iso: String?)] = [
        // ISO 8601
        ("2031-05-02", "2031-05-02"), ("2031-05-02T09:30:00Z", "2031-05-02T09:30:00Z"),
        ("2031-05-02T09:30Z", "2031-05-02T09:30:00Z"), ("2031-05-02T09:30:15.250+02:00", "2031-05-02T09:30:15+02:00"),
        ("2031-05-02 09:30:00", "2031-05-02T09:30:00"), ("2031-05-02T09:30:00-0330", "2031-05-02T09:30:00-03:30"),
        ("2031-05-02T24:00:00Z", "2031-05-03T00:00:00Z"), ("2031-05-02T23:59:60Z", "2031-05-02T23:59:59Z"),
        ("20310502", "2031-05-02"), ("20310502T0930", "2031-05-02T09:30:00"),
        ("20310502T093015Z", "2031-05-02T09:30:15Z"), ("20310502093015", "2031-05-02T09:30:15"),
        ("203105020930", "2031-05-02T09:30:00"), ("2031/05/02", "2031-05-02"),
        // RFC 822, RFC 2822, asctime
        ("Fri, 02 May 2031 09:30:00 GMT", "2031-05-02T09:30:00Z"),
        ("Fri, 2 May 31 09:30 EST", "2031-05-02T09:30:00-05:00"),
        ("02 May 2031 09:30:00 +0545", "2031-05-02T09:30:00+05:45"),
        ("Fri May  2 09:30:00 2031", "2031-05-02T09:30:00"),
        ("Fri, 02 May 2031 09:30:00 Z", "2031-05-02T09:30:00Z"),
        // Of people
        ("May 2, 2031", "2031-05-02"), ("2 May 2031", "2031-05-02"), ("May 2nd, 2031", "2031-05-02"),
        ("2nd of May 2031", "2031-05-02"), ("2031 May 2", "2031-05-02"), ("2. Feb. 2031", "2031-02-02"),
        ("2 May 2031, 9:30 am", "2031-05-02T09:30:00"), ("2 May 2031, 9:30 pm CET", "2031-05-02T21:30:00+01:00"),
        ("May 2, 2031 12:05 a.m.", "2031-05-02T00:05:00"), ("May 2, 2031 12:05 p.m.", "2031-05-02T12:05:00"),
        ("2.5.2031, 9.30 Uhr", "2031-05-02T09:30:00"), ("02.05.2031 - 09:30", "2031-05-02T09:30:00"),
        ("02.05.31", "2031-05-02"), ("02.05.99", "1999-05-02"), ("2 May 2031 à 20h30", "2031-05-02T20:30:00"),
        ("2 May 2031 9 pm", "2031-05-02T21:00:00"),
        ("2031年5月2日", "2031-05-02"), ("2031년 5월 2일", "2031-05-02"), ("2031年5月2日 21時05分", "2031-05-02T21:05:00"),
        // A clock of programs
        ("1935480600", "2031-05-02T09:30:00Z"), ("1935480600000", "2031-05-02T09:30:00Z"),
        // Nothing is guessed that is not written.
        ("", nil), ("May", nil), ("May 2031", nil), ("2 May", nil), ("09:30", nil), ("2031", nil), ("2031-05", nil),
        ("yesterday", nil), ("31 February 2031", nil), ("2031-02-29", nil), ("2031-13-01", nil), ("2031-00-10", nil),
        ("99999999999999999999", nil), ("0000-01-01", nil), ("2031-05-32", nil), ("12345", nil),
    ]
    @Test(arguments: forms.indices)
    func isRead(_ n: Int) {
        #expect(reader.read(Self.forms[n].text)?.iso == Self.forms[n].iso, "\(Self.forms[n].text)")
    }
    @Test func leapYearsAreKnown() {
        for (year, isLeap) in [(2028, true), (2031, false), (1900, false), (2000, true), (2100, false)] {
            #expect((reader.read("\(year)-02-29") != nil) == isLeap)
        }
    }
    @Test func aSlashFollowsTheLanguage() {
        #expect(DateTimeReader(dayFirst: true).read("3/4/2031")?.iso == "2031-04-03")
        #expect(DateTimeReader(dayFirst: false).read("3/4/2031")?.iso == "2031-03-04")
        // Where only one order is a day, it is that one; a full stop is day first everywhere.
        #expect(DateTimeReader(dayFirst: false).read("23/4/2031")?.iso == "2031-04-23")
        #expect(DateTimeReader(dayFirst: true).read("4/23/2031")?.iso == "2031-04-23")
        #expect(DateTimeReader(dayFirst: false).read("3.4.2031")?.iso == "2031-04-03")
    }
    @Test func monthsOfOtherLanguagesAreAskedFor() {
        let months = ["mai": 5, "февраля": 2, "août": 8]
        let reader = DateTimeReader { months[$0] }
        #expect(reader.read("2. Mai 2031")?.iso == "2031-05-02")
        #expect(reader.read("2 ФЕВРАЛЯ 2031 г., 21:05")?.iso == "2031-02-02T21:05:00")
        #expect(reader.read("2 août 2031")?.iso == "2031-08-02")
        #expect(self.reader.read("2 août 2031") == nil)
    }
    @Test func whatIsWrittenIsReadAgain() {
        for epoch in stride(from: -60_000_000_000, through: 250_000_000_000, by: 1_234_567_891) {
            let time = DateTime(epoch: epoch)
            #expect(time?.epoch == epoch)
            #expect(time.flatMap { reader.read($0.iso) } == time, "\(time?.iso ?? "none")")
        }
    }
    @Test func beyondTheYearsThereIsNoTime() {
        #expect(DateTime(epoch: -62_135_596_800)?.iso == "0001-01-01T00:00:00Z")
        #expect(DateTime(epoch: 253_402_300_799)?.iso == "9999-12-31T23:59:59Z")
        for epoch in [-62_135_596_801, 253_402_300_800, Int.max, Int.min] { #expect(DateTime(epoch: epoch) == nil) }
    }
    @Test func theZoneMovesTheMoment() {
        let east = DateTime(day: Day(year: 2031, month: 5, day: 2), seconds: 3600, offset: 60)
        #expect(east.epoch == DateTime(day: Day(year: 2031, month: 5, day: 2), seconds: 0, offset: 0).epoch)
        #expect(DateTime(day: Day(year: 2031, month: 5, day: 2), seconds: 0, offset: -210).iso.hasSuffix("-03:30"))
    }
    @Test func wreckedDatesAreDatesOrNone() {
        var wreckage = Wreckage(seed: 11)
        for (text, _) in Self.forms {
            for _ in 0..<rounds(10) {
                let found = reader.read(String(decoding: wreckage.wreck(Array(text.utf8)), as: UTF8.self))
                guard let found else { continue }
                #expect(Day(number: found.day.number) == found.day)
                #expect((0..<86_400).contains(found.seconds ?? 0) && abs(found.offset ?? 0) <= 15 * 60)
            }
        }
    }
    @Test(arguments: [
        ("2020-12-31", 3, "2020-W53"), ("2021-01-03", 6, "2020-W53"), ("2021-01-04", 0, "2021-W01"),
        ("2024-12-30", 0, "2025-W01"), ("2000-02-29", 1, "2000-W09"), ("1969-12-31", 2, "1970-W01"),
    ])
    func weeksAndWeekdays(_ iso: String, _ weekday: Int, _ week: String) {
        #expect(Day(iso: iso)?.weekday == weekday && Day(iso: iso)?.isoWeek == week)
    }
    @Test(arguments: ["", "2031", "31-05-02", "2031-5", "2031-aa-02", "2031-13-02", "2031-05-32", "----"])
    func noDay(_ iso: String) { #expect(Day(iso: iso) == nil) }
}
