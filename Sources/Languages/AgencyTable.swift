/// News agencies: names, aliases and the forms of their credits.
///
/// Names and abbreviations come from the agencies' own sites and from the member lists of IPTC and EANA (newsalliance.org, "Members").
/// Replace the table to change what counts as an agency. It names no reporters.
public struct AgencyTable: Sendable {
    /// One agency.
    public struct Agency: Sendable, Equatable {
        /// The short name.
        public let name: String
        /// Other forms, folded.
        public let aliases: [String]
    }
    /// The agencies.
    public let agencies: [Agency]
    private let byForm: [String: Int]

    /// Makes a table from lines of the form `name=alias|alias`.
    public init(_ lines: String) {
        var agencies: [Agency] = []
        var byForm: [String: Int] = [:]
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1)
            guard let first = sides.first else { continue }
            let name = first.trimmingSpaces
            let aliases = (sides.count > 1 ? sides[1].split(separator: "|") : []).map { $0.trimmingSpaces.lowercased() }
            for form in aliases + [name.lowercased()] where byForm[form] == nil { byForm[form] = agencies.count }
            agencies.append(Agency(name: name, aliases: aliases))
        }
        self.agencies = agencies
        self.byForm = byForm
    }

    /// The agency that a credit names, or nil.
    public func agency(for credit: String) -> Agency? {
        var form = credit.lowercased()
        if form.hasPrefix("the ") { form.removeFirst(4) }
        if form.hasSuffix(".") { form.removeLast() }
        return byForm[form].map { agencies[$0] }
    }
    /// The agency whose full name or abbreviation occurs anywhere in a credit line ("AFP contributed to this report"), or nil.
    public func agency(within line: String) -> Agency? {
        if let whole = agency(for: line) { return whole }
        let words = line.split { " /,;:()[]\u{A0}.|–—".contains($0) }.map(String.init)
        for i in words.indices {
            for length in stride(from: min(4, words.count - i), through: 1, by: -1) {
                let form = words[i..<(i + length)].joined(separator: " ")
                // A single short word counts only in the agency's own spelling (AFP, dpa), because "ap" and "ana" are words elsewhere.
                // An article before it is then not skipped: "the map" and "the app" are no agencies.
                let isArticle = length > 1 && words[i].lowercased() == "the"
                guard !isArticle, let found = agency(for: form),
                    length > 1 || form.count > 5 || form == found.name || form == form.uppercased()
                else { continue }
                return found
            }
        }
        return nil
    }

    /// The built-in table.
    public static let standard = AgencyTable(
        """
        AP=associated press|a.p|ap news
        AFP=agence france-presse|agence france presse|afp news
        Reuters=thomson reuters|reuters news agency
        dpa=deutsche presse-agentur|deutsche presse agentur|dpa international|dpa-afx
        UPI=united press international
        Bloomberg=bloomberg news
        PA Media=press association|pa|pa news agency
        EFE=agencia efe|efe news
        Europa Press=
        ANSA=agenzia ansa|ansa news agency
        Adnkronos=
        AGI=agenzia italia
        APA=austria presse agentur
        Keystone-SDA=sda|ats|keystone-ats
        ANP=algemeen nederlands persbureau
        Belga=belga news agency
        Ritzau=
        TT=tt news agency|tidningarnas telegrambyrå
        NTB=
        STT=stt-lehtikuva
        Lusa=agência lusa|agencia lusa
        PAP=polska agencja prasowa|polish press agency
        ČTK=ctk|czech news agency
        TASR=
        SITA=
        MTI=hungarian news agency
        Agerpres=
        BTA=bulgarian news agency
        HINA=
        STA=slovenian press agency
        SRNA=
        FENA=
        Tanjug=
        Beta=beta news agency
        MIA=mia news agency
        ATA=albanian telegraphic agency
        ANA-MPA=athens news agency|athens-macedonian news agency|απε-μπε|amna
        CNA=cyprus news agency
        Anadolu=anadolu agency|anadolu ajansı|aa
        DHA=demirören news agency
        TASS=itar-tass|тасс
        RIA Novosti=ria|риа новости
        Interfax=интерфакс
        Interfax-Ukraine=інтерфакс-україна
        Ukrinform=укрінформ|укринформ
        UNIAN=уніан|униан
        BelTA=belta|белта
        BNS=baltic news service
        LETA=
        ELTA=
        ETA=
        Xinhua=xinhua news agency|新华社
        China News Service=
        Kyodo=kyodo news
        Jiji=jiji press
        Yonhap=yonhap news agency
        KCNA=
        PTI=press trust of india
        ANI=asian news international
        IANS=
        UNI=united news of india
        APP=associated press of pakistan
        BSS=
        Antara=
        Bernama=
        VNA=vietnam news agency
        AAP=australian associated press
        The Canadian Press=canadian press|la presse canadienne
        Notimex=
        Prensa Latina=
        Télam=telam
        Agência Brasil=agencia brasil
        IRNA=
        ISNA=
        Fars=fars news agency
        Tasnim=
        SANA=
        WAFA=
        SPA=saudi press agency
        WAM=
        QNA=qatar news agency
        MENA=middle east news agency
        NAN=news agency of nigeria
        SAPA=
        APS=algérie presse service
        MAP=
        KNA=katholische nachrichten-agentur
        epd=evangelischer pressedienst
        AWP=
        SID=sport-informations-dienst
        """)
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var s = self
        while s.first == " " { s.removeFirst() }
        while s.last == " " { s.removeLast() }
        return String(s)
    }
}
