extension Languages {
    /// The month names of a language: twelve lists of forms; empty for unknown languages.
    public static func months(of code: String) -> [[String]] {
        let isNorwegian = code == "nb" || code == "nn"
        return (months[isNorwegian ? "no" : code] ?? "").split(separator: ",").map { words(String($0)) }
    }
    /// Month names of languages without a pack, and further ones of languages with a pack: "january,february,…"; inflected and short
    /// forms are separated by spaces. Source: Unicode CLDR, calendars/gregorian.
    public static let months: [String: String] = [
        "bg":
            "януари ян,февруари фев,март мар,април апр,май,юни юн,юли юл,август авг,септември сеп,октомври окт,ноември ное,декември дек",
        "cs":
            "ledna leden led,února únor úno,března březen bře,dubna duben dub,května květen kvě,června červen čvn,července červenec čvc,srpna srpen srp,září zář,října říjen říj,listopadu listopad lis,prosince prosinec pro",
        "da":
            "januar jan,februar feb,marts mar,april apr,maj,juni jun,juli jul,august aug,september sep,oktober okt,november nov,december dec",
        "et":
            "jaanuar jaan,veebruar veebr,märts,aprill apr,mai,juuni,juuli,august aug,september sept,oktoober okt,november nov,detsember dets",
        "fi":
            "tammikuuta tammikuu tammi,helmikuuta helmikuu helmi,maaliskuuta maaliskuu maalis,huhtikuuta huhtikuu huhti,toukokuuta toukokuu touko,kesäkuuta kesäkuu kesä,heinäkuuta heinäkuu heinä,elokuuta elokuu elo,syyskuuta syyskuu syys,lokakuuta lokakuu loka,marraskuuta marraskuu marras,joulukuuta joulukuu joulu",
        "hr":
            "siječnja siječanj sij,veljače veljača velj,ožujka ožujak ožu,travnja travanj tra,svibnja svibanj svi,lipnja lipanj lip,srpnja srpanj srp,kolovoza kolovoz kol,rujna rujan ruj,listopada listopad lis,studenoga studeni stu,prosinca prosinac pro",
        "hu":
            "január jan,február febr feb,március márc,április ápr,május máj,június jún,július júl,augusztus aug,szeptember szept,október okt,november nov,december dec",
        "id":
            "januari jan,februari feb,maret mar,april apr,mei,juni jun,juli jul,agustus agu ags,september sep,oktober okt,november nov,desember des",
        "is":
            "janúar jan,febrúar feb,mars mar,apríl apr,maí,júní jún,júlí júl,ágúst ágú,september sep,október okt,nóvember nóv,desember des",
        "lt":
            "sausio sausis saus,vasario vasaris vas,kovo kovas kov,balandžio balandis bal,gegužės gegužė geg,birželio birželis birž,liepos liepa liep,rugpjūčio rugpjūtis rugp,rugsėjo rugsėjis rugs,spalio spalis spal,lapkričio lapkritis lapkr,gruodžio gruodis gruod",
        "lv":
            "janvāris janvārī janv,februāris februārī febr,marts martā,aprīlis aprīlī apr,maijs maijā,jūnijs jūnijā jūn,jūlijs jūlijā jūl,augusts augustā aug,septembris septembrī sept,oktobris oktobrī okt,novembris novembrī nov,decembris decembrī dec",
        "no":
            "januar jan,februar feb,mars mar,april apr,mai,juni jun,juli jul,august aug,september sep,oktober okt,november nov,desember des",
        "pl":
            "stycznia styczeń sty,lutego luty lut,marca marzec mar,kwietnia kwiecień kwi,maja maj,czerwca czerwiec cze,lipca lipiec lip,sierpnia sierpień sie,września wrzesień wrz,października październik paź,listopada listopad lis,grudnia grudzień gru",
        "ro":
            "ianuarie ian,februarie feb,martie mar,aprilie apr,mai,iunie iun,iulie iul,august aug,septembrie sept sep,octombrie oct,noiembrie noi nov,decembrie dec",
        "sk":
            "januára január jan,februára február feb,marca marec mar,apríla apríl apr,mája máj,júna jún,júla júl,augusta august aug,septembra september sep,októbra október okt,novembra november nov,decembra december dec",
        "sl":
            "januarja januar jan,februarja februar feb,marca marec mar,aprila april apr,maja maj,junija junij jun,julija julij jul,avgusta avgust avg,septembra september sep,oktobra oktober okt,novembra november nov,decembra december dec",
        "sr":
            "јануар јануара jan januar januara,фебруар фебруара feb februar februara,март марта mart marta,април априла april aprila,мај маја maj maja,јун јуна jun juna,јул јула jul jula,август августа avgust avgusta,септембар септембра septembar septembra,октобар октобра oktobar oktobra,новембар новембра novembar novembra,децембар децембра decembar decembra",
        "sv":
            "januari jan,februari feb,mars mar,april apr,maj,juni jun,juli jul,augusti aug,september sep,oktober okt,november nov,december dec",
        "tr":
            "ocak oca,şubat şub,mart mar,nisan nis,mayıs may,haziran haz,temmuz tem,ağustos ağu,eylül eyl,ekim eki,kasım kas,aralık ara",
        "ar":
            "يناير كانون,فبراير شباط,مارس آذار,أبريل نيسان ابريل,مايو أيار,يونيو حزيران,يوليو تموز,أغسطس آب اغسطس,سبتمبر أيلول,أكتوبر تشرين اكتوبر,نوفمبر,ديسمبر",
        "he":
            "ינואר בינואר ינו,פברואר בפברואר פבר,מרץ במרץ,אפריל באפריל אפר,מאי במאי,יוני ביוני,יולי ביולי,אוגוסט באוגוסט אוג,ספטמבר בספטמבר ספט,אוקטובר באוקטובר אוק,נובמבר בנובמבר נוב,דצמבר בדצמבר דצמ",
        "hi": "जनवरी,फ़रवरी फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर सितम्बर,अक्टूबर अक्तूबर,नवंबर नवम्बर,दिसंबर दिसम्बर",
        "fa": "ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر",
        "ca":
            "gener gen,febrer febr,març,abril abr,maig,juny,juliol jul,agost ag,setembre set,octubre oct,novembre nov,desembre des",
    ]
}
