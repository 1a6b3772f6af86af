/** Where a doubled character is right: the first one may end a word, or the second one begin the next. */
interface Doubling {
  /** The characters before the pair with which the first one ends a word (参与|与). */
  readonly ends: string;
  /** Those after it with which the second one begins a word (及|及时). */
  readonly begins: string;
}

/** Characters that as a rule do not double, wherever they stand. */
export const PARTICLES: Readonly<Record<string, Doubling>> = {
  的: { ends: "目标", begins: "确" },
  了: { ends: "为除", begins: "解" },
  是: { ends: "但于可凡就", begins: "否非" },
  我: { ends: "自", begins: "们" },
  您: { ends: "", begins: "" },
  们: { ends: "", begins: "" },
  和: { ends: "缓平温", begins: "谐" },
  与: { ends: "参授赋给", begins: "会其" },
  或: { ends: "", begins: "者许" },
  及: { ends: "以涉普提顾", begins: "时其格" },
  将: { ends: "即", begins: "来要" },
  并: { ends: "合", begins: "且非未" },
  由: { ends: "理自事缘", begins: "于此" },
  需: { ends: "必所", begins: "要求" },
  请: { ends: "申邀", begins: "求示勿您" },
  在: { ends: "存现所内实", begins: "线于此内场" },
  被: { ends: "", begins: "告" },
  从: { ends: "服", begins: "而事" },
  且: { ends: "并而", begins: "" },
  若: { ends: "", begins: "干" },
  会: { ends: "协大社工商委董机议不", begins: "员议计场话面见展籍同商谈审签" },
  为: { ends: "因认行成作视", begins: "了" },
  以: { ends: "可所足得加予难", begins: "及上下便后前来内外至" },
  对: { ends: "相绝针应面", begins: "方象应于话比抗账手" },
  有: { ends: "所拥享具没持", begins: "权关效利限" },
  不: { ends: "", begins: "" },
  向: { ends: "面方定导流趋意转", begins: "导" },
  把: { ends: "", begins: "握关" },
  能: { ends: "功可智性职技才节只", begins: "够力源量耗效否" },
  均: { ends: "平人户年日", begins: "衡等值匀" },
  如: { ends: "例假比诸譬", begins: "果何" },
  但: { ends: "不非", begins: "" },
  可: { ends: "许认", begins: "豆粉" },
  当: { ends: "相适恰正", begins: "面前场事天日地庭" },
  来: { ends: "往从原本未将", begins: "往自源电访" },
  该: { ends: "应", begins: "" },
  应: { ends: "相对响适反效供", begins: "用急对答急当" },
  其: { ends: "及与尤极", begins: "他它余中实次" },
  到: { ends: "收达得", begins: "期达账货" },
};

/** The first characters of words a policy is full of, and the rest of the word: 信信息, but 短信|信息. */
export const WORD_STARTS: Readonly<Record<string, { readonly rest: string; readonly ends: string }>> = {
  信: { rest: "息", ends: "短通微电征相确自迷亲书来诚私回发家网" },
  收: { rest: "集", ends: "接回验代签征吸没查营税应" },
  使: { rest: "用", ends: "行即驱假促大" },
  服: { rest: "务", ends: "客衣说克征舒制" },
  处: { rest: "理", ends: "好坏用此该各到何相四长短益害惩住之" },
  提: { rest: "供", ends: "前计" },
  平: { rest: "台", ends: "水公和太持生" },
  保: { rest: "护", ends: "环担医社投参确承劳质" },
  授: { rest: "权", ends: "传教" },
  设: { rest: "备", ends: "建开假架" },
  管: { rest: "理", ends: "监主保尽托接高" },
  通: { rest: "知", ends: "交普沟卡开流精互" },
  存: { rest: "储", ends: "保留储缓转内库生并" },
  账: { rest: "户号", ends: "转对记到入结查" },
};

/** The last characters of such words, with their beginnings: 信息息, but 管理|理由. */
export const WORD_ENDS: Readonly<Record<string, { readonly rest: string; readonly begins: string }>> = {
  息: { rest: "信", begins: "息票屏" },
  集: { rest: "收", begins: "合中成团体群市散资" },
  务: { rest: "服业", begins: "必工实农" },
  理: { rest: "处管", begins: "由解赔财论应想念" },
  意: { rest: "同", begins: "见味思外愿向义图识" },
  供: { rest: "提", begins: "应货给需电求方" },
  护: { rest: "保", begins: "理照士航" },
  权: { rest: "授", begins: "利限益力" },
  台: { rest: "平", begins: "湾灯风式" },
  备: { rest: "设", begins: "份案注用" },
  知: { rest: "通告", begins: "情识道悉名晓" },
  储: { rest: "存", begins: "存值备蓄" },
};
