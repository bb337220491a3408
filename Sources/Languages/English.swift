extension Languages {
    /// English.
    static let english: LanguagePack = {
        var p = LanguagePack(code: "en")
        p.dropsThat = true
        p.pairedCommas = true
        p.nounsStack = true
        p.capitalDates = true
        p.grammarAcronyms = true
        p.pluralEndings = "s"
        p.pastEndings = "ed"
        p.presentEndings = "s"
        p.participleEndings = "ing"
        p.adverbEndings = "ly"
        p.passiveEndings = "d n t"
        p.passiveAuxiliaries = "is are was were be been being"
        p.originArticles = "the"
        p.and = "and"
        p.but = "but"
        p.clauseTurns = "while although though but whereas"
        p.relatives = "who which"
        p.of = "of"
        p.placePrepositions = "in at near from outside around"
        p.indefinite = "a an some any every each another no several many"
        p.infinitive = "to"
        p.future = "will would scheduled plans due"
        p.other = "other others"
        p.rangeTo = "to"
        p.rangeBetween = "between"
        p.additions = "plus"
        p.aged = "aged age"
        p.old = "old"
        p.ageOpenings = "year-old years-old month-old months-old week-old weeks-old day-old days-old"
        p.numberPronouns = "of another day thing who that"
        p.notVague = "way time hour"
        p.afterDurations = "after before since old from into"
        p.beforeDurations = "in after over"
        p.dateFillers = "of st nd rd th"
        p.stop = """
            i'm i’m i've i’ve i'll i’ll i'd i’d a an the this that these those and or but nor so yet if then than as of in on at by to from for with without into onto \
            upon over under above below between among through during before after since until till about against around near \
            up down out off again further once here there when where why how what which who whom whose all any both each few more \
            most other some such only own same too very can will just should would could may might must shall am is are was were \
            be been being have has had having do does did doing i me my we our us you your he him his she her hers it its they \
            them their himself herself itself themselves not no never 's also still now even already while because although \
            though however meanwhile both either neither per via within across toward towards whether one ones there's it's \
            that's don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
            """
        p.abbreviations = """
            mr mrs ms dr prof sen sens rep gov govs gen gens col cpl lt sgt capt cmdr adm maj rev st mt jr sr vs etc inc ltd co corp no nos vol fig jan \
            feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est govt u.s u.k u.n e.u a.m p.m i.e e.g vl messrs
            """
        p.negation = """
            not, no, never, none, nor, neither, nobody, nothing, without, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, \
            wasn't, weren't, haven't, hasn't, hadn't, wouldn't, couldn't, shouldn't, fail//ed/s to, failed to, refus/e/es/ed to, failure to, no longer, far from
            """
        p.hedges = """
            cannot rule out, can not rule out, could not rule out, cannot be ruled out, could not be ruled out, cannot exclude, can not exclude, cannot be excluded, not ruled out, not excluded, \
            perhaps, possibly, possible, potential, potentially, probably, apparently, reportedly, allegedly, alleged, purported, purportedly, likely, unlikely, maybe, \
            seemingly, presumably, may, might, could, as many as, as much as, up to, suspected, believed to, thought to, is said to, \
            are said to, appears to, appeared to, seems to, seemed to, it is unclear, not clear, unconfirmed, preliminary, provisional, initial
            """
        p.modals = "may might can could must should would will shall need ought"
        p.relations = "by from against for to towards with between into over"
        p.conditionals =
            "if, unless, until, in case, in the event, should it, should he, should they, were it, whether, as long as, provided that, yet to, pending"
        p.noEvidence = """
            no sign, no signs, no evidence, no credible evidence, no indication, no indications, no proof, no trace, any sign, any signs, \
            any evidence, no credible, not seen, haven't seen, hasn't seen, have not seen, has not seen, had not seen, not see, no basis, no truth, \
            false, untrue, baseless, unfounded, fabricated, a lie, lies, nonsense, disinformation, ruled out, fiction, absurd
            """
        p.prepositions = """
            of in on at by to from for with without into onto upon over under above below between among through during before after \
            since until till about against around near across toward towards via within despite amid outside inside along behind beyond per
            """
        p.determiners =
            "a an the this that these those his her its their our my your some any each every another no several many"
        p.clauseOpeners =
            "and but or nor while because although though whereas if when after before since until which who whom whose where so as"
        p.that = "that whether if how why"
        p.auxiliaries =
            "is are was were be been being has have had having do does did will would shall should can could may might must"
        p.pastForms = """
            lost fought died took left went came saw made held won hit got fell rose found gave broke spent flew drove began became kept met paid sent sold \
            shot spoke stood wore wrote ran led fled grew threw struck stole swept shook shut slept spread wound lay bought brought built caught chose drew ate \
            felt forgot froze hid hurt knew lent rode sang sank sat sought swore taught tore understood woke withdrew
            """
        p.adverbs = """
            also again repeatedly separately later earlier then now still already however meanwhile later further once just only even \
            today yesterday longer both all each reportedly previously recently publicly initially always never often additionally sarcastically
            """
        p.he = "he him his himself"
        p.she = "she her hers herself"
        p.they = "they them their we"
        p.it = "it its"
        p.possessives = "his her its their our my"

        p.says = """
            say//s/ing said saith tell//s/ing told add//s/ed/ing stated stating announc/e/es/ed/ing declar/e/es/ed/ing explain//s/ed/ing \
            stress//es/ed/ing emphasi/se/ses/sed/sing emphasi/ze/zes/zed/zing underlin/e/es/ed/ing underscor/e/es/ed/ing note//s/d noting \
            remark//s/ed/ing comment//s/ed/ing repl/y/ies/ied/ying respond//s/ed/ing answer//s/ed/ing respond//s/ed write//s wrote writing \
            written tweet//s/ed/ing post//s/ed/ing recall//s/ed/ing conclud/e/es/ed/ing reveal//s/ed/ing report//s/ed/ing confirm//s/ed/ing \
            acknowledg/e/es/ed/ing admit//s/ted/ting conced/e/es/ed/ing mention//s/ed/ing observ/e/es/ed record//s/ed register//s/ed classif/y/ies/ied spoke speaks speak point//s/ed/ing describ/e/es/ed/ing \
            express//es/ed/ing reiterat/e/es/ed/ing repeat//s/ed/ing reaffirm//s/ed/ing joke//s/d joking quip//s/ped/ping continu/e/es/ed \
            counter//s/ed/ing insist//s/ed/ing argu/e/es/ed/ing testif/y/ies/ied/ying rul/e/es/ed/ing call//s/ed/ing urg/e/es/ed/ing \
            ask//s/ed/ing demand//s/ed/ing request//s/ed/ing inform//s/ed/ing disclos/e/es/ed/ing clarif/y/ies/ied/ying hail//s/ed/ing welcom/e/es/ed/ing prais/e/es/ed/ing \
            condemn//s/ed/ing criticis/e/es/ed/ing criticiz/e/es/ed/ing recogni/se/ses/sed recogni/ze/zes/zed comment//s/ed \
            propos/e/es/ed/ing recommend//s/ed/ing advis/e/es/ed/ing echo//es/ed/ing indicat/e/es/ed/ing signal//s/led/ed/ing suggest//s/ed/ing \
            summari/sed/zed shout//s/ed/ing whisper//s/ed/ing exclaim//s/ed read//s think//s thought fear//s/ed dubb/ed mock//ed/s derid/e/es/ed \
            phras/ed put//s agre/e/es/ed find//s found finding learn//ed/t show//s/ed/n mean//s/t feel//s felt know//s knew voic/e/es/ed
            """
        p.claims =
            "claim//s/ed/ing alleg/e/es/ed/ing maintain//s/ed/ing assert//s/ed/ing contend//s/ed/ing boast//s/ed/ing"
        p.believes = "believ/e/es/ed/ing suspect//s/ed/ing assum/e/es/ed/ing"
        p.denies =
            "den/y/ies/ied/ying refut/e/es/ed/ing rebut//s/ted/ting disput/e/es/ed/ing disprov/e/es/ed/ing"
        p.rejects = "reject//s/ed/ing dismiss//es/ed/ing contradict//s/ed/ing rebuff//s/ed"
        p.granted = """
            permit//s permission request//s application//s appeal//s bail visa//s access entry motion//s petition//s asylum \
            bid//s waiver//s licence//s license//s
            """
        p.doubtsCues = "doubt//s/ed/ing question//s/ed/ing wonder//s/ed/ing"
        p.asks = "question//s/ed/ing wonder//s/ed/ing"
        p.factualConjunctions = "as while after because when since though although"
        p.phones = "call called calling dial dials dialed dialled dialing phoned ring rang"
        p.outcomes =
            "win wins won victory lead leads led leading tie ties tied loss lost defeat defeated record beat beats draw drew score"
        p.openInstitutions = "center centre observatory society coalition fund"
        p.bareSays = "say says said saying add adds added"
        p.requests =
            "ask//s/ed/ing demand//s/ed/ing order//s/ed/ing recommend//s/ed/ing request//s/ed/ing propose//s/d urge//s/d proposing urging"
        p.warns = "warn//s/ed/ing caution//s/ed/ing threaten//s/ed/ing alert//s/ed/ing"
        p.promises =
            "promis/e/es/ed/ing vow//s/ed/ing pledg/e/es/ed/ing assur/e/es/ed/ing offer//s/ed/ing guarante/e/es/ed commit//s/ted"
        p.accuses = "accus/e/es/ed/ing blam/e/es/ed/ing charg/e/es/ed"
        p.expects =
            "expect//s/ed/ing predict//s/ed/ing estimat/e/es/ed/ing forecast//s/ing anticipat/e/es/ed hop/e/es/ed/ing plan//s/ned project//s/ed"
        p.weakCues = """
            point points pointed pointing describe describes described describing express expresses expressed expressing call calls called calling urge urges \
            urged urging ask asks asked asking demand demands demanded demanding request requests requested continue continues continued post posts posted posting \
            observe observes observed record records recorded register registers registered classify classifies classified spoke speaks speak rule rules ruled ruling read reads put puts find finds found finding show shows showed shown mean means meant feel feels felt \
            know knows knew think thinks thought fear fears feared hail hails hailed welcome welcomes welcomed praise praises praised condemn condemns condemned \
            criticise criticised criticize criticized charge charges charged question questions questioned offer offers offered commit commits committed plan plans \
            planned hope hopes hoped expect expects expected project projects projected report reports reported suspect suspects suspected assume assumes assumed \
            signal signals signaled signalled counter counters countered answer answers answered respond responds responded reply echo echoes echoed agree agrees agreed \
            request voice voices voiced recognise recognised recognize recognized learn learned learnt write writes writing propose proposes proposed indicate indicates indicated \
            inform informs informed note notes mention comment comments caution alert alerts boast phrased dubbed mock mocked derided deride derides claims reports threaten threatens threatened estimate estimates estimated warning finding
            """
        p.objectCues = """
            record recorded registered classify classifies classified spoke speaks reported reports deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refuted accuse accuses accused accusing \
            blame blames blamed blaming doubt doubts doubted contradict contradicts contradicted announce announces announced threaten threatened promise promised vow vowed vows pledged pledge declare declares declared
            """
        p.sourceBefore =
            "according to, in the words of, as reported by, in the view of, in the opinion of, citing, quoting, as told by, as per"
        p.sourceAfter = ""
        p.toldVerbs = "tell tells told telling informed"
        p.toldPhrases =
            "in an interview with, in an interview to, in remarks to, in comments to, speaking to, in a statement to, in an interview for, asked by, wrote in, writing in, wrote for, speaking on, told by, interview with, spoke to, speaks to"
        p.by = "by"

        p.honorifics = "mr mrs ms miss dr prof professor sir dame lord lady mx rev lt col gen capt cmdr adm sgt maj"
        p.womensTitles = "mrs ms miss dame lady"
        p.mensTitles = "mr sir lord"
        p.roles = """
            president minister secretary chancellor premier chief head leader spokesman spokeswoman spokesperson ambassador director \
            general commander colonel captain major lieutenant sergeant admiral governor gov govs mayor senator sen sens congressman congresswoman rep reps \
            lawmaker representative prosecutor judge justice lawyer attorney barrister solicitor advocate chairman chairwoman chair chairperson ceo \
            executive manager coach professor doctor scientist researcher analyst expert economist official officer inspector \
            superintendent commissioner envoy diplomat king queen prince princess pope bishop archbishop imam rabbi activist \
            witness resident farmer driver nurse teacher student worker player striker goalkeeper midfielder defender captain owner founder \
            deputy delegate councillor counselor adviser advisor aide coordinator ruler dictator politician candidate editor \
            correspondent reporter journalist author writer speaker treasurer sheriff firefighter paramedic pilot epidemiologist \
            physician surgeon pathologist coroner virologist biologist engineer volcanologist seismologist meteorologist geologist investigator detective \
            mp mep mother father brother sister widow son daughter neighbour neighbor man woman boy girl survivor victim defendant suspect plaintiff harbourmaster harbormaster fisherman
            """
        p.genericRoles =
            "chief head leader official politician man woman expert member lawmaker spokesman spokeswoman spokesperson representative resident ruler politician witness"
        p.otherOffices = "vice deputy former assistant"
        p.roleModifiers = """
            prime foreign defence defense interior home finance economy health justice education environment transport trade \
            energy vice deputy former acting chief senior high-ranking top secretary general attorney state lead assistant associate first second \
            european chief interim outgoing incoming executive managing sporting head public press medical police fire national regional local district city \
            unnamed opposition government military defence army navy presidential parliamentary federal provincial ruling veteran
            """
        p.roleLinks = "of for to at in on"
        p.bodyLinks = "on"
        p.bodies = """
            ministry army police government court parliament council agency department office authority commission committee union \
            alliance senate congress assembly party military navy force bank company firm group association federation organisation organization \
            foundation institute university hospital service bureau administration opposition cabinet board directorate \
            prosecution defence team club league city coastguard guard brigade inspectorate ombudsman watchdog regulator operator newspaper monitor pentagon kremlin command campaign
            """
        p.groups = """
            officials rebels separatists prosecutors residents witnesses lawmakers experts analysts scientists researchers doctors police \
            authorities investigators ministers leaders lawyers firefighters rescuers diplomats activists protesters critics supporters \
            opponents observers monitors families relatives workers unions farmers economists organisers organizers spokespeople \
            militants insurgents troops forces soldiers villagers neighbours neighbors survivors officers judges jurors epidemiologists sources politicians fans regulators
            """
        p.firms =
            "company firm bank club airline operator manufacturer group charity lender retailer insurer carrier conglomerate"
        p.organisationWords = """
            inc ltd corp company group holdings bank university institute college party union association federation council \
            committee commission agency ministry department office bureau authority organisation organization foundation service partners sons brothers \
            club fc united city hospital court parliament news times post herald press daily radio television tv network forum museum airlines airways lines motors industries systems technologies energy media capital steel chemicals shipping foods records studios networks laboratories enterprises resources logistics telecom insurance products rail line port
            """
        p.bareSources = "data details information"
        p.questionWords = "how why whether where when who whom which what"
        p.placeWords =
            "river lake mount island bay sea ocean street avenue square valley province region district county city town village port airport bridge peninsula gulf strait cape harbour harbor"
        p.firstNames = """
            james john robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew \
            george kenneth edward brian kevin jason jeff gary peter frank henry martin simon alan stephen philip jonathan adam ben benjamin \
            sam samuel jack harry oliver luke tom tim alex alexander max nick nicholas jens olaf vladimir sergei dmitry ivan boris igor viktor \
            pierre jean luigi giorgio marco carlos juan jose luis pedro ahmed mohammed ali omar hassan joe donald barack emmanuel recep lars erik
            """
        p.womenNames = """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley emily donna \
            michelle carol amanda melissa deborah stephanie rebecca laura helen anna anne maria angela ursula elena olga natalia irina \
            liz theresa christine claire julia kate katherine emma olivia sophie alice jane jill rachel hannah fatima marta ingrid greta eva nina dora vera clara
            """
        p.states = states
        p.outletWords =
            "newspaper daily broadcaster agency magazine website channel network station tabloid weekly portal outlet wire"

        p.months =
            "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec"
        p.weekdays = "monday mon, tuesday tue, wednesday wed, thursday thu, friday fri, saturday sat, sunday sun"
        p.figureCues =
            "places placed put puts count counts counted clocked tallied tallies estimated estimates calculates calculated"
        p.per = "per a an"
        p.halves = "and a half, and one half, and one-half"
        p.numbers = """
            one=1,two=2,three=3,four=4,five=5,six=6,seven=7,eight=8,nine=9,ten=10,eleven=11,twelve=12,thirteen=13,fourteen=14,fifteen=15,\
            sixteen=16,seventeen=17,eighteen=18,nineteen=19,twenty=20,thirty=30,forty=40,fifty=50,sixty=60,seventy=70,eighty=80,ninety=90
            """
        p.magnitudes =
            "dozen=12,hundred=100,thousand=1000,million=1000000,millions=1000000,billion=1000000000,billions=1000000000,trillion=1000000000000,trillions=1000000000000,bn=1000000000,m=1000000,mn=1000000,k=1000,tn=1000000000000"
        p.vague =
            "dozens=12=dozens_of,dozen=12=exact,scores=20=tens_of,tens=10=tens_of,hundreds=100=hundreds_of,thousands=1000=thousands_of,millions=1000000=thousands_of,billions=1000000000=thousands_of,half=0.5=exact"
        p.several = "several few many countless numerous couple"
        p.halfOf = "half"
        p.exceeding = "exceed exceeds exceeded topped"
        p.bounds = """
            at_least: at least, more than, over, >, no fewer than, no less than, not less than, upwards of, in excess of, a minimum of, exceeding, well over, greater than, above, north of, a little over, slightly more than, just over, slightly over;\
            at_most: <, within, at most, as many as, as much as, up to, no more than, not more than, fewer than, less than, under, below, a maximum of, as high as, as few as;\
            approx: ~, about, around, some, roughly, approximately, an estimated, estimated, circa, close to, in the region of, something like;\
            approx_below: nearly, almost, just under, just below, a little under, slightly less than, just short of, slightly below, slightly under, a little less than, a little below;
            """
        p.boundsAfter =
            "at_least: or more, plus, and counting, at least, or so more; approx: or so, or thereabouts; at_most: or less, or fewer, at most;"
        p.units = """
            percent: percent, per cent, %, pc; percentage point: percentage point//s; meter: met/re/res/er/ers, m; kilometer: kilomet/re/res/er/ers, km, kms; centimeter: centimet/re/res/er/ers, cm; \
            millimeter: millimet/re/res/er/ers, mm; mile: mile//s; foot: foot, feet, ft; inch: inch//es; yard: yard//s; kilogram: kilo/gram/grams/s, kg; gram: gram//s; \
            metric ton: tonne//s; ton: ton//s; pound: lb, lbs; liter: lit/re/res/er/ers; gallon: gallon//s; barrel: barrel//s; hectare: hectare//s; acre: acre//s; \
            square kilometer: square kilomet/re/res/er/ers, sq km; square mile: square mile//s; square meter: square met/re/res/er/ers; degree: degree//s; \
            kilometer per hour: km / h, kph, kmh; mile per hour: mph; megawatt: megawatt//s, mw; gigawatt: gigawatt//s, gw; kilowatt hour: kwh; \
            hour: hour//s; minute: minute//s; second: second//s; day: day//s; week: week//s; month: month//s; year: year//s; basis point: basis point//s; magnitude: magnitude;
            """
        p.currencies =
            "USD: $, us$, dollar//s, us dollar//s, usd; EUR: €, euro//s, eur; GBP: £, pound//s sterling, pounds, gbp, sterling; JPY: ¥, yen; RUB: rouble//s, ruble//s; CHF: franc//s, swiss franc//s; CNY: yuan; INR: rupee//s; TRY: lira; CENT: cent//s; UAH: hryvnia//s; SEK: kronor, krona; CROWN: crown//s;"
        p.notCounted = "ago later earlier old-fashioned a.m p.m am pm o'clock gmt utc th st nd rd"
        p.notCountedBefore =
            "no number page pages chapter section article paragraph row room channel route highway flight group grade phase stage line pier berth ward gate unit under-"
        p.timeUnits =
            "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights weekend weekends"
        p.increments = "more additional extra further another fresh new"
        p.rises =
            "rise//s/n rose rising increase//s/d increasing grew grow//s/n climb//s/ed jump//s/ed up gain//s/ed soar//s/ed surge//s/d add//ed"
        p.falls =
            "fall//s/en fell drop//s/ped decrease//s/d decline//s/d down shrank shrink//s lost lose//s cut//s reduc/e/es/ed slump//ed plunge//d tumble//d slip//s/ped"
        p.relativeDays =
            "today=0;yesterday=-1;tomorrow=1;tonight=0;the day before=-1;the following day=1;the next day=1;last night=-1;day after tomorrow=2;day before yesterday=-2"
        p.relativeWords = "last=-1;past=-1;this=0;next=1;coming=1;previous=-1;following=1"

        p.evidence = """
            imagery: satellite image//s, satellite imagery, aerial image//s, aerial photograph//s, drone image//s, drone imagery, satellite photo//s, satellite picture//s, aerial photos, thermal image//s, drone photograph//s, photographs, photos;\
            video: video//s, footage, a clip, clips, recording//s, cctv, livestream, dashcam, bodycam;\
            document: document//s, a letter, report, reports, court filing//s, filings, transcript//s, leaked, memo, memorandum, records, minutes, invoice//s, emails, e-mails, indictment, ruling, verdict, log, logbook, study, analysis, data, statement, audit;\
            unnamed official: official who, on condition of anonymity, unnamed official//s, anonymous official//s, official//s speaking on condition, a senior official, a high-ranking, us officials, officials said, familiar with the matter, people familiar, source//s close to, a source, sources, government source//s, declined to be named, asked not to be named;\
            monitor: monitor//s, observer//s, monitoring mission, watchdog, inspectors, ceasefire monitors, observatory, tide gauge, sensors, seismographs, measuring station//s;\
            estimate: estimate//s, estimated, projections, model, modelling, models, according to estimates;\
            eyewitness: witness//es, eyewitness//es, onlooker//s, bystander//s, residents said, resident, neighbours, neighbors, survivor//s;\
            official: spokesman, spokeswoman, spokesperson, ministry, press release, police, official figures, official statement, prosecutors;\
            outlet: told the newspaper, newspaper reported, reported by, news agency, according to local media, local media, state television, state media, broadcaster;
            """
        p.concepts = concepts

        p.furniture = """
            back to top, related articles, related stories, related posts, related news, related topics, read more, read also, read next, see also, also read, more on this, \
            share this, share on, share article, share via, follow us, follow us on, subscribe, sign up, newsletter, advertisement, sponsored, \
            most read, most popular, trending, recommended, you may also like, you might also like, post a comment, leave a comment, leave a reply, comments, \
            add a comment, do you know what, search suggest, skip to content, skip to main, menu, home, click here, tap here, print this, print, email this, \
            copy link, listen to this, watch, watch now, watch live, log in, sign in, cookie, we use cookies, accept all, privacy policy, terms of use, \
            all rights reserved, tags, tagged, categories, category, filed under, topics, previous article, next article, previous post, next post, download the app, \
            download our app, join our, get the latest, be the first to know, and be the first, breaking news, latest news, editors' picks, editor's pick, \
            this article was, view comments, show comments, load more, report an error, support us, donate, facebook, twitter, whatsapp, instagram, telegram, reddit, pinterest, linkedin, tumblr
            """
        p.captions =
            "image, photo, picture, file photo, file image, file picture, pictured, photograph, caption, photo credit, image credit, picture credit, video, graphic, map, illustration, image source, watch"
        p.sourceLines =
            "source, sources, via, originally published by, originally published on, originally published at, originally published in, this article originally appeared on, this article originally appeared in, this article first appeared on, this article first appeared in, first published by, first published in, first published on, reproduced from, courtesy of, with agency input from, with material from, with files from, with inputs from, with input from, inputs from, original article, read the original at, read the full story at, read the original article at, as first reported by"
        p.contributors =
            "contributed to this report, contributed to this story, contributed to this article, contributed reporting, additional reporting by, reported from, reporting by, writing by, editing by, compiled by, with reporting by, reporting from"
        p.bylines = "by, words by, story by, text by, from our correspondent, by our"
        p.copyright = "copyright, ©, all rights reserved, (c)"
        p.terms = """
            no rewriting: rewritten, may not be rewritten;\
            no redistribution: redistributed, may not be published, may not be reproduced, may not be republished, without prior written consent, without permission, prior written permission, not be copied;\
            takedown contact: please contact us, will be deleted within, will be removed within, owner of the content, request removal, remove this content, takedown;\
            licence: creative commons, cc by, licensed under, licence, under license;
            """
        p.followUs = "on google news, on facebook, on twitter, on telegram, on instagram, on whatsapp"
        p.bylineWords = "by"
        p.datedBylineWords = "by"
        p.authorLabels = """
            by author authors written words text interview posted published reporter story report recipe article \
            authored reporting submitted contributed post blog guest reported editor comment
            """
        p.bylineEnds = """
            updated published posted date illustration photo special for follow editor shares tags monday tuesday wednesday thursday friday saturday sunday
            """
        p.bylineBreaks = "on am at in under"
        p.otherRoles = "reviewed edited fact-checked checked medically contributions translated produced"
        p.with = "with"
        p.notNames = """
            editor author unknown none null anonymous webmaster root user by posted published guest about edit over \
            dvm md phd dr mba rd ceo esq jr mph
            """
        p.notNameWords = """
            updated comments share follow read minutes min view posts more about contact email twitter facebook \
            instagram subscribe reporter reporters correspondent writer writers contributor contributors journalist \
            photographer senior chief login app reviewed ceo founder illustration image photo loading... all articles \
            sponsored
            """
        p.institutions = """
            staff desk newsroom team admin administrator news press media online magazine editorial editors agency \
            agencies tv radio inc ltd llc foundation associated reuters afp ap guest wire services service times \
            post daily report reports
            """
        return p
    }()

    private static let states = """
        Russia=russia russian russians|moscow kremlin;Ukraine=ukraine ukrainian ukrainians|kyiv kiev;United States=united-states us u.s america american americans usa u.s.a|washington;\
        United Kingdom=united-kingdom uk u.k britain british britons england english scotland scottish wales welsh|london westminster;Germany=germany german germans|berlin;France=france french|paris;\
        Italy=italy italian italians|rome;Spain=spain spanish spaniards|madrid;Poland=poland polish poles|warsaw;China=china chinese|beijing;Japan=japan japanese|tokyo;India=india indian indians|delhi new-delhi;\
        Belarus=belarus belarusian belarusians|minsk;Turkey=turkey turkish turks türkiye|ankara;Israel=israel israeli israelis|jerusalem tel-aviv;Palestine=palestine palestinian palestinians gaza gazan|ramallah;Iran=iran iranian iranians|tehran;\
        Iraq=iraq iraqi iraqis|baghdad;Syria=syria syrian syrians|damascus;Egypt=egypt egyptian egyptians|cairo;Saudi Arabia=saudi-arabia saudi saudis|riyadh;Yemen=yemen yemeni houthi|sanaa;Lebanon=lebanon lebanese|beirut;Jordan=jordan jordanian|amman;Qatar=qatar qatari|doha;\
        Afghanistan=afghanistan afghan afghans|kabul;Pakistan=pakistan pakistani pakistanis|islamabad;Bangladesh=bangladesh bangladeshi|dhaka;Sri Lanka=sri-lanka sri-lankan|colombo;Nepal=nepal nepali nepalese|kathmandu;Myanmar=myanmar burmese|naypyidaw;\
        Thailand=thailand thai thais|bangkok;Vietnam=vietnam vietnamese|hanoi;Indonesia=indonesia indonesian|jakarta;Malaysia=malaysia malaysian|kuala-lumpur;Philippines=philippines philippine filipino filipinos|manila;Singapore=singapore singaporean|;\
        South Korea=south-korea south-korean south-koreans|seoul;North Korea=north-korea north-korean north-koreans|pyongyang;Taiwan=taiwan taiwanese|taipei;Australia=australia australian australians|canberra;New Zealand=new-zealand|wellington;\
        Canada=canada canadian canadians|ottawa;Mexico=mexico mexican mexicans|mexico-city;Brazil=brazil brazilian brazilians|brasilia;Argentina=argentina argentine argentinian|buenos-aires;Chile=chile chilean|santiago;Colombia=colombia colombian|bogota;\
        Venezuela=venezuela venezuelan|caracas;Peru=peru peruvian|lima;Cuba=cuba cuban|havana;Haiti=haiti haitian|port-au-prince;Greece=greece greek greeks|athens;Portugal=portugal portuguese|lisbon;Netherlands=netherlands dutch|the-hague amsterdam;\
        Belgium=belgium belgian|;Austria=austria austrian|vienna;Switzerland=switzerland swiss|bern;Sweden=sweden swedish swedes|stockholm;Norway=norway norwegian|oslo;Denmark=denmark danish danes|copenhagen;Finland=finland finnish finns|helsinki;\
        Iceland=iceland icelandic|reykjavik;Ireland=ireland irish|dublin;Hungary=hungary hungarian|budapest;Czech Republic=czech czechia czech-republic|prague;Slovakia=slovakia slovak|bratislava;Romania=romania romanian|bucharest;Bulgaria=bulgaria bulgarian|sofia;\
        Serbia=serbia serbian serbs serb|belgrade;Croatia=croatia croatian|zagreb;Bosnia=bosnia bosnian|sarajevo;Kosovo=kosovo kosovan kosovar|pristina;Albania=albania albanian|tirana;North Macedonia=macedonia macedonian north-macedonia|skopje;Slovenia=slovenia slovenian slovene|ljubljana;\
        Estonia=estonia estonian|tallinn;Latvia=latvia latvian|riga;Lithuania=lithuania lithuanian|vilnius;Moldova=moldova moldovan|chisinau;Georgia=georgia georgian|tbilisi;Armenia=armenia armenian|yerevan;Azerbaijan=azerbaijan azerbaijani azeri|baku;Kazakhstan=kazakhstan kazakh|astana;Uzbekistan=uzbekistan uzbek|tashkent;\
        Nigeria=nigeria nigerian|abuja;Kenya=kenya kenyan|nairobi;Ethiopia=ethiopia ethiopian|addis-ababa;Sudan=sudan sudanese|khartoum;South Africa=south-africa south-african|pretoria;Congo=congo congolese|kinshasa;Rwanda=rwanda rwandan|kigali;Uganda=uganda ugandan|kampala;Somalia=somalia somali|mogadishu;\
        Libya=libya libyan|tripoli;Tunisia=tunisia tunisian|tunis;Algeria=algeria algerian|algiers;Morocco=morocco moroccan|rabat;Ghana=ghana ghanaian|accra;Senegal=senegal senegalese|dakar;Mali=mali malian|bamako;Niger=niger nigerien|niamey;Cyprus=cyprus cypriot|nicosia
        """
}
