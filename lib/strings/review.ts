const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join("、");

/** What is said of the classing of changes, of the duties that follow, and in the change report. */
export const reviewStrings = {
  undecided: "还没有定类别。请从类别表里选一个",
  classUnknown: (name: string) => `没有“${name}”这个类别。请从类别表里选一个`,
  noteTooLong: (length: number, limit: number) => `给读者的说明有 ${length} 字，超过 ${limit} 字。请缩短`,
  noteManyLines: "给读者的说明里有换行或看不见的字符。请写成一行",
  changeUnknown: (id: string) => `这次比较里没有“${id}”这处变化，它的类别和说明没有用上。请核对对照版本是不是换过`,
  strayNote: (clause: string) => `changes 里的 ${clause} 没有对应的变化。请改为有变化的条款，或删去这一条`,
  substanceAsForm: (name: string, flags: readonly string[]) =>
    `类别是“${name}”，但这里要紧的词变了（${flags.join("、")}）。请确认含义没有变`,
  classAgainstFacts: (name: string, facts: readonly string[]) =>
    `定为“${name}”，${facts.join("").replace(/。$/u, "")}。请改类别，或在“清单”里改正`,

  duties: { none: "无", notice: "告知", "prominent-notice": "显著通知", consent: "重新取得同意" },
  dutyOpen: (count: number) => `尚不能确定：还有 ${count} 处未定类别`,
  dutySentences: {
    none: "照常公布新版本即可，不必另行通知。",
    notice: "应当把变更的部分告知个人，例如在专门页面列明改了什么。",
    "prominent-notice": "应当以公示、弹窗等显著的方式，把变更的部分告知个人。",
    consent: "应当显著告知变更的部分，并重新取得个人的同意；取得之前，不得按新的内容处理。",
  },
  statutes: {
    informChanges: "《个人信息保护法》第十七条第二款",
    conspicuous: "《个人信息保护法》第十七条第一款",
    consentAgain: "《个人信息保护法》第十四条第二款",
    succession: "《个人信息保护法》第二十二条",
    recipients: "《个人信息保护法》第二十三条",
    sensitive: "《个人信息保护法》第二十九条、第三十条",
    minors: "《个人信息保护法》第三十一条",
    crossBorder: "《个人信息保护法》第三十八条、第三十九条",
    rights: "《个人信息保护法》第五十条",
    officer: "《个人信息保护法》第五十二条第二款",
    assessment: "《个人信息保护法》第五十五条",
    lists: "《网络数据安全管理条例》第二十一条",
    noticePeriod: "《电子商务法》第三十四条",
  },
  circumstances: {
    sensitive: "新的文字提到敏感个人信息：同意须是单独同意，并告知必要性和对个人权益的影响。",
    minors: "这里提到儿童或监护人：处理不满十四周岁未成年人的个人信息，须取得其父母或者其他监护人的同意。",
    collects: "新的文字写明要收集或读取信息：新功能带来新的处理目的或种类，按重新取得同意处理。",
    "kinds-widened": "这个定义列举个人信息的种类，现在有增加：按处理种类变化对待。",
    "term-lengthened": "期限比原来长，对个人不利：政策承诺过未经同意不减少权利的，须取得同意；没有承诺的，请律师判断。",
    "right-removed":
      "只有删除，没有新写的内容：如果因此减少了原有的权利，而政策承诺过未经同意不减少，须取得同意；没有承诺的，请律师判断。",
    "emphasis-lowered": "有重点标注被取消或减弱：敏感个人信息等事项仍须以显著方式告知。",
  },
  consentExcept: "依《个人信息保护法》第十三条不需取得个人同意的处理活动，只需告知。",
  conditions: {
    文字更正: [],
    功能新增: ["新功能若带来新的处理目的、方式或个人信息种类，须重新取得同意（《个人信息保护法》第十四条第二款）。"],
    处理目的变化: ["目的只是收窄的，告知即可。"],
    处理方式变化: ["只是增加供个人选择的方式、没有扩大处理的，告知即可。"],
    处理种类变化: ["种类只是减少的，告知即可。"],
    主体变更: ["接收方变更原先的处理目的、处理方式的，须重新取得同意（《个人信息保护法》第二十二条）。"],
    共享对象变化: [
      "向其他个人信息处理者提供的，同意须是单独同意；委托处理（第二十一条）不需单独同意。",
      "停止共享或者对象减少的，告知即可。",
    ],
    权利变化: ["政策承诺过未经同意不减少权利的，减少个人原有的权利须取得同意。"],
    跨境: ["向境外提供的，同意须是单独同意，并事先进行个人信息保护影响评估。"],
    未成年人: ["处理的目的、方式或种类因此变化的，须重新取得监护人的同意。"],
    联系方式变化: [],
    定义变化: ["定义变化使处理的目的、方式、种类或对象扩大的，按相应的类别对待。"],
    重点标注: [],
    清单: ["清单列出正文没有写过的种类或用途的，按处理种类、目的变化对待。"],
    顺序调整: [],
    精简: ["删去的内容若属于第十七条第一款要求告知的事项，按告知对待。"],
    结构: [],
    排版: [],
  },

  dates: {
    effectiveBeforeUpdated: (updatedOn: string, effectiveOn: string) =>
      `生效日期（${effectiveOn}）早于更新日期（${updatedOn}）。请改正其中一个`,
    notAfterLatest: (effectiveOn: string, version: string, latest: string) =>
      `生效日期（${effectiveOn}）不晚于已发布的最新版本 ${version}（${latest}）。新版本必须在它之后生效`,
    inThePast: (effectiveOn: string, today: string) =>
      `生效日期（${effectiveOn}）已经过去，今天是 ${today}。变更应当在生效之前告知；请写今天以后的日期`,
    shortNotice: (days: number, from: string, effectiveOn: string) =>
      `从 ${from} 到生效日期（${effectiveOn}）只有 ${days} 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示`,
  },

  columns: [
    "序号",
    "章",
    "条款",
    "变化",
    "类别",
    "建议的类别",
    "原文（[-删去-]）",
    "现文（{+新增+}）",
    "提醒",
    "给读者的说明",
    "义务",
    "依据",
  ],
  marked: {
    deleted: (words: string) => `[-${words}-]`,
    inserted: (words: string) => `{+${words}+}`,
  },
  /** The last line of a table whose version's duty cannot be told, and the duty of a change without a class. */
  unfinished: "未完成",
  wholeVersion: "整个版本",
  rowOpen: "尚不能确定",
  flag: (name: string, before: readonly string[], after: readonly string[]) =>
    `${name}：${before.join("、") || "（无）"} → ${after.join("、") || "（无）"}`,

  suggestion: {
    renumbered: "只有条款的编号，或引用它们的编号变了。",
    layout: "只有空格、标点样式等排版变了，文字没有变。",
    emphasis: "文字没有变，只有重点标注变了。",
    moved: "同样的文字换了位置。",
    movedEdited: (percent: number) => `文字换了位置，改动只占 ${percent}%，没有涉及数字、日期或否定。`,
    slip: (wrong: readonly string[]) => `原文的${quoted(wrong)}有错字、标点差错，或不合统一用语，现已改正。`,
    reference: "只有引用的条款名称或编号随之改了。",
    renamed: "只有标题改了写法，没有加入新的事项。",
    divided: "原有的文字分成几处或并为一处，只加减了标题。",
    merged: "原来重复的文字并为一处，删去的多于新写的。",
    definitionAdded: (term: string) => `新增了“${term}”的定义。`,
    definitionRemoved: (term: string) => `删去了“${term}”的定义。`,
    definitionEdited: (term: string) => `改的是“${term}”的定义。`,
    table: "新增了一张表。",
    contact: (contacts: readonly string[]) => `联系方式${quoted(contacts)}有增减。`,
    term: (before: string, after: string) => `答复或办理的期限由“${before}”改为“${after}”。`,
    right: (rights: readonly string[]) => `改动的文字写的是个人的权利（${rights.join("、")}）。`,
    rightsChapter: (title: string) => `增减的是“${title}”一章里的一节。`,
    crossBorder: "改动的文字写的是向境外提供或存储在境外。",
    minors: "改动的文字写的是儿童或未成年人。",
    recipient: (words: string) => `新的文字写明向谁提供个人信息（“${words}”）。`,
    party: (before: string, after: string) => `公司名称由“${before}”改为“${after}”。`,
    manner: (words: string) => `新的文字写的是处理方式（“${words}”）。`,
    kinds: (words: string) => `新的文字写明收集原来没有提到的信息（“${words}”）。`,
    purpose: (words: string) => `新的文字写明新的用途（“${words}”）。`,
    feature: (words: string) => `新增的条款写的是一项功能（“${words}”）。`,
  },
} as const;
