import Markup
import Text

/// What an element's names (class, id, role, itemprop) say about it.
///
/// The vocabulary is that of template authors in general, English with a few words of other languages; it has no site's name.
enum Hint: UInt8, CaseIterable {
    case article, body, main, comment, share, related, teaser, paging, nav, footer, header, side, ad, newsletter, cookie
    case caption, media, byline, meta, tags, title, dek, quote, box, list, tool, notes, hidden, live, legal, product,
        embed

    private var words: String {
        switch self {
        case .article:
            "article articles story post entry news blog single artikel articulo noticia notizia nota beitrag actu"
        case .body:
            "body content contents text articlebody bodytext maincontent inhalt contenido corps richtext rich prose copy paragraph paragraphs storytext fulltext texto texte testo tekst txt wysiwyg formatted markdown cuerpo longform"
        case .main: "main primary central maincol center"
        case .comment:
            "comment comments commenting disqus kommentar kommentare commentaire commentaires comentarios commenti reply replies respond discussion forum reactions livefyre responses"
        case .share:
            "share sharing shared social socials twitter facebook whatsapp addthis follow sns teilen sharebar partager compartir sharedaddy addtoany linkedin pinterest telegram"
        case .related:
            "related recommend recommended recommendation recommendations recommends recirc recirculation similar popular trending most mostread latest suggested outbrain taboola zergnet yarpp readmore more also further seealso mehr lesen verwandt auch moreon morefrom crosslink crosslinks"
        case .teaser:
            "teaser teasers promo promos promotion promoted card cards tease tile tiles thumb thumbs thumbnail thumbnails"
        case .paging: "pagination pager next prev previous pages older newer siblings"
        case .nav:
            "nav navigation navbar menu menus submenu breadcrumb breadcrumbs crumbs crumb toolbar skip skiplink toc navi navigationen sitemap menubar jump"
        case .footer: "footer foot bottom colophon footers fuss after"
        case .header: "header head masthead top banner topbar hero headers intro"
        case .side:
            "sidebar aside side rail widget widgets complementary secondary sidebars right left marginal rightcol sb"
        case .ad:
            "ad ads adv advert advertising advertisement advertisements sponsor sponsored sponsors werbung anzeige anzeigen publicidad pub dfp gpt adslot adsense affiliate commercial outbound promobox native"
        case .newsletter:
            "newsletter newsletters subscribe subscription subscriptions signup paywall register registration login abo abonnement premium cta membership donate donation support mailchimp optin regwall gate piano join offer"
        case .cookie:
            "cookie cookies consent gdpr privacy modal popup overlay dialog lightbox onetrust cmp notice notification alert toast"
        case .caption:
            "caption captions figcaption wpcaption credit credits copyright bildunterschrift legende leyenda imgcaption"
        case .media:
            "figure image images img photo photos picture pictures gallery galleries slideshow media video videos audio player carousel slider slides slide foto bild image2 fotos podcast"
        case .byline:
            "author authors byline bylines bio bios profile profiles writer autor autoren auteur autore contributor contributors vcard fn"
        case .meta:
            "date dates time meta metadata timestamp published publish info infos dateline posted details datum pubdate updated data byinfo"
        case .tags:
            "tag tags tagcloud category categories topic topics keyword keywords label labels kicker rubric section eyebrow kategorie taxonomy"
        case .title: "title titles headline headlines heading headings hed titel titre titulo titolo h1"
        case .dek:
            "lead lede summary excerpt standfirst subtitle subheadline subheading subhead deck dek abstract chapo description perex preamble ingress vorspann strapline entradilla bajada sommario occhiello leadtext anons"
        case .quote: "quote quotes pullquote blockquote citation zitat pull"
        case .box:
            "box infobox factbox fact facts inset callout note highlight highlights panel aside2 keypoints takeaways bullets"
        case .list: "list lists items item grid feed archive listing index loop stream rows"
        case .tool:
            "print search form forms button buttons btn icon icons rating rate ratings vote voting poll survey quiz tools tool font size listen save bookmark email mail contact control controls actions action bar toggle dropdown"
        case .notes:
            "correction corrections update footnote footnotes references reference sources source endnotes editor"
        case .hidden:
            "hidden hide invisible visually visuallyhidden sr offscreen noprint collapsed sronly screenreader d-none none"
        case .live: "live ticker liveblog breaking"
        case .legal: "legal disclaimer imprint impressum terms policy rights license licence"
        case .product: "product products price shop buy cart deal deals"
        case .embed: "embed embedded iframe tweet instagram widgetized external oembed"
        }
    }

    /// The words by their hash in an open-addressing table; a hash of 0 is an empty slot.
    private struct Vocabulary {
        var slots = [(hash: UInt64, bits: UInt64)](repeating: (0, 0), count: 2048)

        init() {
            for hint in allCases {
                for word in hint.words.split(separator: " ") {
                    let hash = Hint.hash(Array(word.utf8)[...])
                    var at = Int(truncatingIfNeeded: hash >> 20) & 2047
                    while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & 2047 }
                    slots[at] = (hash, slots[at].bits | 1 << UInt64(hint.rawValue))
                }
            }
        }
        subscript(hash: UInt64) -> UInt64? {
            var at = Int(truncatingIfNeeded: hash >> 20) & 2047
            while slots[at].hash != 0 {
                if slots[at].hash == hash { return slots[at].bits }
                at = (at + 1) & 2047
            }
            return nil
        }
    }
    private static let vocabulary = Vocabulary()
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { step($0, $1) }
    }
    @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }

    /// The hints of an element's name, one bit each.
    ///
    /// Names are split at marks, digits and camel-case humps; a long part that is no known word is tried as two words.
    static func bits(_ name: ArraySlice<UInt8>) -> UInt64 {
        let vocabulary = vocabulary
        var bits: UInt64 = 0
        var i = name.startIndex
        let end = min(name.endIndex, name.startIndex + 400)
        while i < end {
            guard name[i].isASCIILetter else {
                i += 1
                continue
            }
            var j = i + 1
            while j < end, name[j].isASCIILetter, !(name[j].isASCIIUpper && !name[j - 1].isASCIIUpper) { j += 1 }
            let run = name[i..<j]
            if let found = vocabulary[hash(run)] {
                bits |= found
            } else if run.count >= 6, run.count <= 24 {
                var before = hash(name[i..<(i + 1)])
                for k in (i + 2)...(j - 2) {
                    before = step(before, name[k - 1])
                    let a = vocabulary[before]
                    // A short rest counts only behind a known word.
                    guard a != nil || j - k >= 5 else { continue }
                    let b = vocabulary[hash(name[k..<j])]
                    if let a, let b {
                        bits |= a | b
                    } else if let b, j - k >= 5 {
                        bits |= b
                    } else if let a, k - i >= 6 {
                        bits |= a
                    }
                }
            }
            i = j
        }
        return bits
    }
}
