import Extraction
import Foundation
import NewsModel
import Pipeline
import Stories
import TestSupport
import Testing

@Suite struct GroupingTests {
    /// Lines with the story that each belongs to.
    @Test(arguments: Repository.fixtures("grouping"))
    func lookAlikeEventsStayApart(_ url: URL) async throws {
        let lines = Repository.text(url).split(separator: "\n").compactMap { try? JSONValue(parsing: Array($0.utf8)) }
        let story = Dictionary(
            uniqueKeysWithValues: lines.compactMap { l in
                l["id"]?.string.flatMap { id in l["story"]?.string.map { (id, $0) } }
            })
        let read = await accounts(of: lines.compactMap { try? extract(line: $0) })
        let numbers = group(read)
        for i in read.indices {
            for j in read.indices where j > i {
                #expect(
                    (numbers[i] == numbers[j]) == (story[read[i].id] == story[read[j].id]),
                    "\(read[i].id) and \(read[j].id)")
            }
        }
    }
    @Test func theExampleIsOneStory() async {
        let read = await accounts(of: Repository.articles(in: Repository.example))
        #expect(read.count == 10 && Set(group(read)).count == 1)
    }
}
