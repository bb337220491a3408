import NewsModel
import Reporting
import Text

/// Writes NewsML-G2 (https://iptc.org/standards/newsml-g2/); the order of elements is that of its schema.
enum NewsML {
    private static let space = "http://iptc.org/std/nar/2006-10-01/"
    private static let standard =
        "standard=\"NewsML-G2\" standardversion=\"2.35\" conformance=\"power\""
    private static let catalogs = """
        <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_33.xml"/>

        """

    /// An article as a document of its own.
    static func document(_ item: NewsItem) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(item, namespace: " xmlns=\"\(space)\"")
    }
    /// A story as a message: a package with a group for each independent report, and the articles that it names.
    static func document(_ package: NewsPackage) -> String {
        var x = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="\(space)">
            <header><sent>\(Words.iso(package.changed))</sent></header>
            <itemSet>

            """
        x += element(package)
        for item in package.reports.joined() { x += element(item, namespace: "") }
        return x + "</itemSet>\n</newsMessage>\n"
    }

    private static func element(_ package: NewsPackage) -> String {
        var x = "<packageItem \(standard) guid=\"\(text(package.id))\" version=\"1\">\n" + catalogs
        // The roles of groups are the service's own.
        x += "<catalog><scheme alias=\"stemma\" uri=\"\(text(package.id))#\"/></catalog>\n<itemMeta>\n"
        x += "<itemClass qcode=\"ninat:composite\"/>\n<provider literal=\"Stemma\"/>\n"
        x += "<versionCreated>\(Words.iso(package.changed))</versionCreated>\n"
        x +=
            "<firstCreated>\(Words.iso(package.first))</firstCreated>\n<pubStatus qcode=\"stat:usable\"/>\n</itemMeta>\n"
        if let title = package.title { x += "<contentMeta><headline>\(text(title))</headline></contentMeta>\n" }
        x += "<groupSet root=\"story\">\n<group id=\"story\" role=\"stemma:story\">\n"
        for n in package.reports.indices { x += "<groupRef idref=\"report-\(n + 1)\"/>\n" }
        x += "</group>\n"
        for (n, items) in package.reports.enumerated() {
            x += "<group id=\"report-\(n + 1)\" role=\"stemma:report\">\n"
            for item in items {
                x += "<itemRef residref=\"\(text(item.id))\" version=\"\(item.version)\""
                x += " contenttype=\"application/vnd.iptc.g2.newsitem+xml\">"
                x += "<title>\(text(item.headline ?? item.outlet))</title></itemRef>\n"
            }
            x += "</group>\n"
        }
        return x + "</groupSet>\n</packageItem>\n"
    }
    private static func element(_ item: NewsItem, namespace: String) -> String {
        var x = "<newsItem\(namespace) \(standard) guid=\"\(text(item.id))\" version=\"\(item.version)\""
        if let language = item.language { x += " xml:lang=\"\(text(language))\"" }
        return x + ">\n" + catalogs + rights(item) + itemMeta(item) + contentMeta(item) + content(item)
            + "</newsItem>\n"
    }
    private static func rights(_ item: NewsItem) -> String {
        var x = ""
        if let copyright = item.copyright { x += "<copyrightNotice>\(text(copyright))</copyrightNotice>\n" }
        if let terms = item.terms { x += "<usageTerms>\(text(terms))</usageTerms>\n" }
        if let licence = item.licence { x += "<link href=\"\(text(licence))\"/>\n" }
        return x.isEmpty ? "" : "<rightsInfo>\n" + x + "</rightsInfo>\n"
    }
    private static func itemMeta(_ item: NewsItem) -> String {
        var x = "<itemMeta>\n<itemClass qcode=\"ninat:text\"/>\n<provider literal=\"\(text(item.outlet))\"/>\n"
        x += "<versionCreated>\(Words.iso(item.seen))</versionCreated>\n"
        if let published = item.publishedTime { x += "<firstCreated>\(text(published))</firstCreated>\n" }
        x += "<pubStatus qcode=\"stat:usable\"/>\n"
        if let link = item.link { x += "<altRep contenttype=\"text/html\">\(text(link))</altRep>\n" }
        return x + "</itemMeta>\n"
    }
    private static func contentMeta(_ item: NewsItem) -> String {
        var x = "<contentMeta>\n"
        if let published = item.publishedTime ?? day(item) {
            x += "<contentCreated>\(text(published))</contentCreated>\n"
        }
        for place in item.places { x += "<located literal=\"\(text(place))\"><name>\(text(place))</name></located>\n" }
        if let language = item.language { x += "<language tag=\"\(text(language))\"/>\n" }
        for subject in item.subjects { x += "<keyword>\(text(subject))</keyword>\n" }
        if let headline = item.headline { x += "<headline>\(text(headline))</headline>\n" }
        if let dateline = item.dateline { x += "<dateline>\(text(dateline))</dateline>\n" }
        if let byline = item.byline { x += "<by>\(text(byline))</by>\n" }
        if !item.credits.isEmpty {
            x += "<creditline>\(text(item.credits.joined(separator: "/")))</creditline>\n"
        }
        return x + "</contentMeta>\n"
    }
    /// The day of publication, where no more is known.
    private static func day(_ item: NewsItem) -> String? {
        item.published.flatMap {
            $0.utf8.count == 10 && $0.utf8.allSatisfy { $0 == 0x2D || $0.isASCIIDigit } ? $0 : nil
        }
    }
    private static func content(_ item: NewsItem) -> String {
        guard let body = item.body else {
            guard let link = item.link else { return "" }
            return
                "<contentSet><remoteContent href=\"\(text(link))\" contenttype=\"text/html\"/></contentSet>\n"
        }
        var x = "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">\n"
        x +=
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>\(text(item.headline ?? item.outlet))</title></head><body>\n"
        for part in body {
            let tag = part.isHeading ? "h2" : "p"
            x += "<\(tag)>\(text(part.text))</\(tag)>\n"
        }
        return x + "</body></html>\n</inlineXML></contentSet>\n"
    }
    private static func text(_ text: String) -> String { StoryFeed.xmlText(text) }
}
