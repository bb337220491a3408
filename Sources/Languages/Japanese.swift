extension Languages {
    /// Japanese.
    static let japanese: LanguagePack = {
        var p = LanguagePack(neutral: "ja")
        p.hasCapitals = false
        p.strictCues = true
        p.speechFirst = true
        p.dropsSubject = true
        p.topics = "は が も"
        p.and = "と や"
        p.but = "が しかし"
        p.stop =
            "の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において なかっ なく しかし について せ だっ それ"
        p.negation = "ない, なかった, ません, ず, ぬ, ではない, でない, 不, 未, 非, 無"
        p.hedges =
            "かもしれない, 可能性, とみられる, とみられ, 恐れ, おそれ, らしい, だろう, でしょう, 見通し, 見込み, 疑い, 疑われ, 否定できない, 排除しない, いわゆる, たぶん, おそらく, もよう, 模様, とされる, とされ, ようだ"
        p.conditionals = "もし, 場合, ならば, 限り, かどうか"
        p.noEvidence = "証拠はない, 証拠がない, 根拠はない, 根拠がない, 根拠のない, 事実無根, 虚偽, 誤り, デマ, でたらめ, 兆候はない, 事実はない"
        p.prepositions = ""
        p.determiners = "この その あの"
        p.clauseOpeners = "しかし また だが ただし"
        p.that = "と とも との ことを ことも などと"
        p.adverbs = "今回 今年 昨年 これまで このほど また さらに すでに 改めて 同日 昨日 今日 新たに 正式に 強く 繰り返し"
        p.he = "彼 同氏"
        p.she = "彼女 同氏"
        p.they = "彼ら"
        p.says = """
            述べ 述べる 述べた 話し 話す 話した 語っ 語る 語り 言っ 言う 言い いう いっ 発表 説明 指摘 強調 明らかに 明かし 伝え 報じ 主張 表明 コメント 回答 答え 認め 訴え 呼びかけ 呼び掛け 批判 非難 求め 要求 評価 提案 示し 示唆 付け加え つけ加え 付け足し 振り返っ 振り返り 打ち明け 告白 証言 供述 断言 宣言 公表 書い 書き 投稿 \
            ツイート つぶやい 反論 弁明 釈明 謝罪 陳謝 強弁 述懐 叫ん 見解を示し 考えを示し 方針を示し 認識を示し 報告 告げ 抱負を語っ 明言 振り返る 切り返し 尋ね たたえ 喜ん 喜び 危惧 強調し 確認 言及 歓迎 嘆い 苦言
            """
        p.claims = "主張"
        p.believes = "考え 信じ 考えて"
        p.denies = "否定 否認 打ち消し"
        p.doubtsCues = "疑問視 疑っ"
        p.warns = "警告 警鐘 懸念 脅し"
        p.promises = "約束 誓っ 誓い 保証"
        p.accuses = "非難 糾弾 告発"
        p.expects = "予想 予測 期待 見込ん 見込み"
        p.weakCues = """
            発表 説明 指摘 強調 明らかに 明かし 伝え 報じ 主張 表明 コメント 回答 答え 認め 訴え 批判 非難 求め 要求 評価 提案 示し 示唆 振り返っ 振り返り 公表 書い 書き 投稿 ツイート 反論 謝罪 考え 信じ 否定 否認 警告 懸念 約束 保証 非難 予想 予測 期待 見込ん 見込み 報告 確認 言及 歓迎 述べ 話し 話す 語り 言い いう いっ 言う 言っ 語る 述べる 尋ね たたえ 喜ん 喜び 振り返る 切り返し 述べた 話した 語っ 呼びかけ 呼び掛け 証言 供述 断言 宣言 告げ
            """
        p.objectCues = "否定 否認"
        p.sourceAfter = "によると, によりますと, によれば, に よると"
        p.toldPhrases = "の取材に, に対し, とのインタビューで, に対して"
        p.honorifics = "氏 さん 様 君 容疑者 被告"
        p.roles = """
            大統領 首相 総理 大臣 外相 防衛相 財務相 厚労相 官房長官 長官 次官 副大臣 知事 市長 町長 村長 区長 会長 社長 副社長 代表 理事長 理事 議長 議員 幹事長 委員長 総裁 党首 書記長 主席 事務総長 事務局長 報道官 広報官 担当者 広報担当者 検事 検察官 裁判官 裁判長 弁護士 大使 将軍 大佐 司令官 副大統領 指導者 \
            専門家 アナリスト 研究者 医師 院長 教授 准教授 学長 校長 監督 コーチ 選手 投手 主将 目撃者 住民 漁師 作業員 国王 女王 法王 教皇 司教 記者 署長 局長 部長 課長 所長 本部長 副本部長 支配人 店長 責任者 関係者 消防士 女性 男性 母親 父親 店主 スポークスマン 最高経営責任者 王子 女優 俳優 歌手
            """
        p.genericRoles = "代表 専門家 担当者 責任者 関係者 住民 目撃者 女性 男性 選手"
        p.otherOffices = "前 元 副"
        p.roleModifiers = "前 元 副 新 外務 内閣 防衛 財務 法務 厚生労働 経済 最高 総 名誉 主任 代理"
        p.bodies = """
            政府 警察 県警 警視庁 警察庁 気象庁 消防 消防庁 消防本部 検察 地検 裁判所 地裁 高裁 最高裁 議会 国会 外務省 防衛省 財務省 厚生労働省 厚労省 文部科学省 経済産業省 国土交通省 環境省 総務省 法務省 内閣府 市役所 県庁 委員会 教育委員会 会社 銀行 日銀 連盟 協会 組合 労働組合 連合 病院 大学 研究所 財団 機構 軍 海軍 海上保安庁 自衛隊 野党 与党 \
            自民党 クラブ チーム 球団 同社 同省 同庁 同署 同市 同県 ホワイトハウス 国連 欧州連合 保健所 当局 県 都 省 庁 署 報告書 声明
            """
        p.groups = "当局者 関係者ら 住民ら 専門家ら 研究者ら 医師ら 消防隊員 兵士 抗議者 デモ隊 捜査員 研究チーム 研究グループ 遺族 家族 弁護団"
        p.firms = "同社 会社 銀行"
        p.organisationWords = "銀行 会社 大学 党 新聞 社 放送 テレビ 協会"
        p.placeWords = "市 県 区 町 村 州 島 山 川 湖 海 港 空港 駅 橋"
        p.surnames =
            "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 大野 谷口 今井 丸山 高田 河野 藤本 小島 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 菅 岸田 安倍 小池 麻生 石破"
        p.states = """
            Russia=ロシア|モスクワ クレムリン;Ukraine=ウクライナ|キーウ キエフ;United States=米国 アメリカ 米|ワシントン ホワイトハウス;United Kingdom=英国 イギリス 英|ロンドン;Germany=ドイツ 独|ベルリン;France=フランス 仏|パリ;Italy=イタリア|ローマ;Spain=スペイン|マドリード;Poland=ポーランド|ワルシャワ;China=中国|北京;Belarus=ベラルーシ|;Turkey=トルコ|アンカラ;\
            Israel=イスラエル|エルサレム;Iran=イラン|テヘラン;Syria=シリア|;Iraq=イラク|;Japan=日本|東京;South Korea=韓国|ソウル;North Korea=北朝鮮|平壌;India=インド|;Australia=オーストラリア 豪|;Greece=ギリシャ|アテネ;Canada=カナダ|;Brazil=ブラジル|;Taiwan=台湾|
            """
        p.outletWords = "新聞 通信 通信社 放送 テレビ 紙 誌 ロイター 時事通信 共同通信 朝日新聞 毎日新聞 読売新聞"
        p.evidence = """
            imagery: 衛星画像, 写真, 画像; video: 動画, 映像, 防犯カメラ; document: 文書, 報告書, 書簡, 調査, 声明, 資料; unnamed official: 匿名を条件に, 匿名; \
            monitor: 監視団, 観測; estimate: 推計, 試算; eyewitness: 目撃者; official: 報道官, 担当者, 警察; outlet: 通信社, 地元メディア;
            """
        p.furniture =
            "関連記事, 関連ニュース, あわせて読みたい, 続きを読む, もっと見る, 次のページ, 前のページ, シェア, ツイート, 広告, コメント, 購読, フォロー, 印刷, ホーム, メニュー, アクセスランキング, ランキング, タグ, 前の記事, 次の記事, 有料会員, 会員登録, この記事は"
        p.captions = "写真, 画像, 動画, 図"
        p.sourceLines = "出典, 引用元, ソース"
        p.bylines = "文, 執筆, 記者, 取材, 編集"
        p.authorLabels = "執筆者 著者 文"
        p.copyright = "無断転載, 無断複製, 著作権"
        p.terms = "no redistribution: 無断転載を禁じます, 無断転載禁止, 転載禁止; takedown contact: お問い合わせ; licence: ライセンス;"
        p.units +=
            "percent*10: 割; percent: パーセント, ポイント; year of age: 歳, 才; year: 年, 年間; day: 日間; hour: 時間; minute: 分間; month: か月, カ月, ヶ月, か月間; week: 週間, 週; kilometer: キロ; kilogram: キロ; meter: メーター; metric ton: トン, メートルトン; degree: 度; celsius: 摂氏; mile: マイル; square meter: 平米; centimeter: センチ; millimeter: ミリ;"
        p.currencies += "CENT: セント; CNY: 元, 人民元; JPY: 円; USD: ドル, 米ドル; EUR: ユーロ; GBP: ポンド; KRW: ウォン; NGN: ナイラ;"
        p.unitsBefore = "percent: 百分の; celsius: 摂氏; fahrenheit: 華氏;"
        p.counters = "人 名 個 件 台 本 社 回 棟 頭 匹 隻 か国 カ国 ヵ国 票 校 機"
        p.vague = """
            数十=10=tens_of,数百=100=hundreds_of,数千=1000=thousands_of,数万=10000=tens_of,数十万=100000=hundreds_of,数百万=1000000=thousands_of, \
            数千万=10000000=tens_of,数億=100000000=hundreds_of,数十億=1000000000=thousands_of,数百億=10000000000=tens_of,何十=10=tens_of,何百=100=hundreds_of, \
            何千=1000=thousands_of,何万=10000=tens_of,何十万=100000=hundreds_of,何百万=1000000=thousands_of,何千万=10000000=tens_of,何億=100000000=hundreds_of, \
            何十億=1000000000=thousands_of,何百億=10000000000=tens_of
            """
        p.bounds = "at_least: 少なくとも, 最低; at_most: 最大, 最高; approx: 約, およそ, おおよそ; approx_below: ほぼ;"
        p.boundsAfter = "at_least: 以上, 超; at_most: 以下, 未満, 以内; approx: 前後, 程度, ほど;"
        p.rangeTo = "から"
        return p
    }()
}
