// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Japanese.
    static let japanese: Measures = {
        var m = Measures()
        m.numbers = """
            〇=0, 一=1, 二=2, 三=3, 四=4, 五=5, 六=6, 七=7, 八=8, 九=9, 十=10, 十一=11, 十二=12, 十三=13, 十四=14, 十五=15, 十六=16, 十七=17, 十八=18, 十九=19, 二十=20, 二十一=21, \
            二十二=22, 二十三=23, 二十四=24, 二十五=25, 二十六=26, 二十七=27, 二十八=28, 二十九=29, 三十=30, 三十一=31, 三十二=32, 三十三=33, 三十四=34, 三十五=35, 三十六=36, 三十七=37, 三十八=38, \
            三十九=39, 四十=40, 四十一=41, 四十二=42, 四十三=43, 四十四=44, 四十五=45, 四十六=46, 四十七=47, 四十八=48, 四十九=49, 五十=50, 五十一=51, 五十二=52, 五十三=53, 五十四=54, 五十五=55, \
            五十六=56, 五十七=57, 五十八=58, 五十九=59, 六十=60, 六十一=61, 六十二=62, 六十三=63, 六十四=64, 六十五=65, 六十六=66, 六十七=67, 六十八=68, 六十九=69, 七十=70, 七十一=71, 七十二=72, \
            七十三=73, 七十四=74, 七十五=75, 七十六=76, 七十七=77, 七十八=78, 七十九=79, 八十=80, 八十一=81, 八十二=82, 八十三=83, 八十四=84, 八十五=85, 八十六=86, 八十七=87, 八十八=88, 八十九=89, \
            九十=90, 九十一=91, 九十二=92, 九十三=93, 九十四=94, 九十五=95, 九十六=96, 九十七=97, 九十八=98, 九十九=99, 百=100, 二百=200, 三百=300, 四百=400, 五百=500, 六百=600, 七百=700, \
            八百=800, 九百=900
            """
        m.magnitudes = """
            百=100, 千=1000, 百万=1000000, 十億=1000000000, 兆=1000000000000, 万=10000, 億=100000000
            """
        m.decimal = "."
        m.joinsNumerals = true
        m.units = """
            meter: メートル, m; kilometer: キロメートル, km; centimeter: センチメートル, cm; millimeter: ミリメートル, mm; micrometer: マイクロメートル, μm; nanometer: ナノメートル, nm; \
            picometer: ピコメートル; decimeter: デシメートル; mile: マイル; yard: ヤード; foot: フィート, ft; inch: インチ; nautical mile: 海里; light year: 光年; square meter: \
            平方メートル, m²; square kilometer: 平方キロメートル, km²; square mile: 平方マイル, mi²; square foot: 平方フィート, ft²; square yard: 平方ヤード, yd²; square inch: 平方インチ, \
            in²; square centimeter: 平方センチメートル, cm²; acre: エーカー; hectare: ヘクタール; liter: リットル; milliliter: ミリリットル, ml; deciliter: デシリットル; centiliter: \
            センチリットル; cubic meter: 立方メートル; cubic kilometer: 立方キロメートル, km³; cubic foot: 立方フィート, ft³; cubic centimeter: 立方センチメートル, cm³; cubic inch: 立方インチ, \
            in³; cubic yard: 立方ヤード, yd³; gallon: ガロン, gal; pint: パイント; fluid ounce: 液量オンス, fl oz; barrel: バレル, bbl; teaspoon: 小さじ; tablespoon: 大さじ; \
            kilogram: キログラム, kg; gram: グラム; milligram: ミリグラム, mg; microgram: マイクログラム; metric ton: トン; ton: 米トン, s / t; pound: lb; ounce: オンス, oz; carat: \
            カラット; stone: ストーン; kilometer per hour: km / h; mile per hour: mph; meter per second: m / s; knot: ノット; kilowatt hour: キロワット時, kwh; \
            kilocalorie: キロカロリー, kcal; calorie: カロリー, cal; joule: ジュール; kilojoule: キロジュール, kj; watt: ワット; milliwatt: ミリワット, mw; kilowatt: キロワット, kw; \
            megawatt: メガワット, mw; gigawatt: ギガワット, gw; horsepower: 馬力; volt: ボルト; ampere: アンペア; milliampere: ミリアンペア; hertz: ヘルツ, hz; kilohertz: キロヘルツ, \
            khz; megahertz: メガヘルツ, mhz; gigahertz: ギガヘルツ, ghz; bit: ビット, bit; kilobit: キロビット; megabit: メガビット; gigabit: ギガビット; byte: バイト, byte; kilobyte: \
            キロバイト, kb; megabyte: メガバイト, mb; gigabyte: ギガバイト, gb; terabyte: テラバイト, tb; petabyte: ペタバイト, pb; celsius: °c; fahrenheit: °f; kelvin: ケルビン; \
            degree: 度; radian: ラジアン, rad; second: 秒; minute: 分; hour: 時間; day: 日; week: 週間; month: か月; year: 年; decade: 十年; century: 世紀; millisecond: \
            ミリ秒; microsecond: マイクロ秒; percent: パーセント, %; per mille: パーミル, ‰; pixel: ピクセル; megapixel: メガピクセル;
            """
        m.currencies = """
            AED: uae ディルハム, aed; AFN: アフガニスタン アフガニー, afn; AMD: アルメニア ドラム, amd; AOA: アンゴラ クワンザ, aoa; ARS: アルゼンチン ペソ, ars; AUD: オーストラリア ドル, aud, a$, au$; \
            AZN: アゼルバイジャン マナト, azn; BAM: ボスニア・ヘルツェゴビナ 兌換マルク (bam); BDT: バングラデシュ タカ, bdt; BGN: ブルガリア 新レフ, bgn; BHD: バーレーン ディナール, bhd; BND: ブルネイ ドル, bnd; \
            BOB: ボリビア ボリビアーノ, bob; BRL: ブラジル レアル, brl, r$; BWP: ボツワナ プラ, bwp; BYN: ベラルーシ ルーブル, byn; BZD: ベリーズ ドル, bzd; CAD: カナダ ドル, cad, c$, ca$, can$; \
            CDF: コンゴ フラン, cdf; CHF: スイス フラン, chf, |,  フラン; CLP: チリ ペソ, clp; CNY: cny, |, 中国人民元; COP: コロンビア ペソ; CRC: コスタリカ コロン, crc, ₡; CUP: キューバ ペソ; \
            CVE: カーボベルデ エスクード, cve; CZK: チェコ コルナ, czk, kč; DJF: ジブチ フラン, djf; DKK: デンマーク クローネ, dkk; DOP: ドミニカ ペソ, dop; DZD: アルジェリア ディナール, dzd; EGP: エジプト \
            ポンド, egp; ERN: エリトリア ナクファ, ern; ETB: エチオピア ブル, etb; EUR: eur, |, ユーロ, €; FJD: フィジー ドル, fjd; GBP: 英国ポンド, gbp, |, ポンド, £, ￡; GEL: ジョージア ラリ; \
            GHS: ガーナ セディ, ghs, ₵; GMD: ガンビア ダラシ, gmd; GNF: ギニア フラン, gnf; GTQ: グアテマラ ケツァル, gtq; GYD: ガイアナ ドル, gyd; HKD: 香港ドル, hkd, hk$; HNL: ホンジュラス レンピラ, \
            hnl; HTG: ハイチ グールド, htg; HUF: ハンガリー フォリント, huf; IDR: インドネシア ルピア, idr; ILS: ils, |, イスラエル新シェケル, ₪; INR: インド ルピー, inr, |,  ルピー, ₹, rs; IQD: \
            イラク ディナール, iqd; IRR: イラン リアル, irr; ISK: アイスランド クローナ, isk; JMD: ジャマイカ ドル, jmd; JOD: ヨルダン ディナール, jod; JPY: jpy, |, 円, ¥, ￥, y=; KES: ケニア シリング, \
            kes; KGS: キルギス ソム, kgs; KHR: カンボジア リエル, khr; KMF: コモロ フラン, kmf; KPW: 北朝鮮ウォン, kpw; KRW: 韓国ウォン, krw, |, ウォン, ₩, ￦; KWD: クウェート ディナール, kwd; KZT: \
            カザフスタン テンゲ, kzt, ₸; LAK: ラオス キープ, lak; LBP: レバノン ポンド, lbp; LKR: スリランカ ルピー, lkr; LRD: リベリア ドル, lrd; LYD: リビア ディナール, lyd; MAD: モロッコ ディルハム; \
            MDL: モルドバ レイ, mdl; MGA: マダガスカル アリアリ, mga; MKD: マケドニア デナル, mkd; MMK: ミャンマー チャット, mmk; MNT: モンゴル トグログ, mnt; MOP: マカオ パタカ; MRU: モーリタニア ウギア, \
            mru; MUR: モーリシャス ルピー, mur; MVR: モルディブ ルフィア, mvr; MWK: マラウィ クワチャ, mwk; MXN: メキシコ ペソ, mxn, mx$, mex$; MYR: マレーシア リンギット, myr, rm; MZN: モザンビーク \
            メティカル, mzn; NAD: ナミビア ドル, nad; NGN: ナイジェリア ナイラ, ngn, ₦; NIO: ニカラグア コルドバ オロ, nio; NOK: ノルウェー クローネ, nok; NPR: ネパール ルピー, npr; NZD: ニュージーランド ドル, \
            nzd, nz$; OMR: オマーン リアル, omr; PAB: パナマ バルボア, pab; PEN: ペルー ソル; PGK: パプアニューギニア キナ, pgk; PHP: フィリピン ペソ, php, ₱; PKR: パキスタン ルピー, pkr; PLN: \
            ポーランド ズウォティ, pln, zł; PYG: パラグアイ グアラニ, pyg, ₲; QAR: カタール リアル, qar; RON: ルーマニア レイ, ron; RSD: ディナール (セルビア), rsd; RUB: ロシア ルーブル, rub, |,  ルーブル, \
            ₽; RWF: ルワンダ フラン, rwf; SAR: サウジ リヤル, sar; SCR: セーシェル ルピー, scr; SDG: スーダン ポンド, sdg; SEK: スウェーデン クローナ, sek; SGD: シンガポール ドル, sgd, s$; SOS: ソマリア \
            シリング; SRD: スリナム ドル, srd; SYP: シリア ポンド, syp; SZL: スワジランド リランゲニ, szl; THB: タイ バーツ, thb, ฿; TJS: タジキスタン ソモニ, tjs; TMT: トルクメニスタン マナト, tmt; TND: \
            チュニジア ディナール, tnd; TOP: トンガ パ・アンガ; TRY: 新トルコリラ, ₺; TTD: トリニダード・トバゴ ドル, ttd; TWD: 新台湾ドル, twd, nt$; TZS: タンザニア シリング, tzs; UAH: ウクライナ グリブナ, uah, \
            ₴; UGX: ウガンダ シリング, ugx; USD: 米ドル, usd, |, ドル, $, us$, u.s.$, us $, ＄; UYU: ウルグアイ ペソ, uyu; UZS: ウズベキスタン スム, uzs; VES: ベネズエラ ボリバル, ves; VND: \
            ベトナム ドン, vnd, ₫; XAF: 中央アフリカ cfa フラン, xaf; XCD: 東カリブ ドル, xcd; XOF: 西アフリカ cfa フラン, xof; XPF: cfp フラン, xpf; YER: イエメン リアル, yer; ZAR: 南アフリカ \
            ランド, zar; ZMW: ザンビア クワチャ, zmw; FIM: フィンランド マルカ, fim; DEM: ドイツ マルク, dem; FRF: フランス フラン, frf; ITL: イタリア リラ, itl; ESP: スペイン ペセタ; NLG: オランダ \
            ギルダー, nlg; ATS: オーストリア シリング, ats; BEF: ベルギー フラン; GRD: ギリシャ ドラクマ, grd; IEP: アイリッシュ ポンド, iep; PTE: ポルトガル エスクード, pte; BIF: ブルンジ フラン, bif; PESO: \
             ペソ; RIAL:  リアル; DINAR:  ディナール; DIRHAM:  ディルハム; CENT: ¢;
            """
        return m
    }()
}
