// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Korean.
    static let korean: Measures = {
        var m = Measures()
        m.numbers = """
            영=0, 일=1, 한=1, 하나=1, 이=2, 두=2, 둘=2, 삼=3, 세=3, 셋=3, 사=4, 네=4, 넷=4, 오=5, 다섯=5, 육=6, 여섯=6, 칠=7, 일곱=7, 팔=8, 여덟=8, 구=9, 아홉=9, 십=10, 열=10, 십일=11, \
            열한=11, 십이=12, 열두=12, 십삼=13, 열세=13, 십사=14, 열네=14, 십오=15, 열다섯=15, 십육=16, 열여섯=16, 십칠=17, 열일곱=17, 십팔=18, 열여덟=18, 십구=19, 열아홉=19, 이십=20, 스무=20, \
            스물=20, 이십일=21, 스물한=21, 스물하나=21, 이십이=22, 스물두=22, 스물둘=22, 이십삼=23, 스물세=23, 스물셋=23, 이십사=24, 스물네=24, 스물넷=24, 이십오=25, 스물다섯=25, 이십육=26, 스물여섯=26, \
            이십칠=27, 스물일곱=27, 이십팔=28, 스물여덟=28, 이십구=29, 스물아홉=29, 삼십=30, 서른=30, 삼십일=31, 서른한=31, 서른하나=31, 삼십이=32, 서른두=32, 서른둘=32, 삼십삼=33, 서른세=33, 서른셋=33, \
            삼십사=34, 서른네=34, 서른넷=34, 삼십오=35, 서른다섯=35, 삼십육=36, 서른여섯=36, 삼십칠=37, 서른일곱=37, 삼십팔=38, 서른여덟=38, 삼십구=39, 서른아홉=39, 사십=40, 마흔=40, 사십일=41, 마흔한=41, \
            마흔하나=41, 사십이=42, 마흔두=42, 마흔둘=42, 사십삼=43, 마흔세=43, 마흔셋=43, 사십사=44, 마흔네=44, 마흔넷=44, 사십오=45, 마흔다섯=45, 사십육=46, 마흔여섯=46, 사십칠=47, 마흔일곱=47, 사십팔=48, \
            마흔여덟=48, 사십구=49, 마흔아홉=49, 오십=50, 쉰=50, 오십일=51, 쉰한=51, 쉰하나=51, 오십이=52, 쉰두=52, 쉰둘=52, 오십삼=53, 쉰세=53, 쉰셋=53, 오십사=54, 쉰네=54, 쉰넷=54, 오십오=55, \
            쉰다섯=55, 오십육=56, 쉰여섯=56, 오십칠=57, 쉰일곱=57, 오십팔=58, 쉰여덟=58, 오십구=59, 쉰아홉=59, 육십=60, 예순=60, 육십일=61, 예순한=61, 예순하나=61, 육십이=62, 예순두=62, 예순둘=62, \
            육십삼=63, 예순세=63, 예순셋=63, 육십사=64, 예순네=64, 예순넷=64, 육십오=65, 예순다섯=65, 육십육=66, 예순여섯=66, 육십칠=67, 예순일곱=67, 육십팔=68, 예순여덟=68, 육십구=69, 예순아홉=69, 칠십=70, \
            일흔=70, 칠십일=71, 일흔한=71, 일흔하나=71, 칠십이=72, 일흔두=72, 일흔둘=72, 칠십삼=73, 일흔세=73, 일흔셋=73, 칠십사=74, 일흔네=74, 일흔넷=74, 칠십오=75, 일흔다섯=75, 칠십육=76, 일흔여섯=76, \
            칠십칠=77, 일흔일곱=77, 칠십팔=78, 일흔여덟=78, 칠십구=79, 일흔아홉=79, 팔십=80, 여든=80, 팔십일=81, 여든한=81, 여든하나=81, 팔십이=82, 여든두=82, 여든둘=82, 팔십삼=83, 여든세=83, 여든셋=83, \
            팔십사=84, 여든네=84, 여든넷=84, 팔십오=85, 여든다섯=85, 팔십육=86, 여든여섯=86, 팔십칠=87, 여든일곱=87, 팔십팔=88, 여든여덟=88, 팔십구=89, 여든아홉=89, 구십=90, 아흔=90, 구십일=91, 아흔한=91, \
            아흔하나=91, 구십이=92, 아흔두=92, 아흔둘=92, 구십삼=93, 아흔세=93, 아흔셋=93, 구십사=94, 아흔네=94, 아흔넷=94, 구십오=95, 아흔다섯=95, 구십육=96, 아흔여섯=96, 구십칠=97, 아흔일곱=97, 구십팔=98, \
            아흔여덟=98, 구십구=99, 아흔아홉=99, 백=100, 이백=200, 삼백=300, 사백=400, 오백=500, 육백=600, 칠백=700, 팔백=800, 구백=900
            """
        m.magnitudes = """
            백=100, 천=1000, 백만=1000000, 십억=1000000000, 조=1000000000000, 만=10000, 억=100000000
            """
        m.decimal = "."
        m.joinsNumerals = true
        m.minus = "마이너스"
        m.units = """
            meter: 미터, m; kilometer: 킬로미터, km; centimeter: 센티미터, cm; millimeter: 밀리미터, mm; micrometer: 마이크로미터, μm; nanometer: 나노미터, nm; picometer: 피코미터; \
            decimeter: 데시미터; mile: 마일; yard: 야드; foot: 피트, ft; inch: 인치; nautical mile: 해리, nmi; light year: 광년; square meter: 제곱미터, m²; square \
            kilometer: 제곱킬로미터, km²; square mile: 제곱마일, mi²; square foot: 제곱피트, ft²; square yard: 제곱야드, yd²; square inch: 제곱인치, in²; square centimeter: \
            제곱센티미터, cm²; acre: 에이커; hectare: 헥타르; liter: 리터; milliliter: 밀리리터, ml; deciliter: 데시리터; centiliter: 센티리터; cubic meter: 세제곱미터; cubic \
            kilometer: 세제곱킬로미터, km³; cubic foot: 세제곱피트, ft³; cubic centimeter: 세제곱센티미터, cm³; cubic inch: 세제곱인치, in³; cubic yard: 세제곱야드, yd³; gallon: 갤런, \
            gal; pint: 파인트; fluid ounce: 액량 온스, fl oz; barrel: 배럴, bbl; teaspoon: 티스푼, tsp; tablespoon: 테이블스푼, tbsp; kilogram: 킬로그램, kg; gram: 그램; \
            milligram: 밀리그램, mg; microgram: 마이크로그램; metric ton: 메트릭 톤; ton: 톤; pound: 파운드, lb; ounce: 온스, oz; carat: 캐럿; stone: 스톤; kilometer per hour: \
            km / h; mile per hour: mi / h; meter per second: m / s; knot: 노트; kilowatt hour: 킬로와트시, kwh; kilocalorie: 킬로칼로리, kcal; calorie: 칼로리, cal; \
            joule: 줄; kilojoule: 킬로줄, kj; watt: 와트; milliwatt: 밀리와트, mw; kilowatt: 킬로와트, kw; megawatt: 메가와트, mw; gigawatt: 기가와트, gw; horsepower: 마력, hp; \
            volt: 볼트; ampere: 암페어; milliampere: 밀리암페어; hertz: 헤르츠, hz; kilohertz: 킬로헤르츠, khz; megahertz: 메가헤르츠, mhz; gigahertz: 기가헤르츠, ghz; bit: 비트, \
            bit; kilobit: 킬로비트; megabit: 메가비트; gigabit: 기가비트; byte: 바이트, byte; kilobyte: 킬로바이트, kb; megabyte: 메가바이트, mb; gigabyte: 기가바이트, gb; terabyte: \
            테라바이트, tb; petabyte: 페타바이트, pb; celsius: °c; fahrenheit: °f; kelvin: 켈빈; degree: 도, °; radian: 라디안, rad; second: 초; minute: 분; hour: 시간; \
            day: 일; week: 주; month: 개월; year: 년; decade: dec; century: 세기; millisecond: 밀리초; microsecond: 마이크로초; percent: %; per mille: ‰; pixel: px; \
            megapixel: mp;
            """
        m.currencies = """
            AED: 아랍에미리트 디르함, aed; AFN: 아프가니스탄 아프가니, afn; AMD: 아르메니아 드람, amd; AOA: 앙골라 콴자, aoa; ARS: 아르헨티나 페소, ars; AUD: 호주 달러, aud, a$, au$; AZN: 아제르바이잔 \
            마나트, azn; BAM: 보스니아-헤르체고비나 태환 마르크; BDT: 방글라데시 타카, bdt; BGN: 불가리아 레프, bgn; BHD: 바레인 디나르, bhd; BND: 부루나이 달러, bnd; BOB: 볼리비아 볼리비아노, bob; BRL: \
            브라질 레알, brl, r$; BWP: 보츠와나 풀라, bwp; BYN: 벨라루스 루블, byn; BZD: 벨리즈 달러, bzd; CAD: 캐나다 달러, cad, c$, ca$, can$; CDF: 콩고 프랑, cdf; CHF: 스위스 프랑, chf, \
            |,  프랑; CLP: 칠레 페소, clp; CNY: 중국 위안화, cny; COP: 콜롬비아 페소; CRC: 코스타리카 콜론, crc, ₡; CUP: 쿠바 페소; CVE: 카보베르데 에스쿠도, cve; CZK: 체코 코루나, czk, kč; DJF: \
            지부티 프랑, djf; DKK: 덴마크 크로네, dkk; DOP: 도미니카 페소, dop; DZD: 알제리 디나르, dzd; EGP: 이집트 파운드, egp; ERN: 에리트리아 나크파, ern; ETB: 에티오피아 비르, etb; EUR: eur, \
            |, 유로, €; FJD: 피지 달러, fjd; GBP: 영국 파운드, gbp, |,  파운드, £, ￡; GEL: 조지아 라리; GHS: 가나 세디, ghs, ₵; GMD: 감비아 달라시, gmd; GNF: 기니 프랑, gnf; GTQ: 과테말라 \
            케트살, gtq; GYD: 가이아나 달러, gyd; HKD: 홍콩 달러, hkd, hk$; HNL: 온두라스 렘피라, hnl; HTG: 아이티 구르드, htg; HUF: 헝가리 포린트, huf; IDR: 인도네시아 루피아, idr; ILS: 이스라엘 \
            신권 세켈, ils, ₪; INR: 인도 루피, inr, |,  루피, ₹, rs; IQD: 이라크 디나르, iqd; IRR: 이란 리얄, irr; ISK: 아이슬란드 크로나, isk; JMD: 자메이카 달러, jmd; JOD: 요르단 디나르, \
            jod; JPY: 일본 엔화, jpy, ¥, ￥, y=; KES: 케냐 실링, kes; KGS: 키르기스스탄 솜, kgs; KHR: 캄보디아 리엘, khr; KMF: 코모르 프랑, kmf; KPW: 조선 민주주의 인민 공화국 원, kpw; KRW: \
            대한민국 원, krw, |, 국 원, ₩, ￦; KWD: 쿠웨이트 디나르, kwd; KZT: 카자흐스탄 텡게, kzt, ₸; LAK: 라오스 키프, lak; LBP: 레바논 파운드, lbp; LKR: 스리랑카 루피, lkr; LRD: 라이베리아 달러, \
            lrd; LYD: 리비아 디나르, lyd; MAD: 모로코 디르함; MDL: 몰도바 레이, mdl; MGA: 마다가스카르 아리아리, mga; MKD: 마케도니아 디나르, mkd; MMK: 미얀마 키얏, mmk; MNT: 몽골 투그릭, mnt; MOP: \
            마카오 파타카; MRU: 모리타니 우기야, mru; MUR: 모리셔스 루피, mur; MVR: 몰디브 제도 루피아, mvr; MWK: 말라위 콰차, mwk; MXN: 멕시코 페소, mxn, mx$, mex$; MYR: 말레이시아 링깃, myr, rm; \
            MZN: 모잠비크 메티칼, mzn; NAD: 나미비아 달러, nad; NGN: 나이지리아 나이라, ngn, ₦; NIO: 니카라과 코르도바, nio; NOK: 노르웨이 크로네, nok; NPR: 네팔 루피, npr; NZD: 뉴질랜드 달러, nzd, \
            nz$; OMR: 오만 리알, omr; PAB: 파나마 발보아, pab; PEN: 페루 솔; PGK: 파푸아뉴기니 키나, pgk; PHP: 필리핀 페소, php, ₱; PKR: 파키스탄 루피, pkr; PLN: 폴란드 즈워티, pln, zł; PYG: \
            파라과이 과라니, pyg, ₲; QAR: 카타르 리얄, qar; RON: 루마니아 레우, ron; RSD: 세르비아 디나르, rsd; RUB: 러시아 루블, rub, |,  루블, ₽; RWF: 르완다 프랑, rwf; SAR: 사우디아라비아 리얄, \
            sar; SCR: 세이셸 루피, scr; SDG: 수단 파운드, sdg; SEK: 스웨덴 크로나, sek; SGD: 싱가포르 달러, sgd, s$; SOS: 소말리아 실링; SRD: 수리남 달러, srd; SYP: 시리아 파운드, syp; SZL: \
            스와질란드 릴랑게니, szl; THB: 태국 바트, thb, ฿; TJS: 타지키스탄 소모니, tjs; TMT: 투르크메니스탄 마나트, tmt; TND: 튀니지 디나르, tnd; TOP: 통가 파앙가; TRY: 터키 리라, ₺; TTD: 트리니다드 \
            토바고 달러, ttd; TWD: 신 타이완 달러, twd, nt$; TZS: 탄자니아 실링, tzs; UAH: 우크라이나 그리브나, uah, ₴; UGX: 우간다 실링, ugx; USD: 미국 달러, usd, |,  달러, $, us$, u.s.$, \
            us $, ＄; UYU: 우루과이 페소, uyu; UZS: 우즈베키스탄 숨, uzs; VES: 베네수엘라 볼리바르, ves; VND: 베트남 동, vnd, ₫; XAF: 중앙아프리카 cfa 프랑, xaf; XCD: 동카리브 달러, xcd; XOF: \
            서아프리카 cfa 프랑, xof; XPF: cfp 프랑, xpf; YER: 예멘 리알, yer; ZAR: 남아프리카 랜드, zar; ZMW: 잠비아 콰차, zmw; FIM: 핀란드 마르카, fim; DEM: 독일 마르크, dem; FRF: 프랑스 \
            프랑, frf; ITL: 이탈리아 리라, itl; ESP: 스페인 페세타; NLG: 네델란드 길더, nlg; ATS: 호주 실링, ats; BEF: 벨기에 프랑; GRD: 그리스 드라크마, grd; IEP: 아일랜드 파운드, iep; PTE: 포르투갈 \
            에스쿠도, pte; BIF: 부룬디 프랑, bif; PESO:  페소; DINAR:  디나르; DIRHAM:  디르함; CENT: ¢;
            """
        return m
    }()
}
