extension Languages {
    /// Turkish.
    static let turkish: LanguagePack = {
        var p = LanguagePack(neutral: "tr")
        p.decimal = ","
        p.strictCues = true
        p.speechFirst = true
        p.dropsSubject = true
        p.and = "ve"
        p.but = "ama fakat ancak"
        p.indefinite = "bir"
        p.other = "diğer başka"
        p.stop = """
            ve ile bir bu şu o da de ki için gibi kadar sonra önce göre karşı boyunca üzere ardından ilişkin rağmen doğru yönelik beri itibaren ait dair olarak ama fakat ancak ya veya hem ne yani eğer hatta oysa çünkü her tüm bütün bazı birçok hiç hiçbir diğer birkaç hangi herhangi böyle şöyle öyle \
            ben sen biz siz onlar bana beni benim sana seni senin ona onu onun bize bizi bizim size sizi sizin onlara onları onların bunu buna bunun bundan bunlar kendi kendisi kendisine kendisini kim kimse biri daha çok en az bile sadece ayrıca yine artık şimdi pek sonunda neden nasıl mi mı mu mü ise değil var yok \
            aynı zamanda olan olduğu olduğunu oldu olacak olup olması olarak idi imiş iken diye
            """
        p.abbreviations = "dr prof doç av yrd vb vs bkz no sn tbmm m.ö"
        p.negation = "değil, yok, hiç, hiçbir, hiçbiri, asla, kimse, ne de"
        p.hedges =
            "ihtimali, olasılığı, ihtimal, muhtemelen, belki, sanırım, galiba, iddia edilen, sözde, öne sürülen, olabilir, olabileceği, olabileceğini, tahminen, göz ardı edilemez, dışlanamaz, görünüyor, şüpheli"
        p.modals = "gerekiyor gerekir lazım zorunda istiyor olabilir"
        p.relations = "karşı tarafından için ile arasında"
        p.conditionals = "eğer, şayet, takdirde, koşuluyla, şartıyla, sürece"
        p.noEvidence =
            "kanıt yok, delil yok, hiçbir kanıt, hiçbir delil, kanıt bulunmuyor, asılsız, yalan, gerçek dışı, gerçeği yansıtmıyor, doğru değil, temelsiz, uydurma"
        p.prepositions =
            "için ile gibi kadar göre karşı sonra önce boyunca üzere ardından ilişkin rağmen doğru yönelik beri itibaren dair tarafından arasında üzerine hakkında"
        p.determiners = "bir bu şu o her tüm bütün bazı birçok birkaç diğer hiçbir kendi"
        p.clauseOpeners = "ve ama fakat ancak çünkü ya veya"
        p.that = "diye şeklinde biçiminde ki"
        p.auxiliaries = "oldu olacak olduğu idi imiş"
        p.adverbs =
            "ayrıca daha önce sonra dün bugün yarın da de ise artık yine yeniden ardından şimdi hemen henüz bile sadece yalnızca özellikle ayrıca"
        p.he = "o"
        p.she = "o"
        p.they = "onlar"
        p.says = """
            dedi dediler diyor diyorlar demiş demişti söyledi söylediler söylüyor söylemişti belirtti belirttiler belirtiyor belirtmişti açıkladı açıkladılar açıklıyor açıklamıştı bildirdi bildirdiler bildiriyor duyurdu duyurdular duyuruyor kaydetti kaydettiler vurguladı vurguladılar vurguluyor konuştu anlattı anlattılar anlatıyor ekledi eklediler \
            aktardı aktardılar aktarıyor yazdı yazdılar yazıyor hatırlattı yanıtladı cevapladı doğruladı doğruladılar doğruluyor kabul_etti kınadı kınadılar eleştirdi çağırdı savundu itiraf_etti paylaştı değerlendirdi sordu tekrarladı haykırdı yorumladı müjdeledi söyleyerek belirterek vurgulayarak kaydederek diyerek söyleyen belirten diyen ifade_etti ifade_ettiler ifade_ediyor dile_getirdi dile_getirdiler altını_çizdi ilan_etti ifade_eden ifade_ederek dile_getiren dikkat_çekti cevabını_verdi yanıtını_verdi ifadesini_kullandı ifadelerini_kullandı ifadelerine_yer_verdi şeklinde_konuştu sözlerini_kaydetti değerlendirmesinde_bulundu açıklamasında_bulundu açıklamasını_yaptı
            """
        p.claims = "savundu savunuyor savundular iddia_etti iddia_ettiler iddia_ediyor ileri_sürdü öne_sürdü"
        p.believes = "inanıyor düşünüyor düşündüğünü sanıyor"
        p.denies = "yalanladı yalanladılar yalanlıyor inkar_etti inkâr_etti"
        p.rejects = "reddetti reddettiler reddediyor"
        p.doubtsCues = "sorguladı sorguluyor şüphe_ediyor"
        p.asks = "sorguladı sorguluyor"
        p.warns = "uyardı uyardılar uyarıyor uyararak tehdit_etti uyarısında_bulundu"
        p.promises = "vadetti vaat_etti söz_verdi taahhüt_etti garanti_etti"
        p.accuses = "suçladı suçladılar suçluyor itham_etti"
        p.expects = "tahmin_ediyor bekliyor umuyor öngörüyor öngördü"
        p.weakCues =
            "belirten söyleyen ifade_eden dile_getiren yazdı yazıyor sordu paylaştı değerlendirdi çağırdı anlattı anlatıyor aktardı bekliyor umuyor konuştu reddetti reddediyor eleştirdi kınadı inanıyor düşünüyor sorguladı tekrarladı yanıtladı cevapladı"
        p.objectCues = "yalanladı yalanladılar reddetti suçladı doğruladı kınadı"
        p.sourceAfter = "göre"
        p.toldVerbs = "söyledi dedi anlattı"
        p.honorifics = "sayın bay bayan dr prof"
        p.womensTitles = "bayan hanım"
        p.mensTitles = "bay bey"
        p.roles = """
            cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı sekreteri sözcü sözcüsü müdür müdürü vali valisi kaymakam savcı savcısı hakim hâkim yargıç avukat avukatı büyükelçi büyükelçisi milletvekili senatör general albay komutan komutanı lider lideri şansölye uzman uzmanı analist araştırmacı doktor doktoru profesör antrenör \
            antrenörü direktör direktörü oyuncu futbolcu tanık görgü_tanığı sakini balıkçı işçi kral kraliçe papa piskopos gazeteci muhabir emniyet_müdürü genel_sekreter genel_sekreteri yardımcısı vekili ekonomist itfaiyeci yetkilisi temsilcisi patronu
            """
        p.genericRoles = "başkan başkanı lider lideri uzman uzmanı sözcü sözcüsü tanık sakini yetkilisi müdürü"
        p.otherOffices = "eski yardımcısı"
        p.roleModifiers =
            "eski genel belediye dışişleri içişleri savunma adalet sağlık maliye ekonomi eğitim ulaştırma büyükşehir yardımcısı emniyet teknik ulusal bölge devlet parti il ilçe basın"
        p.bodies = """
            bakanlık bakanlığı hükümet hükümeti polis polisi ordu ordusu mahkeme mahkemesi savcılık savcılığı meclis meclisi parlamento belediye belediyesi valilik valiliği ajans ajansı komisyon komisyonu komite komitesi sendika sendikası parti partisi şirket şirketi grup grubu banka bankası federasyon federasyonu dernek derneği örgüt örgütü hastane hastanesi \
            üniversite üniversitesi enstitü enstitüsü vakıf vakfı konsey konseyi donanma muhalefet kulüp kulübü takım takımı itfaiye emniyet jandarma kurum kurumu kurul kurulu afad polise bakanlığa hükümete mahkemeye savcılığa belediyeye valiliğe emniyete itfaiyeye
            """
        p.groups =
            "yetkililere uzmanlara tanıklara görgü_tanıklarına kaynaklara sakinlere araştırmacılara analistlere yetkililer görgü_tanıkları tanıklar sakinler uzmanlar doktorlar soruşturmacılar araştırmacılar savcılar askerler isyancılar ayrılıkçılar göstericiler protestocular itfaiyeciler sendikalar balıkçılar işçiler gözlemciler analistler aktivistler kaynaklar avukatlar bilim_insanları ekipler"
        p.firms = "şirket şirketi banka kulüp firma"
        p.organisationWords =
            "bankası partisi üniversitesi enstitüsü ajansı bakanlığı gazetesi radyosu televizyonu grubu birliği kulübü holding derneği vakfı örgütü"
        p.placeWords =
            "caddesi sokağı meydanı gölü denizi adası dağı nehri limanı havalimanı köprüsü ili ilçesi mahallesi köyü vadisi"
        p.firstNames =
            "mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir emre hakan adem kemal yaşar bekir tayyip ekrem mansur devlet kemal cem can burak donald joe vladimir"
        p.womenNames =
            "fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra fadime özlem hacer yasemin hülya cemile sevim gülsüm leyla dilek büşra aysel songül kübra selma meral ursula angela"
        p.states = """
            Russia=rusya rus rusların|moskova kremlin;Ukraine=ukrayna ukraynalı|kiev;United States=abd amerika amerikan amerikalı|washington;United Kingdom=ingiltere britanya ingiliz|londra;Germany=almanya alman|berlin;France=fransa fransız|paris;Italy=italya italyan|roma;Spain=ispanya ispanyol|madrid;Poland=polonya polonyalı|varşova;China=çin çinli|pekin;\
            Belarus=belarus|minsk;Turkey=türkiye türk|ankara;Israel=israil israilli|kudüs;Iran=iran i̇ran iranlı|tahran;Syria=suriye suriyeli|şam;Iraq=irak ırak iraklı|bağdat;Greece=yunanistan yunan|atina;Japan=japonya japon|tokyo;Egypt=mısır|kahire;Azerbaijan=azerbaycan|bakü
            """
        p.outletWords = "gazetesi ajansı televizyonu radyosu dergisi kanalı gazete ajans"
        p.evidence = """
            imagery: uydu görüntüleri, görüntüler, fotoğraf//lar; video: video, kamera kayıtları; document: belge//ler, rapor//u/a/una, habere, haberine, açıklamaya, mektup, araştırma; unnamed official: adının açıklanmasını istemeyen, ismini vermek istemeyen; \
            monitor: gözlemci//ler; estimate: tahmin//ler; eyewitness: görgü tanı//ğı/kları; official: sözcüsü, bakanlık, polis; outlet: haber ajansı, yerel basın;
            """
        p.furniture =
            "ilgili haberler, ayrıca okuyun, devamını oku, haberin devamı, paylaş, yorumlar, reklam, bülten, abone ol, bizi takip edin, yazdır, ana sayfa, menü, en çok okunanlar, etiketler, önceki haber, sonraki haber, son dakika haberleri, haber merkezi"
        p.captions = "fotoğraf, görsel, video"
        p.sourceLines = "kaynak, kaynaklar"
        p.bylines = "haber, muhabir, yazar"
        p.authorLabels = "yazar muhabir"
        p.institutions = "haber ajansı merkezi"
        p.copyright = "tüm hakları saklıdır, her hakkı saklıdır"
        p.terms =
            "no redistribution: izinsiz kullanılamaz, izin alınmadan, kopyalanamaz; takedown contact: bize ulaşın; licence: lisans;"
        p.followUs = "google haberlerde, facebook'ta, twitter'da, instagram'da"
        p.units +=
            "year of age: yaş; penny: peni; metric ton: ton, metrik ton; year: yıl, sene; month: ay; week: hafta; day: gün; hour: saat; minute: dakika; second: saniye; inch: inç; foot: ayak;"
        p.currencies +=
            "USD: dolar; EUR: avro, euro; GBP: sterlin, pound; CHF: frank; USD: dolar, abd $; CENT: sent; TRY: tl, lira; JPY: yen; CNY: yuan; RUB: ruble;"
        p.unitsBefore = "percent: yüzde, %;"
        p.unitSuffixes = true
        p.old = "yaşında yaşındaki yaşındayken yaşından yaş aylık aylıkken haftalık günlük"
        p.rangeTo = "ile ila"
        p.bounds =
            "at_least: en az, asgari; at_most: en çok, en fazla, azami; approx: yaklaşık, takriben, aşağı yukarı; approx_below: neredeyse;"
        p.boundsAfter = "approx: civarında, kadar; at_least: den fazla, dan fazla, ı aşkın, i aşkın, ü aşkın;"
        p.timeUnits = "saniye dakika saat gün hafta ay yıl"
        return p
    }()
}
