import { HANDLING, INFORMATION, PURPOSE, RECIPIENT, RIGHT, SENSITIVE } from "./subjects-that-weigh";

/**
 * Words of Chinese legal prose that turn a sentence into another one, by linguistic kind. Each line is a group of words that
 * say the same: 应当 for 须 changes nothing. A word stands in one line alone; of several at one place the longest counts.
 */
export type WeighingKind =
  | "certainty"
  | "extent"
  | "consent"
  | "recipient"
  | "sensitive"
  | "information"
  | "exception"
  | "purpose"
  | "right"
  | "handling"
  | "time";

/** How sure, how binding and how soon: modal verbs, adverbs of degree and frequency, verbs of promising. */
const CERTAINTY = [
  "可能 有可能 可能会 或许 也许 或会 或将",
  "可以 可 能够 能",
  "应当 应该 应 须 必须 务必 务须 均应 必须要 需要 需 须要 有义务 有责任",
  "一律 均将 一概 概",
  "均",
  "始终 一直 持续 不断 总是",
  "自动",
  "默认",
  "原则上",
  "一般 通常 一般情况下 通常情况下 正常情况下",
  "尽量 尽力 尽可能 努力 力争 争取 尽最大努力",
  "视情况 酌情 斟酌 视具体情况 视实际情况 根据情况 依情况 视情形",
  "视",
  "适时 择机",
  "必要时 如有必要 有必要时 如必要 确有必要",
  "适当 合理",
  "参照 参考 借鉴",
  "鼓励 倡导 提倡",
  "建议",
  "要求 责令 督促",
  "严格 严",
  "遵守 遵循 恪守",
  "保证 确保 承诺 担保 保障",
  "坚持",
  "力求",
  "负责",
  "依法 依照法律 依据法律 按照法律",
  "立即 立刻 即刻 马上 当即 随即 第一时间 即",
  "及时 尽快 尽早",
  "逐一 逐个 逐条 逐项 分别",
  "有权",
  "自行决定 自主决定 单方 单方面 自行认定 自行判断 认为",
  "申请 请求",
  "拟 计划 打算 预计",
  "偶尔 有时 偶然",
  "经常 频繁 定期",
  "仍 仍然 仍会",
  "方 方可 才 方能 才能 才会 才可",
  "强制 必填 必选 必要",
  "可选 选填 自选 自愿 非必填 非必要",
  "临时 暂时 短暂",
  "长期 永久 永远 无限期 长久",
  "明示 明确 清晰 显著",
  "实时",
  "首次 初次 第一次",
  "每次 每一次 逐次",
  "再次 重新",
  "绝对 绝 决",
  "大致 大约 约 左右",
  "严重 重大",
  "轻微",
];

/** How much and which: quantifiers, limits and what leaves a list open. */
const EXTENT = [
  "全部 所有 一切 全体 整个 全 各类 各种 各项 全量",
  "任何 任意 任一",
  "每 各",
  "部分 某些 若干 有些 少量 一些 少数 个别 其中部分",
  "大部分 多数 大多数 绝大多数",
  "仅 只 只有 仅限 仅限于 只限于 限于 仅仅 只是 仅会 只会 仅供 唯一 仅在 只在 仅为 仅用于 只用于 仅就",
  "主要",
  "包括但不限于 包括且不限于 不限于 含但不限于",
  "等 等等 之类",
  "其他 其它 其余 另外的",
  "例如 比如 诸如 譬如",
  "至少 最少 最低",
  "至多 最多 最高",
  "最小 最低限度 最小化 最小必要",
  "特定 指定 具体",
  "针对 专门",
  "直接",
  "间接",
  "单独 独立",
  "本地 设备端 终端",
  "服务器 云端",
  "境内 国内 中国境内",
  "境外 国外 海外 跨境 出境",
  "后台",
  "前台",
  "以上",
  "以下",
  "以内",
  "共同 联合",
  "明文",
  "去标识化 匿名化 脱敏 去标识 匿名 去标识化处理 匿名化处理",
  "合法 正当",
];

/** Agreement, authority, and being told. */
const CONSENT = [
  "单独同意 单独的同意 单独授权",
  "书面同意 书面的同意 书面授权",
  "明确同意 明示同意 明确的同意 明示的同意 明示授权 明确授权",
  "事先同意 事前同意 预先同意 事先的同意",
  "默示同意 推定同意 视为同意 视作同意 即同意 即表示同意 即代表同意 视为已同意",
  "同意 允许 准许",
  "授权 许可",
  "视为 推定 视作 默示",
  "告知 通知 知会 通报",
  "公示 公告 公布",
  "提示 提醒",
  "知情",
  "确认",
  "勾选 点选",
  "弹窗 弹框",
  "协商 协议",
  "签署 签订",
  "继续使用",
  "自主选择 选择",
];

/** What takes something out of a rule, and what a rule depends on. */
const EXCEPTION = [
  "除外 例外 以外 之外 除 豁免 免于 免除 除此之外",
  "另有规定 另有约定 另有要求 另有说明 另有安排 另行约定 另行规定 另有其他规定",
  "如适用 如有 若适用 如涉及 若有",
  "但是 但 然而 不过 但书",
  "如果 如 若 倘若 假如 倘 若是 如若",
  "一旦",
  "只要",
  "前提 前提下 为前提 条件 条件下 为条件 基础上",
  "情形 情况 情形下 情况下 情形之一",
  "范围 范围内 限度 限度内",
  "否则",
  "即使 即便 尽管 虽然",
  "不受",
  "无论 不论 不管",
  "不可抗力",
  "因 因为 由于 基于",
];

/** From when, until when, at which hours. */
const TIME = [
  "之前 以前 前 前提前",
  "之后 以后 后 完成后",
  "之日起 起 之日 之时起 即日起 时起",
  "当日 当天 同日",
  "次日 第二天",
  "届满 期满 到期 满",
  "事前 事先 预先 提前",
  "事后",
  "工作日 工作时间",
  "每日 每天 全天 天天",
  "每月 每周 每年",
  "期间 时段",
  "随时",
  "生效",
  "终止 停止 结束",
  "合理期限 合理时间 必要期限 最短期限 最短时间 必要的期限 所必需的期限 必要期间",
  "交易完成 完成交易 下单 签收 付款 发货 收货",
];

export const WEIGHING: Readonly<Record<WeighingKind, readonly string[]>> = {
  certainty: CERTAINTY,
  extent: EXTENT,
  consent: CONSENT,
  recipient: RECIPIENT,
  sensitive: SENSITIVE,
  information: INFORMATION,
  exception: EXCEPTION,
  purpose: PURPOSE,
  right: RIGHT,
  handling: HANDLING,
  time: TIME,
};
