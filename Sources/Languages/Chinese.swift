extension Languages {
    /// Chinese, in simplified and traditional characters.
    static let chinese: LanguagePack = {
        var p = LanguagePack(neutral: "zh")
        p.hasCapitals = false
        p.strictCues = true
        p.and = "和 与 與 及"
        p.but = "但 但是"
        p.stop =
            "的 了 在 是 和 与 與 及 或 也 都 就 而 被 把 将 將 从 從 对 對 向 于 於 以 为 為 之 其 这 這 那 着 著 过 過 吗 嗎 呢 吧 等 并 並 但 还 還 又 很 再 已 已经 已經"
        p.negation = "不, 没, 沒, 没有, 沒有, 未, 无, 無, 非, 并非, 並非, 不是, 从未, 從未, 毫无, 毫無, 绝不, 絕不"
        p.hedges =
            "可能, 或许, 或許, 也许, 也許, 大概, 恐怕, 疑似, 涉嫌, 据称, 據稱, 据说, 據說, 不排除, 似乎, 看来, 看來, 有望, 或将, 或將, 估计, 估計, 所谓, 所謂"
        p.modals = "能 会 會 可 可以 应 應 应该 應該 必须 必須 要 愿意 願意"
        p.conditionals = "如果, 假如, 若, 只要, 除非, 一旦, 是否"
        p.noEvidence = "没有证据, 沒有證據, 无证据, 毫无根据, 毫無根據, 没有根据, 不实, 不實, 虚假, 虛假, 捏造, 谣言, 謠言, 子虚乌有, 无稽之谈"
        p.prepositions = "在 从 從 对 對 向 于 於 以 为 為 与 與 跟 由 给 給 把 被"
        p.determiners = "这 這 那 该 該 此 每 各 某 这个 那个 这些 那些"
        p.clauseOpeners = "但 但是 而 因为 因為 虽然 雖然 如果 所以 然而 不过"
        p.auxiliaries = "是 了 已 已经 曾 曾经"
        p.adverbs =
            "也 还 還 又 则 則 就 都 再次 再 曾 已 随后 隨後 同时 同時 此前 此外 之后 当天 昨天 今天 今日 昨日 近日 日前 明确 明確 公开 公開 强烈 强调 坦言 补充 一再 多次 今天 昨天 明天 今年 去年 目前 来说 來說 也就是说 换句话说 名称 职称 简称 简说 小说 小說 传说 學說 学说 说法 說法 说服 称为 稱為 称作 被称 指的 号称"
        p.he = "他"
        p.she = "她"
        p.they = "他们 他們 她们 她們"
        p.it = "它"
        p.says = """
            说 說 说道 說道 表示 称 稱 指出 宣布 宣佈 强调 強調 认为 認為 透露 介绍 介紹 告诉 告訴 回应 回應 补充 補充 补充说 解释 解釋 解释说 写道 寫道 发文称 坦言 直言 承认 承認 证实 證實 确认 確認 重申 呼吁 呼籲 敦促 要求 批评 批評 谴责 譴責 通报 通報 报道 報道 報導 公布 公佈 回答 答道 反问 \
            提到 谈到 談到 提出 建议 建議 感叹 感嘆 总结 披露 声明 聲明 讲 講 讲道 转述 说明 說明 发表声明 评论 評論 称赞 稱讚 表态 表態 续称 告知 发布消息称
            """
        p.claims = "声称 聲稱 宣称 宣稱 自称 坚称 堅稱 主张 主張 辩称 辯稱"
        p.believes = "相信 觉得 覺得"
        p.denies = "否认 否認 驳斥 駁斥 反驳 反駁"
        p.doubtsCues = "怀疑 懷疑 质疑 質疑"
        p.warns = "警告 警告说 提醒 威胁 威脅"
        p.promises = "承诺 承諾 保证 保證 誓言"
        p.accuses = "指责 指責 指控 控诉"
        p.expects = "预计 預計 预测 預測 希望 期待 预期 預期 担心 擔心"
        p.weakCues = """
            承认 承認 讲 講 要求 敦促 批评 批評 谴责 譴責 通报 通報 公布 公佈 提到 谈到 談到 提出 建议 建議 介绍 介紹 告诉 告訴 说明 說明 评论 評論 称赞 稱讚 主张 主張 相信 觉得 覺得 怀疑 懷疑 质疑 質疑 威胁 威脅 承诺 承諾 保证 保證 希望 期待 担心 擔心 预计 預計 预测 預測 预期 預期 \
            指责 指責 指控 回应 回應 确认 確認 呼吁 呼籲 报道 報道 報導 补充 補充 解释 解釋 驳斥 反驳 披露 总结 声明 聲明 自称 提醒 告知 表态 回答
            """
        p.objectCues = "否认 否認"
        p.sourceBefore = "根据, 根據, 据, 據, 按照, 援引"
        p.toldVerbs = "告诉 告訴"
        p.toldPhrases = "接受"
        p.honorifics = "先生 女士 小姐 教授 博士 同志 夫人 太太"
        p.womensTitles = "女士 小姐 夫人 太太"
        p.mensTitles = "先生"
        p.roles = """
            主席 总统 總統 总理 總理 首相 部长 部長 外长 外長 防长 防長 财长 秘书长 秘書長 秘书 书记 書記 市长 市長 省长 县长 州长 州長 镇长 局长 局長 院长 院長 校长 校長 会长 會長 董事长 董事長 总裁 總裁 首席执行官 执行长 经理 经纪人 主任 发言人 發言人 检察官 檢察官 法官 律师 律師 大使 议员 議員 参议员 众议员 议长 議長 将军 將軍 上校 少校 \
            中校 司令 指挥官 副总统 副總統 领导人 領導人 专家 專家 分析师 分析師 研究员 研究員 医生 醫生 教授 教练 教練 主教练 主帅 球员 球員 前锋 门将 证人 證人 目击者 目擊者 居民 渔民 漁民 工人 国王 國王 女王 教皇 主教 记者 記者 行长 行長 警长 警長 负责人 負責人 官员 官員 特使 创始人 队长 老板 代表 总干事 總幹事 经济学家 科学家 作者 女子 男子 男孩 女孩 母亲 父亲 妻子 丈夫 消防员
            """
        p.genericRoles = "专家 專家 领导人 領導人 负责人 負責人 官员 官員 居民 目击者 发言人 代表 女子 男子 作者"
        p.otherOffices = "前 副 原 前任"
        p.roleModifiers = "前 副 代 总 總 原 国防 國防 外交 内政 司法 卫生 衛生 财政 財政 经济 新闻 新聞 首席 代理 现任 前任 高级"
        p.bodies = """
            政府 警方 军方 軍方 校方 院方 中方 美方 俄方 日方 警察局 法院 检察院 检方 議會 议会 国会 國會 国务院 國務院 外交部 国防部 國防部 卫生部 衛生部 财政部 教育部 司法部 内政部 卫健委 商务部 委员会 委員會 公司 集团 集團 银行 銀行 协会 協會 组织 組織 联合会 工会 工會 医院 醫院 大学 大學 研究所 研究院 基金会 基金會 \
            海军 反对派 反对党 俱乐部 球队 消防局 市政府 省政府 白宫 白宮 联合国 聯合國 世卫组织 欧盟 歐盟 北约 北約 央行 气象局 气象台 交通局 教育局 卫生局 公安局 应急管理部 发改委 当局 當局 部门 部門 机构 機構 媒体 媒體 报告 報告 声明 聲明
            """
        p.groups = "官员们 居民们 专家们 記者們 学者 學者 消息人士 知情人士 业内人士 分析人士 抗议者 抗議者 村民 市民 网友 網友 医护人员 科学家们 观察人士 士兵 家属 家屬"
        p.firms = "公司 集团 集團 银行 銀行 俱乐部"
        p.organisationWords = "银行 銀行 公司 集团 集團 大学 大學 党 黨 报 報 社 电视台 電視台 协会 協會"
        p.placeWords = "市 省 县 縣 区 區 镇 鎮 村 州 岛 島 山 河 江 湖 海 港 路 街 广场 机场 機場 大桥"
        p.surnames =
            "王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 蕭 田 董 袁 潘 蔡 蒋 蔣 余 于 杜 叶 葉 程 魏 苏 蘇 吕 呂 丁 沈 任 姚 卢 盧 傅 钟 鍾 姜 崔 谭 譚 廖 范 汪 陆 陸 金 石 戴 贾 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 习 華 欧阳 歐陽 司马"
        p.states = """
            Russia=俄罗斯 俄羅斯 俄国 俄|莫斯科 克里姆林宫;Ukraine=乌克兰 烏克蘭|基辅;United States=美国 美國 美|华盛顿 華盛頓 白宫 白宮;United Kingdom=英国 英國|伦敦 倫敦;Germany=德国 德國|柏林;France=法国 法國|巴黎;Italy=意大利 義大利|罗马;Spain=西班牙|马德里;Poland=波兰|华沙;China=中国 中國|北京;Belarus=白俄罗斯|;Turkey=土耳其|安卡拉;\
            Israel=以色列|耶路撒冷;Iran=伊朗|德黑兰;Syria=叙利亚|;Iraq=伊拉克|;Japan=日本|东京 東京;South Korea=韩国 韓國|首尔;North Korea=朝鲜 北韓|平壤;India=印度|新德里;Australia=澳大利亚 澳洲|堪培拉;Canada=加拿大|渥太华;Brazil=巴西|;Taiwan=台湾 台灣|台北
            """
        p.outletWords = "报 報 报纸 電視台 电视台 通讯社 通訊社 广播公司 杂志 新华社 路透社 法新社 美联社 日报 日報 晚报 时报 時報"
        p.evidence = """
            imagery: 卫星图像, 衛星圖像, 照片, 图片; video: 视频, 影片, 录像, 监控; document: 文件, 报告, 報告, 信件, 研究, 声明; unnamed official: 不愿透露姓名, 匿名, 要求匿名; \
            monitor: 监测, 观察员; estimate: 估计, 预估; eyewitness: 目击者, 目擊者; official: 发言人, 警方, 官方; outlet: 通讯社, 当地媒体;
            """
        p.furniture =
            "相关新闻, 相關新聞, 相关阅读, 延伸阅读, 延伸閱讀, 推荐阅读, 更多新闻, 更多, 分享到, 分享, 广告, 廣告, 评论, 評論, 订阅, 訂閱, 关注我们, 打印, 首页, 首頁, 菜单, 热门, 标签, 上一篇, 下一篇, 点击查看, 返回顶部, 扫一扫, 免责声明, 返回搜狐"
        p.captions = "图片, 圖片, 图, 视频, 摄影"
        p.sourceLines = "来源, 來源, 消息来源"
        p.bylines = "作者, 记者, 記者, 编辑, 編輯, 责任编辑, 责编, 文"
        p.authorLabels = "作者 记者 記者 编辑 編輯"
        p.copyright = "版权所有, 版權所有, 保留所有权利"
        p.terms = "no redistribution: 未经授权, 不得转载, 禁止转载; takedown contact: 联系我们; licence: 许可;"
        p.units +=
            "percent*10: 成; percent: 个百分点, 個百分點, 百分点, 百分點; year of age: 岁, 歲; year: 年; day: 天; hour: 小时, 小時, 个小时; minute: 分钟, 分鐘; month: 个月, 個月; week: 周, 星期; kilometer: 公里, 千米; meter: 米; kilogram: 公斤, 千克; metric ton: 吨, 噸; jin: 斤; degree: 度; mile: 英里; square meter: 平米, 平方米; kilometer per hour: 公里 / 小时;"
        p.currencies +=
            "USD: 美金, 美元; CNY: 元, 人民币, 人民幣, 块, 块钱; CENT: 美分; JPY: 日元, 日圓; KRW: 韩元, 韓元; EUR: 欧元, 歐元; GBP: 英镑, 英鎊;"
        p.unitsBefore = "percent: 百分之; celsius: 摄氏, 攝氏; fahrenheit: 华氏, 華氏;"
        p.counters = "人 名 个 個 位 家 辆 輛 架 艘 枚 只 座 次 起 例 票 页 種 种 条 條 国 國"
        p.vague = """
            数十=10=tens_of,数百=100=hundreds_of,数千=1000=thousands_of,数万=10000=tens_of,数十万=100000=hundreds_of,数百万=1000000=thousands_of, \
            数千万=10000000=tens_of,数亿=100000000=hundreds_of,数十亿=1000000000=thousands_of,数百亿=10000000000=tens_of,几十=10=tens_of,几百=100=hundreds_of, \
            几千=1000=thousands_of,几万=10000=tens_of,几十万=100000=hundreds_of,几百万=1000000=thousands_of,几千万=10000000=tens_of,几亿=100000000=hundreds_of, \
            几十亿=1000000000=thousands_of,几百亿=10000000000=tens_of,數十=10=tens_of,數百=100=hundreds_of,數千=1000=thousands_of,數萬=10000=tens_of, \
            數十萬=100000=hundreds_of,數百萬=1000000=thousands_of,數千萬=10000000=tens_of,數億=100000000=hundreds_of,數十億=1000000000=thousands_of, \
            數百億=10000000000=tens_of,幾十=10=tens_of,幾百=100=hundreds_of,幾千=1000=thousands_of,幾萬=10000=tens_of,幾十萬=100000=hundreds_of, \
            幾百萬=1000000=thousands_of,幾千萬=10000000=tens_of,幾億=100000000=hundreds_of,幾十億=1000000000=thousands_of,幾百億=10000000000=tens_of
            """
        p.bounds =
            "at_least: 超过, 超過, 逾, 至少, 不少于, 多于, 高达; at_most: 最多, 不超过, 不到, 少于, 低于, 至多; approx: 约, 約, 大约, 大約; approx_below: 近, 将近, 接近;"
        p.boundsAfter = "at_least: 以上, 多; at_most: 以下, 以内; approx: 左右, 上下;"
        p.rangeTo = "到 至"
        return p
    }()
}
