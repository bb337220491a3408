// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Chinese.
    static let chinese: Measures = {
        var m = Measures()
        m.numbers = """
            零=0, 一=1, 二=2, 两=2, 三=3, 四=4, 五=5, 六=6, 七=7, 八=8, 九=9, 十=10, 十一=11, 十二=12, 十三=13, 十四=14, 十五=15, 十六=16, 十七=17, 十八=18, 十九=19, 二十=20, 二十一=21, \
            二十二=22, 二十三=23, 二十四=24, 二十五=25, 二十六=26, 二十七=27, 二十八=28, 二十九=29, 三十=30, 三十一=31, 三十二=32, 三十三=33, 三十四=34, 三十五=35, 三十六=36, 三十七=37, 三十八=38, \
            三十九=39, 四十=40, 四十一=41, 四十二=42, 四十三=43, 四十四=44, 四十五=45, 四十六=46, 四十七=47, 四十八=48, 四十九=49, 五十=50, 五十一=51, 五十二=52, 五十三=53, 五十四=54, 五十五=55, \
            五十六=56, 五十七=57, 五十八=58, 五十九=59, 六十=60, 六十一=61, 六十二=62, 六十三=63, 六十四=64, 六十五=65, 六十六=66, 六十七=67, 六十八=68, 六十九=69, 七十=70, 七十一=71, 七十二=72, \
            七十三=73, 七十四=74, 七十五=75, 七十六=76, 七十七=77, 七十八=78, 七十九=79, 八十=80, 八十一=81, 八十二=82, 八十三=83, 八十四=84, 八十五=85, 八十六=86, 八十七=87, 八十八=88, 八十九=89, \
            九十=90, 九十一=91, 九十二=92, 九十三=93, 九十四=94, 九十五=95, 九十六=96, 九十七=97, 九十八=98, 九十九=99, 一百=100, 二百=200, 两百=200, 三百=300, 四百=400, 五百=500, 六百=600, \
            七百=700, 八百=800, 九百=900, 兩=2, 兩百=200
            """
        m.magnitudes = """
            百=100, 千=1000, 一千=1000, 百万=1000000, 十亿=1000000000, 兆=1000000000000, 万=10000, 亿=100000000, 万亿=1000000000000, 百萬=1000000, 十億=1000000000, \
            萬=10000, 億=100000000
            """
        m.decimal = "."
        m.joinsNumerals = true
        m.units = """
            meter: 米, 公尺; kilometer: 公里; centimeter: 厘米, 公分; millimeter: 毫米, 公釐; micrometer: 微米; nanometer: 纳米, 奈米; picometer: 皮米; decimeter: 分米, 公寸; \
            mile: 英里; yard: 码, 碼; foot: 英尺, 呎; inch: 英寸, 吋; nautical mile: 海里; light year: 光年; square meter: 平方米, 平方公尺; square kilometer: 平方公里; square \
            mile: 平方英里; square foot: 平方英尺; square yard: 平方码, 平方碼; square inch: 平方英寸; square centimeter: 平方厘米, 平方公分; acre: 英亩, 英畝; hectare: 公顷, 公頃; \
            liter: 升, 公升; milliliter: 毫升; deciliter: 分升, 公合; centiliter: 厘升, 釐升; cubic meter: 立方米, 立方公尺; cubic kilometer: 立方千米, 立方公里; cubic foot: 立方英尺; \
            cubic centimeter: 立方厘米, 立方公分; cubic inch: 立方英寸; cubic yard: 立方码, 立方碼; gallon: 加仑, 加侖; pint: 品脱, 品脫; fluid ounce: 液盎司; barrel: 桶; teaspoon: \
            茶匙; tablespoon: 汤匙, 湯匙; kilogram: 千克, kg, 公斤; gram: 克; milligram: 毫克, mg; microgram: 微克; metric ton: 公吨, 公噸; ton: 吨, 美噸; pound: 磅, lb; \
            ounce: 盎司, oz; carat: 克拉; stone: 英石; kilometer per hour: km / h, 公里 / 小時; mile per hour: mi / h, 英里 / 小時; meter per second: m / s, 公尺 / 秒; \
            knot: 节, 節; kilowatt hour: 千瓦时, 千瓦小時; kilocalorie: 千卡, 千卡路里; calorie: 卡路里, 卡; joule: 焦耳, 焦; kilojoule: 千焦, 千焦耳; watt: 瓦特, 瓦; milliwatt: 毫瓦, \
            毫瓦特; kilowatt: 千瓦, 千瓦特; megawatt: 兆瓦, 百萬瓦特, 百萬瓦; gigawatt: 吉瓦; horsepower: 马力, 匹馬力, 匹; volt: 伏特; ampere: 安培; milliampere: 毫安, 毫安培; hertz: \
            赫兹, hz, 赫茲; kilohertz: 千赫, khz; megahertz: 兆赫, mhz; gigahertz: 吉赫, ghz; bit: 比特, bit; kilobit: 千比特, kb; megabit: 兆比特, mb; gigabit: 吉比特, gb; \
            byte: 字节, byte; kilobyte: 千字节, kb; megabyte: 兆字节, mb; gigabyte: 吉字节, gb; terabyte: 太字节, tb; petabyte: 拍字节, pb; celsius: 摄氏度, °c; fahrenheit: \
            华氏度, °f; kelvin: 开尔文, 克耳文; degree: 度, °; radian: 弧度; second: 秒钟, 秒; minute: 分钟, 分鐘; hour: 小时, 小時; day: 天; week: 周, 週; month: 个月, 個月; year: \
            年; decade: 个十年, 年; century: 个世纪, 個世紀, 世紀; millisecond: 毫秒; microsecond: 微秒; percent: %; per mille: ‰; pixel: 像素; megapixel: 百万像素, 百萬像素;
            """
        m.currencies = """
            AED: 阿联酋迪拉姆, 阿拉伯聯合大公國迪爾汗, aed; AFN: 阿富汗尼, afn; AMD: 亚美尼亚德拉姆, 亞美尼亞德拉姆, amd; AOA: 安哥拉宽扎, 安哥拉寬扎, aoa; ARS: 阿根廷比索, 阿根廷披索, ars; AUD: 澳大利亚元, 澳幣, \
            aud, a$, au$; AZN: 阿塞拜疆马纳特, 亞塞拜然馬納特, azn; BAM: 波斯尼亚-黑塞哥维那可兑换马克, 波士尼亞-赫塞哥維納可轉換馬克; BDT: 孟加拉塔卡, bdt; BGN: 保加利亚列弗, 保加利亞新列弗, bgn; BHD: 巴林第纳尔, \
            巴林第納爾, bhd; BND: 文莱元, 汶萊元, bnd; BOB: 玻利维亚诺, 玻利維亞諾, bob; BRL: brl, |, 巴西雷亚尔, 巴西雷亞爾, r$; BWP: 博茨瓦纳普拉, 波札那普拉, bwp; BYN: 白俄罗斯卢布, 白俄羅斯盧布, byn; \
            BZD: 伯利兹元, 貝里斯元, bzd; CAD: 加拿大元, 加幣, cad, c$, ca$, can$; CDF: 刚果法郎, 剛果法郎, cdf; CHF: 瑞士法郎, chf, |, 法郎; CLP: 智利比索, 智利披索, clp; CNY: cny, |, \
            人民币, 人民幣; COP: 哥伦比亚比索, 哥倫比亞披索; CRC: 哥斯达黎加科朗, 哥斯大黎加科朗, crc, ₡; CUP: 古巴比索, 古巴披索; CVE: 佛得角埃斯库多, 維德角埃斯庫多, cve; CZK: 捷克克朗, czk, kč; DJF: 吉布提法郎, \
            吉布地法郎, djf; DKK: 丹麦克朗, 丹麥克朗, dkk; DOP: 多米尼加比索, 多明尼加披索, dop; DZD: 阿尔及利亚第纳尔, 阿爾及利亞第納爾, dzd; EGP: 埃及镑, 埃及鎊, egp; ERN: 厄立特里亚纳克法, 厄立特里亞納克法, ern; \
            ETB: 埃塞俄比亚比尔, 衣索比亞比爾, etb; EUR: eur, |, 欧元, 歐元, €; FJD: 斐济元, 斐濟元, fjd; GBP: 英镑, 英鎊, gbp, |, 镑, 鎊, £, ￡; GEL: 格鲁吉亚拉里, 喬治亞拉里; GHS: 加纳塞地, 迦納塞地, \
            ghs, ₵; GMD: 冈比亚达拉西, 甘比亞達拉西, gmd; GNF: 几内亚法郎, 幾內亞法郎, gnf; GTQ: 危地马拉格查尔, 瓜地馬拉格查爾, gtq; GYD: 圭亚那元, 圭亞那元, gyd; HKD: 港元, 港幣, hkd, hk$; HNL: \
            洪都拉斯伦皮拉, 洪都拉斯倫皮拉, hnl; HTG: 海地古德, htg; HUF: huf, |, 匈牙利福林; IDR: idr, |, 印度尼西亚盾, 印尼盾; ILS: ils, |, 以色列新谢克尔, 以色列新謝克爾, ₪; INR: 印度卢比, 印度盧比, inr, \
            |, 卢比, 盧比, ₹, rs; IQD: 伊拉克第纳尔, 伊拉克第納爾, iqd; IRR: 伊朗里亚尔, 伊朗里亞爾, irr; ISK: 冰岛克朗, 冰島克朗, isk; JMD: 牙买加元, 牙買加元, jmd; JOD: 约旦第纳尔, 約旦第納爾, jod; JPY: \
            jpy, |, 日元, 日圓, ¥, ￥, y=; KES: 肯尼亚先令, 肯尼亞先令, kes; KGS: 吉尔吉斯斯坦索姆, 吉爾吉斯索姆, kgs; KHR: 柬埔寨瑞尔, 柬埔寨瑞爾, khr; KMF: 科摩罗法郎, 科摩羅法郎, kmf; KPW: 朝鲜元, 北韓元, \
            kpw; KRW: 韩元, krw, |, 元, 韓元, ₩, ￦; KWD: 科威特第纳尔, 科威特第納爾, kwd; KZT: 哈萨克斯坦坚戈, 哈薩克堅戈, kzt, ₸; LAK: 老挝基普, 寮國基普, lak; LBP: 黎巴嫩镑, 黎巴嫩鎊, lbp; LKR: \
            斯里兰卡卢比, 斯里蘭卡盧比, lkr; LRD: 利比里亚元, 賴比瑞亞元, lrd; LYD: 利比亚第纳尔, 利比亞第納爾, lyd; MAD: 摩洛哥迪拉姆; MDL: 摩尔多瓦列伊, 摩杜雲列伊, mdl; MGA: 马达加斯加阿里亚里, 馬達加斯加阿里亞里, mga; \
            MKD: 马其顿第纳尔, 馬其頓第納爾, mkd; MMK: 缅甸元, 緬甸元, mmk; MNT: 蒙古图格里克, 蒙古圖格里克, mnt; MOP: 澳门元, 澳門元; MRU: 毛里塔尼亚乌吉亚, 茅利塔尼亞烏吉亞, mru; MUR: 毛里求斯卢比, 模里西斯盧比, \
            mur; MVR: 马尔代夫卢菲亚, 馬爾地夫盧非亞, mvr; MWK: 马拉维克瓦查, 馬拉維克瓦查, mwk; MXN: 墨西哥比索, 墨西哥披索, mxn, mx$, mex$; MYR: myr, |, 马来西亚林吉特, 馬來西亞令吉, rm; MZN: \
            莫桑比克美提卡, 莫三比克梅蒂卡爾, mzn; NAD: 纳米比亚元, 納米比亞元, nad; NGN: ngn, |, 尼日利亚奈拉, 奈及利亞奈拉, ₦; NIO: 尼加拉瓜金科多巴, nio; NOK: 挪威克朗, nok; NPR: 尼泊尔卢比, 尼泊爾盧比, npr; \
            NZD: 新西兰元, 紐西蘭幣, nzd, nz$; OMR: 阿曼里亚尔, 阿曼里亞爾, omr; PAB: 巴拿马巴波亚, 巴拿馬巴波亞, pab; PEN: 秘鲁索尔, 秘魯太陽幣; PGK: 巴布亚新几内亚基那, 巴布亞紐幾內亞基那, pgk; PHP: 菲律宾比索, \
            菲律賓披索, php, ₱; PKR: 巴基斯坦卢比, 巴基斯坦盧比, pkr; PLN: pln, |, 波兰兹罗提, 波蘭茲羅提, zł; PYG: 巴拉圭瓜拉尼, pyg, ₲; QAR: 卡塔尔里亚尔, 卡達里亞爾, qar; RON: 罗马尼亚列伊, 羅馬尼亞列伊, \
            ron; RSD: 塞尔维亚第纳尔, 塞爾維亞戴納, rsd; RUB: rub, |, 俄罗斯卢布, 俄羅斯盧布, ₽; RWF: 卢旺达法郎, 盧安達法郎, rwf; SAR: 沙特里亚尔, 沙烏地里亞爾, sar; SCR: 塞舌尔卢比, 塞席爾盧比, scr; SDG: \
            苏丹镑, 蘇丹鎊, sdg; SEK: 瑞典克朗, sek; SGD: 新加坡元, 新加坡幣, sgd, s$; SOS: 索马里先令, 索馬利亞先令; SRD: 苏里南元, 蘇利南元, srd; SYP: 叙利亚镑, 敘利亞鎊, syp; SZL: 斯威士兰里兰吉尼, \
            史瓦濟蘭里朗吉尼, szl; THB: thb, |, 泰铢, 泰銖, ฿; TJS: 塔吉克斯坦索莫尼, 塔吉克索莫尼, tjs; TMT: 土库曼斯坦马纳特, 土庫曼馬納特, tmt; TND: 突尼斯第纳尔, 突尼西亞第納爾, tnd; TOP: 汤加潘加, 東加潘加; \
            TRY: 土耳其里拉, 新土耳其里拉, ₺; TTD: 特立尼达和多巴哥元, 千里達及托巴哥元, ttd; TWD: 新台币, 新台幣, twd, nt$; TZS: 坦桑尼亚先令, 坦尚尼亞先令, tzs; UAH: uah, |, 乌克兰格里夫纳, 烏克蘭格里夫納, ₴; \
            UGX: 乌干达先令, 烏干達先令, ugx; USD: 美元, usd, |, 元, $, us$, u.s.$, us $, ＄; UYU: 乌拉圭比索, 烏拉圭披索, uyu; UZS: 乌兹别克斯坦苏姆, 烏茲別克索姆, uzs; VES: 委内瑞拉玻利瓦尔, \
            委內瑞拉玻利瓦, ves; VND: vnd, |, 越南盾, ₫; XAF: 中非法郎, 法郎 (cfa–beac), xaf; XCD: 东加勒比元, 格瑞那達元, xcd; XOF: 西非法郎, 法郎 (cfa–bceao), xof; XPF: 太平洋法郎, 法郎 \
            (cfp), xpf; YER: 也门里亚尔, 葉門里亞爾, yer; ZAR: zar, |, 南非兰特, 南非蘭特; ZMW: 赞比亚克瓦查, 尚比亞克瓦查, zmw; FIM: 芬兰马克, 芬蘭馬克, fim; DEM: 德国马克, 德國馬克, dem; FRF: \
            法国法郎, 法國法郎, frf; ITL: 意大利里拉, 義大利里拉, itl; ESP: 西班牙比塞塔, 西班牙陪士特; NLG: 荷兰盾, 荷蘭盾, nlg; ATS: 奥地利先令, 奧地利先令, ats; BEF: 比利时法郎, 比利時法郎; GRD: 希腊德拉克马, \
            希臘德拉克馬, grd; IEP: 爱尔兰镑, 愛爾蘭鎊, iep; PTE: 葡萄牙埃斯库多, 葡萄牙埃斯庫多, pte; BIF: 布隆迪法郎, 蒲隆地法郎, bif; PESO: 比索, 披索; CROWN: 克朗; RIAL: 里亚尔, 里亞爾; DINAR: 第纳尔, \
            第納爾; DIRHAM: 迪拉姆; CENT: ¢;
            """
        return m
    }()
}
