/// An element's canonical name and what is read of it.
struct KnownName {
    let name: String
    let kind: ElementKind
    let field: Field?

    init(_ name: String) {
        self.name = name
        kind = ElementKind(name)
        field = Field.named[name]
    }
}

/// What an element of a feed holds, by its canonical name ("dc_date"): found once a name, not once an element.
enum ElementKind {
    case channel, item, container, title, link, text, author, publisher, contributor, tags, id, date, validity
    case source, enclosure, image, textInput, cloud, generator, generatorAgent, errorReports, licence, address
    case language, block, explicit, mediaGroup, mediaContent, mediaThumbnail, mediaCredit, mediaDetail, chapters
    case plain, hints, place, unknown

    init(_ name: String) {
        switch name {
        case "channel": self = .channel
        case "item", "entry", "product": self = .item
        case "rdf_rdf", "feed", "items", "rdf_seq": self = .container
        case "title", "dc_title", "media_title": self = .title
        case "link", "atom_link": self = .link
        case "description", "dc_description", "abstract", "media_description", "subtitle", "tagline", "itunes_subtitle",
            "summary", "itunes_summary", "content", "body", "xhtml_body", "content_encoded", "fullitem", "info",
            "feedburner_browserfriendly", "rights", "copyright", "dc_rights", "media_copyright":
            self = .text
        case "author", "dc_author", "dc_creator", "itunes_author", "managingeditor": self = .author
        case "webmaster", "dc_publisher", "itunes_owner": self = .publisher
        case "contributor", "dc_contributor": self = .contributor
        case "category", "dc_subject", "keywords", "media_category", "itunes_category", "itunes_keywords", "tags":
            self = .tags
        case "id", "guid": self = .id
        case "pubdate", "published", "issued", "dcterms_issued", "dc_date", "updated", "modified", "lastbuilddate",
            "dcterms_modified", "created", "dcterms_created", "expirationdate", "lastmod":
            self = .date
        case "dcterms_valid": self = .validity
        case "source": self = .source
        case "enclosure": self = .enclosure
        case "image", "itunes_image", "itunes_link": self = .image
        case "textinput": self = .textInput
        case "cloud": self = .cloud
        case "generator": self = .generator
        case "admin_generatoragent": self = .generatorAgent
        case "admin_errorreportsto": self = .errorReports
        case "cc_license", "creativecommons_license", "creativeCommons_license": self = .licence
        case "comments", "docs", "url", "href", "icon", "logo", "wfw_comment", "wfw_commentrss", "thumbnail":
            self = .address
        case "language", "dc_language": self = .language
        case "itunes_block": self = .block
        case "itunes_explicit": self = .explicit
        case "media_group": self = .mediaGroup
        case "media_content": self = .mediaContent
        case "media_thumbnail": self = .mediaThumbnail
        case "media_credit": self = .mediaCredit
        case "media_rating", "media_restriction", "media_license", "media_player": self = .mediaDetail
        case "psc_chapters": self = .chapters
        case "name", "height", "width", "email", "homepage", "uri": self = .plain
        case "ttl", "skiphours", "skipdays", "sy_updateperiod", "sy_updatefrequency", "sy_updatebase": self = .hints
        case _ where name.hasPrefix("georss_") || name.hasPrefix("gml_") || name == "geo_point" || name == "where":
            self = .place
        default: self = .unknown
        }
    }
}
