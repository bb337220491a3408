/// The elements that the parser handles specially; every other name is `unknown`.
package enum Tag: UInt8, Sendable, CaseIterable {
    case unknown
    case a, abbr, acronym, address, annotationXML, applet, area, article, aside, audio, b, base, basefont, bdi, bdo
    case bgsound, big, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, command
    case data, datalist, dd, del, desc, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
    case figure, font, footer, foreignObject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup
    case hr, html, i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link, listing, main
    case malignmark, map, mark, marquee, math, menu, menuitem, meta, meter, mglyph, mi, mn, mo, ms, mtext, nav, nobr
    case noembed, noframes, noscript, object, ol, optgroup, option, output, p, param, picture, plaintext, pre
    case progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search, section, select, slot, small, source, span
    case strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
    case title, tr, track, tt, u, ul, `var`, video, wbr, xmp

    /// The names in the order of the cases, without `unknown`; the name table begins with them.
    static let names =
        """
        a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big \
        blockquote body br button canvas caption center cite code col colgroup command data datalist dd del desc \
        details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer foreignobject form frame \
        frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd keygen label legend \
        li link listing main malignmark map mark marquee math menu menuitem meta meter mglyph mi mn mo ms mtext nav \
        nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb \
        rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary \
        sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
        """.split(separator: " ").map(String.init)

    /// Compares numbers, because the generic comparison of raw-value enums is slow across modules.
    @inlinable package static func == (a: Tag, b: Tag) -> Bool { a.rawValue == b.rawValue }
    @inlinable package static func != (a: Tag, b: Tag) -> Bool { a.rawValue != b.rawValue }

    /// Whether the standard calls the HTML element special.
    var isSpecial: Bool {
        switch self {
        case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
            .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed,
            .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6,
            .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main,
            .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext,
            .pre, .script, .search, .section, .select, .source, .style, .summary, .table, .tbody, .td,
            .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp:
            true
        default: false
        }
    }
    var hasImpliedEnd: Bool {
        switch self {
        case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
        default: false
        }
    }
    var hasThoroughlyImpliedEnd: Bool {
        switch self {
        case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
        default: hasImpliedEnd
        }
    }
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
    var isFormatting: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
        default: false
        }
    }
}
