// What CLDR (Calendars.swift) lacks of a language's words for dates. Notation as there, and further:
//
//   last, this, next        words that place a unit, weekday or month from the present one; `past` and `coming` mean the nearest one
//   0 MO, -1 NI             phrases for a part of a day, with the day's offset; `MO`, `AF`, `EV`, `NI` name a part alone
//   P1D, P1W                words for what is repeated; `each` precedes a unit or weekday
//   T12                  words for a time of day; `oclock` follows an hour, `clockbefore` precedes one
//   now, once, soon         PRESENT_REF, PAST_REF, FUTURE_REF
//   Q1, H1, SP, SU, FA, WI  quarters, halves of years and seasons
//   mark day, mark month    what follows the number of a day or month and is no unit (月)
//   year abbreviation       what follows the number of a year only
//   decade                  what follows a number without a space ("1990s"); `century` is a unit
//   filler                  words inside a date; `edge` those for its beginning, middle or end
//   number, ordinal         words for numbers, `word=value`
//   then                    days by their distance from the one named last; `andhalf` follows a unit or an hour
//   indefinite              "a", which is one where "ago" follows
//   not                     words that would else count as `last` or `next`; `offsets follow` says that those follow their noun
//   morrow                  a word for tomorrow that also means the morning

extension Languages {
    /// Further words for dates, by language.
    static let dateWords: [String: String] = [
        "en": """
        andhalf: and a half, and half; indefinite: a, an; then: the following day=1, the next day=1, the day before=-1, the day after=1; not: previous, following; last: last; this: this, current; next: next; past: past; coming: coming, upcoming; \
        0 MO: this morning; 0 AF: this afternoon; 0 EV: this evening; 0 NI: tonight; -1 NI: last night; -1 EV: last evening; \
        today: the day after tomorrow=2, day after tomorrow=2, the day before yesterday=-2, day before yesterday=-2, today's=0, yesterday's=-1, tomorrow's=1; \
        MO: morning, mornings; AF: afternoon, afternoons; EV: evening, evenings; NI: night, overnight; \
        P1D: daily, everyday; P1W: weekly; P1M: monthly; P1Y: annually, yearly; P3M: quarterly; P2W: biweekly, fortnightly; each: every, each; \
        T12: noon, midday; T00: midnight; oclock: o'clock, oclock, o clock; am: am, a m, a.m, a.m.; pm: pm, p m, p.m, p.m.; \
        now: now, right now, currently, at the moment, at present; once: recently; soon: soon; \
        Q1: q1; Q2: q2; Q3: q3; Q4: q4; H1: h1, first half; H2: h2, second half; SP: spring; SU: summer, summertime; FA: autumn, fall; WI: winter, wintertime; \
        decade: s; of century: century, centuries; of decade: decade, decades; of weekend: weekend, weekends; of night: night, nights; \
        wkd: ,tues,,thur thurs,,,; mon: ,,,,,,,,sept,,,; of hour: hrs, h; of minute: mins; of year: yrs; of day: day's; \
        filler: of, the, on, at; edge: early, late, mid, beginning of, start of, end of, middle of, earlier, later; inafter: from now; \
        ordinal: first=1,third=3,fourth=4,fifth=5,sixth=6,seventh=7,eighth=8,ninth=9,tenth=10,eleventh=11,twelfth=12,thirteenth=13,fourteenth=14,fifteenth=15,sixteenth=16,seventeenth=17,eighteenth=18,nineteenth=19,twentieth=20,thirtieth=30,thirty-first=31,twenty-first=21,twenty-second=22,twenty-third=23,twenty-fourth=24,twenty-fifth=25; \
        number: half a=0.5,half an=0.5,couple of=2;
        """,
        "de": """
        andhalf: einhalb; last: letzte, letzten, letzter, letztes, letztem, vorige, vorigen, voriger, voriges; this: diese, dieser, dieses, diesen, diesem; next: nächste, nächsten, nächster, nächstes, nächstem; \
        past: vergangene, vergangenen, vergangener, vergangenes; coming: kommende, kommenden, kommender, kommendes; \
        weeks: vorletzte woche=-2, übernächste woche=2; years: vorletztes jahr=-2, heuer=0; \
        0 MO: heute morgen, heute früh; 0 AF: heute nachmittag; 0 EV: heute abend; 0 NI: heute nacht; -1 EV: gestern abend; -1 NI: letzte nacht; -1 MO: gestern früh; \
        MO: morgen, vormittag, am morgen, am vormittag, vormittags, früh; AF: nachmittag, am nachmittag; EV: abend, am abend; NI: nacht, in der nacht, nachts; morrow: morgen; \
        P1D: täglich, jeden tag; P1W: wöchentlich; P1M: monatlich; P1Y: jährlich; each: jeden, jede, jedes, jeder; \
        T12: mittag, am mittag, mittags; T00: mitternacht; oclock: uhr; now: jetzt, derzeit, momentan; once: kürzlich, neulich; soon: bald, demnächst; \
        SP: frühling, frühjahr; SU: sommer; FA: herbst; WI: winter; H1: erste hälfte; H2: zweite hälfte; Q1: q1; Q2: q2; Q3: q3; Q4: q4; \
        decade: er; of century: jahrhundert, jahrhunderts; of decade: jahrzehnt, jahrzehnte, jahrzehnten; of weekend: wochenende, wochenenden; of night: nacht, nächte, nächten; \
        of day: tages, tags; of week: woche; of month: monats; of year: jahres; of quarter: quartals; weekday: ,dienstags,,,,sonnabend samstags,sonntags; \
        filler: den, der, dem, des, im, am, um, gegen, vom; edge: anfang, ende, mitte, später, früher; \
        ordinal: erste=1,ersten=1,erster=1,zweite=2,zweiten=2,zweites=2,dritte=3,dritten=3,drittes=3,vierte=4,vierten=4,viertes=4,fünfte=5,fünften=5,sechsten=6,siebten=7,achten=8,neunten=9,zehnten=10,elften=11,zwölften=12; \
        number: einem=1,einer=1,eines=1,anderthalb=1.5,eineinhalb=1.5,zweieinhalb=2.5,dreieinhalb=3.5,einer halben=0.5,eine halbe=0.5;
        """,
        "fr": """
        andhalf: et demi, et demie; then: le lendemain=1, la veille=-1, lendemain=1; offsets follow: x; last: dernier, dernière, passé, passée, derniers, dernières; this: ce, cette, cet; next: prochain, prochaine; coming: prochains; \
        today: aujourd'hui=0; years: l'an dernier=-1, l'année dernière=-1, l'an passé=-1, l'année prochaine=1, l'an prochain=1; months: ce mois=0; \
        0 MO: ce matin; 0 AF: cet après-midi, cet apres-midi, cette après-midi; 0 EV: ce soir; 0 NI: cette nuit; -1 EV: hier soir; -1 MO: hier matin; -1 NI: la nuit dernière; \
        MO: matin, le matin, du matin, matinée; AF: après-midi, apres-midi, l'après-midi, de l'après-midi; EV: soir, le soir, du soir, soirée; NI: nuit, la nuit; \
        P1D: tous les jours, chaque jour, quotidiennement; P1W: hebdomadaire, toutes les semaines; P1M: mensuel, tous les mois; P1Y: annuel, tous les ans; each: chaque, tous les, toutes les; \
        T12: midi; T00: minuit; oclock: h; clockbefore: à, dès, vers; now: maintenant, actuellement, en ce moment; once: récemment; soon: bientôt; \
        SP: printemps, le printemps; SU: été, l'été; FA: automne, l'automne; WI: hiver, l'hiver; Q1: premier trimestre, 1er trimestre; H1: premier semestre; H2: second semestre, deuxième semestre; \
        of century: siècle, siècles; of decade: décennie, décennies; of weekend: week-end, weekend, week-ends; of night: nuit, nuits; of year: année, années; of day: journée, journées; \
        filler: de, d', le, la, du, au, à, en, er; edge: début, fin, mi, mi-, milieu; agobefore: il y a; inbefore: dans, d'ici; \
        ordinal: premier=1,première=1,1er=1,deuxième=2,troisième=3,quatrième=4,second=2; second: seconde; number: vingt-quatre=24,demi=0.5,une demi=0.5; mon: ,fév,,,,,,,,,,;
        """,
        "es": """
        andhalf: y medio, y media; then: el día siguiente=1, al día siguiente=1, la víspera=-1; offsets follow: x; not: anterior, siguiente; last: pasado, pasada, pasados, pasadas, último, última; this: este, esta, actual, presente; next: próximo, próxima, que viene; past: últimos, últimas; coming: próximos, próximas; \
        years: el año que viene=1; weeks: la semana que viene=1; months: el mes que viene=1; \
        0 MO: esta mañana; 0 AF: esta tarde; 0 NI: esta noche; -1 NI: anoche; -1 AF: ayer por la tarde; -1 MO: ayer por la mañana; \
        MO: por la mañana, la mañana, de la madrugada, madrugada, mañana por la mañana; AF: por la tarde, la tarde, tarde; NI: por la noche, la noche, noche; morrow: mañana; \
        P1D: diario, diariamente, todos los días, cada día; P1W: semanal, semanalmente, todas las semanas; P1M: mensual, mensualmente; P1Y: anual, anualmente; each: cada, todos los, todas las; \
        T12: mediodía, el mediodía; T00: medianoche; oclock: h, en punto; clockbefore: a las, a la; now: ahora, ahora mismo, actualmente; once: recientemente; soon: pronto; \
        SP: primavera, la primavera; SU: verano, el verano; FA: otoño, el otoño; WI: invierno, el invierno; H1: primer semestre; H2: segundo semestre; \
        of century: siglo, siglos; of decade: década, décadas, decenio; of weekend: fin de semana, fines de semana; of night: noche, noches; \
        am: a.m, a.m., am; pm: p.m, p.m., pm; mon: ,,,,,,,,sep set,,,; filler: de, del, el, la, a, las, por, do; edge: principios de, finales de, comienzos de, mediados de, inicios de, fines de, fin de; agoafter: atrás; agobefore: hace; inbefore: en, dentro de; \
        ordinal: primer=1,primero=1,primera=1,segunda=2,tercer=3,tercero=3,tercera=3,cuarto=4,cuarta=4; second: segundo; number: veinticuatro=24,treinta y uno=31,veintiuno=21,veintidós=22,veintinueve=29;
        """,
        "it": """
        andhalf: e mezzo, e mezza; then: il giorno dopo=1, il giorno prima=-1, l'indomani=1; offsets follow: x; last: scorso, scorsa, scorsi, scorse, passato, passata; this: questo, questa, quest'; next: prossimo, prossima; past: ultimi, ultime; coming: prossimi, prossime; \
        0 MO: questa mattina, stamattina, stamane; 0 AF: questo pomeriggio; 0 EV: stasera, questa sera; 0 NI: stanotte, questa notte; -1 EV: ieri sera; -1 MO: ieri mattina; \
        MO: mattina, di mattina, del mattino, mattino, la mattina; AF: pomeriggio, del pomeriggio, di pomeriggio; EV: sera, di sera, la sera, della sera; NI: notte, di notte, la notte; \
        P1D: ogni giorno, quotidianamente, tutti i giorni; P1W: settimanale, ogni settimana; P1M: mensile; P1Y: annuale; each: ogni; \
        T12: mezzogiorno; T00: mezzanotte; oclock: in punto; clockbefore: alle, ore, dalle, alle ore; now: adesso, ora, attualmente; once: recentemente; soon: presto; \
        SP: primavera, la primavera; SU: estate, l'estate; FA: autunno, l'autunno; WI: inverno, l'inverno; H1: primo semestre; H2: secondo semestre; \
        of century: secolo, secoli; of decade: decennio, decenni; of weekend: fine settimana, weekend; of night: notte, notti; of year: anni; \
        filler: di, del, il, la, alle, dell', nel; edge: inizio, fine, metà, fine di, inizio di, inizi di; agoafter: fa; inbefore: tra, fra; ordinal: primo=1,prima=1,terzo=3,quarto=4,1º=1; second: secondo;
        """,
        "pt": """
        andhalf: e meia, e meio; then: no dia seguinte=1; offsets follow: x; not: anterior, seguinte; last: passado, passada, último, última; this: este, esta, neste, nesta, deste, desta; next: próximo, próxima, que vem; past: últimos, últimas; coming: próximos, próximas; \
        ontem=-1, amanhã=1, hoje=0, anteontem=-2; 0 MO: hoje de manhã, esta manhã; 0 AF: esta tarde; 0 NI: esta noite, hoje à noite; -1 NI: ontem à noite; \
        MO: de manhã, da manhã, pela manhã, manhã; AF: da tarde, à tarde, de tarde, tarde; NI: da noite, à noite, de noite, noite; \
        P1D: diariamente, todos os dias, todo dia; P1W: semanalmente; P1M: mensalmente; P1Y: anualmente; each: cada, todos os, todas as, toda, todo; \
        T12: meio-dia; T00: meia-noite; oclock: h, em ponto; clockbefore: às; now: agora, atualmente, neste momento; once: recentemente; soon: em breve; \
        weekday: segundas-feiras,terças-feiras,quartas-feiras,quintas-feiras,sextas-feiras,sábados,domingos; \
        SP: primavera; SU: verão; FA: outono; WI: inverno; H1: primeiro semestre; H2: segundo semestre; \
        of century: século, séculos; of decade: década, décadas; of weekend: fim de semana, final de semana, fins de semana; of night: noite, noites; \
        filler: de, do, da, o, a, às, no, na; edge: início de, fim de, final de, meados de, começo de; agobefore: há; agoafter: atrás; inbefore: em, dentro de; ordinal: primeiro=1,terceiro=3,quarto=4,primeira=1; second: segundo;
        """,
        "nl": """
        then: de volgende dag=1, de dag erna=1; last: vorige, vorig, afgelopen, laatste; this: deze, dit, huidige; next: volgende, volgend; past: afgelopen; coming: komende, komend, aanstaande; weeks: deze week=0, vorige week=-1, volgende week=1, komende week=1; \
        0 MO: vanmorgen, vanochtend; 0 AF: vanmiddag; 0 EV: vanavond; 0 NI: vannacht; -1 EV: gisteravond, gisterenavond; -1 MO: gisterochtend, gistermorgen; -1 AF: gistermiddag; -1 NI: afgelopen nacht; 1 MO: morgenochtend; 1 EV: morgenavond; 1 AF: morgenmiddag; \
        MO: ochtend, 's ochtends, 's morgens, in de ochtend, de ochtend; AF: middag, 's middags, namiddag, in de middag; EV: avond, 's avonds, in de avond; NI: nacht, 's nachts; morrow: morgen; \
        today: morgen=1, gisteren=-1, vandaag=0; P1D: dagelijks, elke dag, iedere dag; P1W: wekelijks; P1M: maandelijks; P1Y: jaarlijks; each: elke, elk, iedere, ieder; \
        T12: het middaguur; T00: middernacht; oclock: uur; clockbefore: om; now: nu, momenteel, op dit moment; once: onlangs, recent; soon: binnenkort; \
        SP: lente, voorjaar; SU: zomer; FA: herfst, najaar; WI: winter; H1: eerste helft; H2: tweede helft; decade: er; of century: eeuw, eeuwen; of decade: decennium, decennia; of weekend: weekend, weekeinde; of night: nacht, nachten; \
        of minute: minuten; of month: maanden; of year: jaar, jaren; of week: weken; of day: dagen; of hour: uren; filler: de, het, van, in, op, om, den, e, ste; edge: begin, eind, einde, midden, medio; agoafter: geleden; inbefore: over; \
        ordinal: eerste=1,tweede=2,derde=3,vierde=4,vijfde=5,zesde=6,zevende=7,achtste=8,negende=9,tiende=10; number: anderhalf=1.5,anderhalve=1.5,een half=0.5,vierentwintig=24,eenentwintig=21,tweeëntwintig=22;
        """,
        "ru": """
        then: на следующий день=1; last: прошл/ый/ого/ом/ая/ой/ую/ое, минувш/ий/его/ем/ая/ей/ую; this: эт/от/ого/ом/а/ой/у/о, нынешн/ий/его/ем/ей/яя; next: следующ/ий/его/ем/ая/ей/ую/ее, будущ/ий/его/ем/ей, грядущ/ий/его/ем; past: последни/е/х; coming: ближайши/е/х; \
        month: январе,феврале,марте,апреле,мае,июне,июле,августе,сентябре,октябре,ноябре,декабре; weekday: понедельника,вторника,среды,четверга,пятнице пятницы,субботе субботы,воскресенья; \
        today: послезавтра=2, позавчера=-2, днём ранее=-1; months: в этом месяце=0; \
        0 MO: сегодня утром; 0 EV: сегодня вечером; 0 NI: сегодня ночью; -1 EV: вчера вечером; MO: утром, утра; AF: днём, днем, дня; EV: вечером, вечера; NI: ночью, ночи, в ночь на; \
        P1D: ежедневно, каждый день; P1W: еженедельно; P1M: ежемесячно; P1Y: ежегодно; each: кажд/ый/ую/ое; T12: полдень; T00: полночь; now: сейчас, ныне; once: недавно; soon: скоро; \
        SP: весной, весна, весны, весну; SU: летом, лето; FA: осенью, осень, осени; WI: зимой, зима, зимы, зиму; decade: -х, -е; of century: век, века, веке, веков, столетие, столетия; of decade: десятилетие, десятилетия, десятилетий; of weekend: выходные, выходных; \
        of year: год, года, году, годом, годы, годах, годов, лет; year abbreviation: г, гг; of month: месяце, месяцем, месяцам; of week: неделе, неделю, недели, недель, неделя; of day: день, дня, дней, сутки, суток; of hour: час, часа, часов; of minute: минут; \
        filler: в, на, го, е, й; edge: начале, конце, середине, начала, конца, середины, начало, конец, середина; agoafter: назад; inbefore: через; ordinal: первый=1,первого=1,первой=1,второй=2,второго=2,третий=3,третьего=3,третьем=3,втором=2,первом=1,четвертом=4,четвертый=4; H1: первом полугодии; H2: втором полугодии;
        """,
        "uk": """
        last: минул/ий/ого/ому/им/а/ої/ій/у/е; this: ц/ей/ього/ьому/я/ієї/ій/ю/е; next: наступн/ий/ого/ому/им/а/ої/ій/у/е, майбутн/ій/ього/ьому/ьої; past: останн/і/іх; coming: найближчі, найближчих; \
        month: січні січнем,лютому лютим,березні березнем,квітні квітнем,травні травнем,червні червнем,липні липнем,серпні серпнем,вересні вереснем,жовтні жовтнем,листопаді листопадом,грудні груднем; weekday: понеділка,вівторка,середу середи,четверга,п'ятниця п'ятницю п'ятниці,суботу суботи,неділю неділі; \
        today: вчора=-1; then: наступного дня=1, на наступний день=1, того ж дня=0; years: торік=-1; \
        0 MO: сьогодні вранці; 0 EV: сьогодні ввечері; 0 NI: сьогодні вночі; -1 EV: вчора ввечері; MO: вранці, зранку, ранку, ранком; AF: вдень, дня; EV: ввечері, вечора, увечері; NI: вночі, уночі, ночі, у ніч на, в ніч на; \
        P1D: щодня, щоденно, кожен день; P1W: щотижня; P1M: щомісяця; P1Y: щороку, щорічно; each: кож/ен/ного/ну/на/не/ної; T12: опівдні, полудень; T00: опівночі; now: зараз, тепер, нині; once: нещодавно; soon: незабаром, скоро; \
        SP: весною, навесні, весна, весни, весну; SU: влітку, літо, літом, літа; FA: восени, осінь, осені; WI: взимку, зима, зими, зиму; decade: -х, -ті, -і; of century: століття, століть, столітті, ст, вік, віки; of decade: десятиліття, десятиріччя, десятиліть; of weekend: вихідні, вихідних; \
        of year: рік, року, році, роком, роки, років, роках, літ; year abbreviation: р, рр; of month: місяця, місяці, місяців, місяць; of week: тиждень, тижня, тижні, тижнів; of day: день, дня, дні, днів, доба, доби, добу; of hour: година, години, годину, годин; of minute: хвилини, хвилин; \
        filler: у, в, на, го, е, й; edge: початку, кінці, середині, початок, кінець, кінця, середина, середини, наприкінці; agoafter: тому; inbefore: через; ordinal: перший=1,першого=1,першій=1,першої=1,другий=2,другого=2,другій=2,другої=2,третій=3,третього=3,третьої=3,четвертий=4,четвертого=4; H1: першому півріччі, перша половина, першій половині, першої половини; H2: другому півріччі, друга половина, другій половині, другої половини;
        """,
        "el": """
        then: την επόμενη μέρα=1, την επόμενη ημέρα=1, την προηγούμενη ημέρα=-1; last: περασμέν/ος/η/ο/ου/ης, προηγούμεν/ος/η/ο/ου/ης; this: αυτή, αυτό, αυτόν, αυτής, αυτού, τρέχον, τρέχοντος, φετινή, φετινό; next: επόμεν/ος/η/ο/ου/ης, ερχόμεν/ος/η/ο/ου/ης; past: τελευταί/α/ες/ους; coming: προσεχ/ή/είς; \
        month: ιανουάριος ιανουάριο γενάρη,φεβρουάριος φεβρουάριο φλεβάρη,μάρτιος μάρτιο μάρτη,απρίλιος απρίλιο απρίλη,μάιος μάιο μαΐο μάη,ιούνιος ιούνιο,ιούλιος ιούλιο,αύγουστος αύγουστο,σεπτέμβριος σεπτέμβριο σεπτέμβρη,οκτώβριος οκτώβριο οκτώβρη,νοέμβριος νοέμβριο νοέμβρη,δεκέμβριος δεκέμβριο δεκέμβρη; \
        weekday: δευτέρας,τρίτης,τετάρτης,πέμπτης,παρασκευής,σαββάτου,κυριακής; today: χτες=-1; years: πέρυσι=-1; \
        0 MO: σήμερα το πρωί; 0 EV: απόψε, σήμερα το βράδυ; -1 EV: χθες το βράδυ, χθες βράδυ; MO: πρωί, το πρωί, τα ξημερώματα; AF: το μεσημέρι, απόγευμα; EV: το απόγευμα, βράδυ; NI: νύχτα, τη νύχτα; \
        P1D: καθημερινά, κάθε μέρα; P1W: εβδομαδιαία; P1M: μηνιαία; P1Y: ετησίως, ετήσια; each: κάθε; T12: το μεσημέρι; T00: μεσάνυχτα; now: τώρα; once: πρόσφατα; soon: σύντομα; \
        SP: άνοιξη, άνοιξης; SU: καλοκαίρι, καλοκαιριού; FA: φθινόπωρο, φθινοπώρου; WI: χειμώνα, χειμώνας; of century: αιώνα, αιώνας, αιώνες, αιώνων; of decade: δεκαετία, δεκαετίας, δεκαετίες; of weekend: σαββατοκύριακο; \
        of year: έτος, έτους, έτη, ετών, χρόνια, χρόνο, χρόνου, χρόνος, χρονιά, χρονιάς, χρόνων; of month: μήνα, μήνας, μήνες, μηνός, μηνών; of week: εβδομάδες, εβδομάδας, εβδομάδων; of day: ημέρας, μέρα, μέρες, ημερών, μέρας; of hour: ώρας, ωρών; \
        clockbefore: ώρα; filler: του, της, το, τη, την, τον, στις, η, ης, ο, οι, ού, ό, ός, ου; edge: αρχές, τέλη, τέλος, μέσα, αρχή; agobefore: πριν; agoafter: πριν; ordinal: πρώτη=1,πρώτο=1,δεύτερη=2,δεύτερο=2,πρώτου=1; H1: πρώτο εξάμηνο; H2: δεύτερο εξάμηνο; number: δυο=2,εννιά=9,δεκατρία=13,δεκατέσσερα=14,δεκαέξι=16;
        """,
        "pl": """
        then: następnego dnia=1; last: zeszł/y/ego/ym/a/ej/ą/e, ubiegł/y/ego/ym/a/ej/ą/e; this: t/en/ego/ym/a/ej/ę/o, bieżąc/y/ego/ym/ej/a; next: przyszł/y/ego/ym/a/ej/ą/e, następn/y/ego/ym/a/ej/ą/e; past: ostatni/e/ch; coming: najbliższ/e/ych/y; \
        month: styczniu,lutym,marcu,kwietniu,maju,czerwcu,lipcu,sierpniu,wrześniu,październiku,listopadzie,grudniu; weekday: poniedziałku,wtorku,środę środy,czwartku,piątku,sobotę soboty,niedzielę niedzieli; today: dziś=0; \
        0 EV: dziś wieczorem; 0 MO: dziś rano; -1 EV: wczoraj wieczorem; P1D: codziennie; P1W: co tydzień; P1M: co miesiąc; P1Y: co roku, rocznie; each: każd/y/ego/a/ą/ej; now: teraz, obecnie; once: niedawno; soon: wkrótce; \
        of year: roku, rokiem, latach; year abbreviation: r; of month: miesiąca, miesiącu; of week: tygodnia, tygodniu; of day: dnia, dniem; SP: wiosną, wiosna; SU: latem, lato; FA: jesienią, jesień; WI: zimą, zima; of century: wiek, wieku, wieki; of decade: dekada, dekady; of weekend: weekend; filler: w, dnia; edge: początku, końcu, połowie; \
        number: dwa=2,dwóch=2,dwie=2,trzy=3,trzech=3,cztery=4,czterech=4,pięć=5,pięciu=5,sześć=6,siedem=7,osiem=8,dziewięć=9,dziesięć=10;
        """,
        "sv": """
        then: dagen efter=1; last: förra, föregående; this: denna, den här, detta; next: nästa, följande; past: senaste; coming: kommande; today: i dag=0, idag=0, i går=-1, igår=-1, i morgon=1, imorgon=1, i förrgår=-2; years: i fjol=-1, i år=0, förra året=-1, nästa år=1; \
        0 MO: i morse; 0 EV: i kväll, ikväll; 0 NI: i natt; -1 EV: i går kväll; MO: morgon, förmiddag; AF: eftermiddag; EV: kväll; NI: natt; P1D: dagligen, varje dag; P1W: varje vecka; P1Y: årligen; each: varje; now: nu; once: nyligen; soon: snart; \
        weekday: måndagen måndags,tisdagen tisdags,onsdagen onsdags,torsdagen torsdags,fredagen fredags,lördagen lördags,söndagen söndags; of year: året; of month: månaden; of week: veckan; of day: dagen; SP: våren; SU: sommaren; FA: hösten; WI: vintern; of century: århundradet, seklet; of weekend: helgen; decade: -talet; filler: den; edge: början av, slutet av, mitten av; agoafter: sedan; inbefore: om; \
        number: en=1,ett=1,två=2,tre=3,fyra=4,fem=5,sex=6,sju=7,åtta=8,nio=9,tio=10;
        """,
        "tr": """
        andhalf: buçuk; then: ertesi gün=1, önceki gün=-1; last: geçen, geçtiğimiz, önceki; this: bu; next: gelecek, sonraki, önümüzdeki, ertesi; past: son; dünkü=-1, bugünkü=0, bugünün=0, yarının=1, bugünden=0, yarından=1, dünden=-1; \
        month: ocak'/ta/tan, şubat'/ta/tan, mart'/ta/tan, nisan'/da/dan, mayıs'/ta/tan, haziran'/da/dan, temmuz'/da/dan, ağustos'/ta/tan, eylül'/de/den, ekim'/de/den, kasım'/da/dan, aralık'/ta/tan; \
        0 MO: bu sabah; 0 EV: bu akşam; 0 NI: bu gece; -1 EV: dün akşam; -1 NI: dün gece; 0 AF: bu öğleden sonra; MO: sabahı, sabahleyin; EV: akşamı; NI: gecesi; P1D: her gün, günlük; P1W: her hafta, haftalık; P1M: her ay, aylık; P1Y: her yıl, yıllık, her sene; each: her; \
        T12: öğlen, öğle; T00: gece yarısı; clockbefore: saat; now: şimdi, şu an, şu anda; once: geçenlerde, yakın zamanda; soon: yakında; SP: ilkbahar, bahar; SU: yaz, yazın; FA: sonbahar, güz; WI: kış, kışın; decade: lar, ler, 'lar, 'ler, larda, lerde; \
        of year: yıllar, yılında, yılı, yılın, yıldır, yılda, yıllık, sene, senesi, yıldan; of month: ayın, ayı, aylar, ayında, aydır, aydan; of week: haftadır, haftada, haftanın, haftadan; of day: gündür, günde, günden, günü, günün; of hour: saattir, saatten, saatlik; of minute: dakikalık, dakikadır, dakikadan; of century: yüzyıl, yüzyılda; of weekend: hafta sonu, haftasonu; \
        filler: günü, ayının, ayı, yılının; edge: başında, sonunda, ortasında, başlarında; agoafter: önce, evvel; inafter: sonra, içinde; number: bir=1,iki=2,üç=3,dört=4,beş=5,altı=6,yedi=7,sekiz=8,dokuz=9,on=10,yirmi=20,otuz=30,kırk=40,elli=50,yarım=0.5,bir buçuk=1.5; ordinal: birinci=1,ikinci=2,üçüncü=3,dördüncü=4,ilk=1; H1: ilk yarısı; H2: ikinci yarısı;
        """,
        "ar": """
        then: في اليوم التالي=1; month: كانون الثاني,شباط,آذار,نيسان ابريل إبريل,أيار,حزيران,تموز,آب اغسطس,أيلول,اكتوبر,,; weekday: الإثنين اثنين,,الاربعاء,,الجمعه,,الاحد; \
        offsets follow: x; last: الماضي, الماضية, السابق, السابقة, المنصرم; this: هذا, هذه, الحالي, الحالية, الجاري; next: القادم, القادمة, المقبل, المقبلة, التالي, التالية; today: غدا=1, غداً=1, الغد=1, البارحة=-1, أول من أمس=-2, بعد غد=2; \
        0 MO: هذا الصباح, صباح اليوم; 0 EV: هذا المساء, مساء اليوم; 0 NI: الليلة, هذه الليلة; -1 NI: الليلة الماضية; 0 AF: بعد ظهر اليوم; MO: صباحا, صباحاً, في الصباح, صباح; AF: بعد الظهر, ظهرا, عصرا; EV: مساء, مساءا, مساءً, في المساء; NI: ليلا, ليلاً; \
        P1D: يوميا, يومياً, كل يوم; P1W: أسبوعيا, أسبوعياً; P1M: شهريا, شهرياً; P1Y: سنويا, سنوياً; each: كل; T12: الظهر, منتصف النهار; T00: منتصف الليل; clockbefore: الساعة; now: الآن, حاليا, حالياً; once: مؤخرا, مؤخراً; soon: قريبا, قريباً; \
        SP: الربيع; SU: الصيف; FA: الخريف; WI: الشتاء; of year: عام, عاما, عاماً, أعوام, السنة, العام, عامين, سنين; of month: الشهر, شهور, شهرين, شهراً, شهرا; of week: الأسبوع, أسبوعا; of day: يوما, يوماً, يومين, الأيام; of hour: الساعة, ساعتين; of minute: دقيقتين, الدقيقة; of century: قرن, القرن; of weekend: عطلة نهاية الأسبوع, نهاية الأسبوع; \
        filler: في, من, يوم, شهر; edge: بداية, نهاية, منتصف, أوائل, أواخر, مطلع; agobefore: قبل, منذ; inbefore: بعد, في غضون, خلال; ordinal: الأول=1,الثاني=2,الثالث=3,الرابع=4; \
        number: واحد=1,واحدة=1,ثلاثة=3,ثلاث=3,أربعة=4,أربع=4,خمسة=5,خمس=5,ستة=6,ست=6,سبعة=7,سبع=7,ثمانية=8,ثماني=8,تسعة=9,تسع=9,عشرة=10,عشر=10,عشرين=20,عشرون=20,ثلاثين=30;
        """,
        "zh": """
        andhalf: 半; then: 次日=1,翌日=1,当天=0,當天=0; weekday: 礼拜一 禮拜一 週一,礼拜二 禮拜二 週二,礼拜三 禮拜三 週三,礼拜四 禮拜四 週四,礼拜五 禮拜五 週五,礼拜六 禮拜六 週六,星期天 周天 礼拜天 礼拜日 週日 禮拜天; \
        today: 今日=0,昨日=-1,明日=1,大前天=-3,大后天=3,後天=2; weeks: 这周=0,這周=0,這週=0,本週=0,上週=-1,下週=1,这个星期=0,上个星期=-1,下个星期=1,上星期=-1,下星期=1,下下周=2,上上周=-2,这个礼拜=0,下个礼拜=1; \
        months: 这个月=0,這個月=0,上月=-1,下月=1,上個月=-1,下個月=1,下下个月=2,上上个月=-2; years: 前年=-2,后年=2,後年=2,大前年=-3,本年=0,今年度=0; quarters: 上个季度=-1,下个季度=1,这个季度=0; \
        last: 上个, 上個, 上, 上一, 上一个; this: 这个, 這個, 这, 本; next: 下个, 下個, 下, 下一, 下一个; past: 过去, 過去, 最近, 前; coming: 未来, 未來, 接下来, 今后, 后, 之后; 0 MO: 今早, 今晨; 0 EV: 今晚; -1 EV: 昨晚; 1 EV: 明晚; 1 MO: 明早; -1 NI: 昨夜; 0 NI: 今夜; \
        MO: 上午, 早上, 早晨, 清晨, 凌晨, 早; AF: 下午, 午后, 中午, 午間; EV: 晚上, 傍晚, 晚; NI: 夜里, 夜間, 夜间, 深夜, 半夜; am: 上午, 早上, 凌晨; pm: 下午, 晚上, 晚, 傍晚, 午后; \
        P1D: 每天, 每日; P1W: 每周, 每週, 每星期, 每个星期, 每個星期, 每礼拜; P1M: 每月, 每个月; P1Y: 每年; each: 每, 每个, 每隔; T12: 正午; T00: 午夜, 零点; now: 现在, 現在, 目前, 如今, 此刻; soon: 马上, 即将, 不久; once: 刚才, 近日, 日前; \
        SP: 春天, 春季, 春; SU: 夏天, 夏季, 夏; FA: 秋天, 秋季, 秋; WI: 冬天, 冬季, 冬; H1: 上半年; H2: 下半年, 后半年; Q1: 一季度, 第一季度; Q2: 二季度, 第二季度; Q3: 三季度, 第三季度; Q4: 四季度, 第四季度; \
        of second: 秒钟, 秒鐘; of minute: 分钟, 分鐘; of hour: 小时, 小時, 个小时, 個小時, 钟头, 个钟头; of day: 天, 日; of week: 周, 个星期, 星期, 週, 个礼拜, 礼拜; of month: 个月, 個月, 月; of quarter: 季度, 季; of year: 年; of century: 世纪, 世紀; of decade: 年代; of weekend: 周末, 週末; \
        mark day: 日, 号, 號; mark month: 月, 月份; mark hour: 点, 點, 点钟, 點鐘, 时, 時; mark minute: 分; mark year: 年; filler: 的, 在, 于, 於; edge: 初, 底, 末, 中旬, 上旬, 下旬; agoafter: 前, 之前, 以前; inafter: 后, 後, 之后, 以后; number: 半=0.5, 半个=0.5;
        """,
        "ja": """
        andhalf: 半; then: 翌日=1,前日=-1,同日=0; today: 本日=0,あさって=2,おととい=-2,明後日=2,きょう=0,きのう=-1,あす=1,あした=1; weeks: 再来週=2,先々週=-2,翌週=1,前週=-1; months: 再来月=2,先々月=-2,翌月=1,前月=-1; years: 去年=-1,再来年=2,一昨年=-2,おととし=-2,翌年=1,前年=-1,本年=0; \
        last: 前の, 先の, この前の; this: 今; next: 次の, 翌; past: 過去, 直近, ここ; coming: 今後, 今から, 向こう; 0 MO: 今朝, けさ; 0 EV: 今晩; 0 NI: 今夜; -1 NI: 昨夜, 昨晩, ゆうべ; 1 MO: 明朝, 翌朝; \
        MO: 午前, 朝, 早朝, 午前中, 未明; AF: 午後, 昼, 昼過ぎ; EV: 夕方, 晩, 夕; NI: 夜, 深夜, 夜中; am: 午前, 朝, 早朝; pm: 午後, 夜, 夕方; P1D: 毎日; P1W: 毎週; P1M: 毎月; P1Y: 毎年; each: 毎, 各; T12: 正午; T00: 零時, 真夜中; now: 今, 現在, たった今; once: 最近, 先ごろ; soon: 間もなく, まもなく; \
        SP: 春; SU: 夏; FA: 秋; WI: 冬; H1: 上半期, 前半; H2: 下半期, 後半; Q1: 第1四半期; of second: 秒, 秒間; of minute: 分, 分間; of hour: 時間; of day: 日, 日間; of week: 週, 週間; of month: か月, カ月, ヶ月, ヵ月, か月間, カ月間, ヶ月間; of quarter: 四半期; of year: 年, 年間; of century: 世紀; of decade: 年代; of weekend: 週末; \
        mark day: 日; mark month: 月; mark hour: 時; mark minute: 分; mark year: 年; filler: の, に, は; edge: 初め, 末, 半ば, 上旬, 中旬, 下旬; agoafter: 前, まえ, 以上前; inafter: 後;
        """,
        "hi": """
        month: ,फरवरी,,,,,,,सितम्बर,अक्तूबर,नवम्बर,दिसम्बर; weekday: ,,,बृहस्पतिवार गुरूवार,,,इतवार; today: आज=0, परसों=2; last: पिछले, पिछली, पिछला, गत, बीते; this: इस; next: अगले, अगली, अगला; coming: आने वाले, आगामी; \
        0 MO: आज सुबह; 0 EV: आज शाम; 0 NI: आज रात; -1 NI: कल रात; MO: सुबह, प्रातः; AF: दोपहर; EV: शाम; NI: रात; P1D: रोज, रोज़, प्रतिदिन, हर दिन; P1W: साप्ताहिक, हर हफ्ते; P1M: मासिक, हर महीने; P1Y: वार्षिक, हर साल; each: हर, प्रत्येक; \
        oclock: बजे; now: अभी, इस समय; of second: सेकेंड, सेकंड; of hour: घंटों, घण्टे; of week: हफ्ते, हफ़्ते, हफ्ता, हफ़्तों; of month: महीने, महीनों, महीना; of year: साल, वर्षों, सालों; of century: सदी, शताब्दी; of decade: दशक; of weekend: सप्ताहांत, वीकेंड; filler: को, के, की, में; agoafter: पहले; inafter: बाद, में; \
        SP: वसंत; SU: गर्मियों, गर्मी; FA: पतझड़, शरद; WI: सर्दियों; number: एक=1,दो=2,तीन=3,चार=4,पांच=5,पाँच=5,छह=6,छः=6,सात=7,आठ=8,नौ=9,दस=10,बीस=20,तीस=30;
        """,
        "ko": """
        of second: 초; of minute: 분; of hour: 시간; of day: 일; of week: 주, 주일; of month: 개월; of year: 년; mark day: 일; mark month: 월; mark hour: 시; mark minute: 분; mark year: 년; am: 오전; pm: 오후; last: 지난; this: 이번; next: 다음; today: 어제=-1, 오늘=0, 내일=1;
        """,
    ]
    /// The entries of both tables for a language. Where they differ the first one counts.
    public static func dateTable(of code: String) -> [(name: String, list: String)] {
        ((dateWords[code] ?? "") + (calendars[code] ?? "")).split(separator: ";").compactMap { entry in
            guard let colon = entry.firstIndex(of: ":"), entry.first != ":" else { return nil }
            return (entry[..<colon].trimmed, String(entry[entry.index(after: colon)...]))
        }
    }
}
