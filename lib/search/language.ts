/**
 * Words that make a sentence a question or hold it together, and say nothing of its subject. They are dropped from
 * long queries only: 我的 is also the name of a screen.
 */
export const FUNCTION_WORDS: readonly string[] = (
  "怎么 怎样 怎麽 如何 怎么办 咋办 咋 咋样 怎么样 怎么回事 怎么弄 怎么做 为什么 为何 为啥 什么 啥 哪些 哪里 哪儿 哪个 哪 谁 何时 " +
  "什么时候 几 是否 是不是 会不会 能不能 可不可以 要不要 有没有 行不行 可以 能够 能 会 吗 呢 吧 啊 呀 嘛 么 的 了 着 过 地 得 " +
  "我 你 您 他 她 它 我们 你们 您们 他们 我的 你的 您的 他的 你们的 我们的 他们的 自己 自己的 别人 别人的 请问 请 想 想要 要 需要 应该 " +
  "必须 希望 帮 帮我 麻烦 知道 告诉 是 有 在 把 被 给 让 叫 和 与 及 或 或者 以及 还是 对 对于 关于 至于 到 从 向 用 为 为了 " +
  "都 也 就 还 又 再 才 很 太 更 最 不 没 没有 不想 不要 不会 不能 别 一下 一个 一些 一种 时 时候 的时候 后 以后 之后 前 以前 之前 " +
  "如果 万一 假如 要是 因为 所以 但是 可是 然后 这 那 这个 那个 这些 那些 东西 事 事情 办 做 弄 去 来 里 里面 上 下 中 多 多少 吗 " +
  "收到 看到 听到 偷偷 悄悄 随便 随意 情况 情况下 多久 多长时间 通过 到底 究竟 真的 现在 已经 还会 还能 就会 干嘛 干什么 用来 用于 拿去 拿来 拿 属于 算 算是 指 指的是 意思 什么意思 是什么 有哪些 有什么 哪种 " +
  "咱 咱们 俺 俺们 人家 大家 贵公司 贵平台 贵司 这里 那里 这边 那边 这儿 那儿 哪天 哪年 几天 几年 几个月 一样 这样 那样 怎样才能 才能 " +
  "老是 总是 一直 经常 常常 偶尔 随时 突然 居然 竟然 好像 其实 只是 全部 所有 任何 一律 每次 一次 最近 刚刚 正在 " +
  "问问 看看 看见 听见 觉得 认为 发现 说的 跟 替 被人 有人 让人 按 按照 依照 根据 关掉 打开 开着 搞定 " +
  "愿意 应当 可能 怕 担心 害怕 哦 哈 呗 喽 啦 嗯 哎 喂 嘞 咧 以内 之内 以上 左右 大约 大概 差不多 啥时候 啥时 为嘛 干啥 " +
  "怎么才能 多少天 多少钱 行吗 好吗 对吗 是吗 可以吗 会被 会把 能被 谢谢 你好 您好 请教 求助 " +
  "看 填 点 朋友 在哪 在哪里 在哪儿 多少年 一般 通常 凭什么 凭啥 归 归谁 收 发给 次 几次 好几次 好几 多次 刚 刚才 完 好 老 总 非 这么 那么 这样子 怎么会 怎么就 怎么还 " +
  "干嘛了 干啥了 干吗 用不用 该不该 需不需要 需要吗 好不好 有用吗 没用 起来 出来 出去 回来 进去 下来 上去 掉 一点 有点 一直都 都有 还有 有人 " +
  "一块 一块儿 一起 一同 一堆 一大堆 一下子 一会 一会儿 半天 半夜 大半夜 白天 晚上 早上 昨天 今天 明天 去年 前年 今年 上个月 这个月 上次 下次 头一次 第一次 " +
  "正常 全都 统统 通通 完全 彻底 根本 直接 必然 难道 反正 明明 显然 本身 亲自 故意 不小心 莫名其妙 无缘无故 平白 白白 乱 乱用 瞎 竟 啊哈 照样 依然 仍然 仍 依旧 还是说 即使 就算 不管 无论 除非 除了 " +
  "忽然 渐渐 永远 永久 暂时 临时 长期 短期 立马 当场 及时 事先 事后 之中 期间 当中 其中 有时 有时候 多半 大多 绝对 千万 务必 尽量 至少 最少 最多 最大 最好 起码 顶多 再次 重新 又一次 反复 多次 " +
  "烦 烦死 烦死了 烦人 讨厌 恶心 吓人 吵死了 气死 郁闷 无语 奇怪 怪 真 假 好好 老老实实 麻烦您 拜托 求 急 在线等 小弟 亲 亲们 各位 那边 这边 边 那家 这家 每个 各个 某个 某些 另外 其他 其它 别的 " +
  "算不算 是不是真的 真假 对不对 行不 好不 可不可以 成不成 成吗 得了 罢了 而已 来着 似的 似乎 估计 恐怕 也许 或许 说不定 万一 假使 倘若 一旦 只要 只有 哪怕 不论 不光 不但 不仅 不过 毕竟 终究 图啥 " +
  "多大 多快 嘞 啥样 哪一个 哪一 哪家 谁家 谁的 平时 以往 本来 原来 肯定 一定 当然 马上 立刻 赶紧 尽快 别再 不再 不用 不必 无需"
).split(" ");

/** Words that stand everywhere, in a policy as in questions, and tell little of what is asked. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  "问题 处理 结果 情况 内容 用户 服务 平台 功能 使用 信息 个人信息 资料 数据 规则 公司 产品 商品 方式 相关 具体 地方 时间 网站 软件 app 手机 系统 影响 操作 页面 提供 收集 账号 账户".split(
    " ",
  ),
);

/** Words that ask for a way to do something, and the words by which a policy tells one. */
export const SEEKS_WAY = /怎么|怎样|怎麽|如何|在哪|哪里|哪儿|咋/u;
export const WAYS: readonly string[] = ["您可以", "您可通过", "您可在"];

/** Question words that ask for the same, each family under its first word. All are function words. */
export const QUESTION_WORDS: readonly (readonly string[])[] = [
  "多久 多长时间 几天 多少天 几年 多少年 几个月 什么时候 啥时候 啥时 何时 哪天 多快".split(" "),
  "在哪 哪里 哪儿 哪 在哪里 在哪儿".split(" "),
  "谁 谁的 哪家 谁家".split(" "),
];

/** The same of an English question. They are dropped between other words. */
export const ENGLISH_FUNCTION_WORDS: readonly string[] = (
  "a an the my your our their his her its i me you we they it this that these those is are was were be been am do does did " +
  "can could will would shall should may might must have has had how what when where who whom whose which why of to in on at " +
  "for from by with without about into and or not no if as so any all some there please want need " +
  "see get know use using used tell number much many long just still ever more after before when while than then them under over"
).split(" ");

/**
 * Characters that are mistaken for one another by eye; those mistaken by ear are found by their sound. Each string is
 * a set of characters that look alike.
 */
export const LOOK_ALIKES: readonly string[] = (
  "未末 己已巳 人入 土士 侯候 栏拦 贷货 析折拆 辩辨辫瓣 即既 拔拨 遣遗 微徽 账帐胀 像象 览揽 扰拢 兔免 曰日 干千于 治冶 刺剌 竟竞 " +
  "撤撒 储诸 销消 博搏 偿尝 栽载裁 板版 侵浸 跟根 借惜 密蜜 请情清晴 限根 今令 住往注 设没役投 处外 科料 受爱 推准淮 援暖缓 检捡险验 " +
  "供洪 息恩 信倍 查杳 管菅 第弟 收牧 改政 公分 关美 形刑型 证征 识织职炽 期斯 权杈 力刀方万 订计汁记纪 诉拆 诈炸 骗编偏遍 址扯 户卢护炉 " +
  "陀驼 螺骡 仪议 义叉又 友支文父交 白自目 问间闻 门们 休体 本木术 删珊册 申由甲 粘贴钻 摄慑 聊柳 搜艘 短矩 徒徙 偏篇 提堤 募幕墓"
).split(" ");

/** All words of this file, for the character tables that are made at build. */
export const LANGUAGE_WORDS: readonly string[] = [...FUNCTION_WORDS, ...LOOK_ALIKES];
