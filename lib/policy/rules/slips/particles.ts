import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/particles";

/** Whoever has something: what is theirs is 您的, never 您地. */
const WHO = "您|你|我们|用户|平台|第三方|其|他人|会员|消费者|申请人|当事人|儿童|监护人|权利人|客户|合作方";
/** What somebody has. */
const THING =
  "信息|个人|权利|权益|同意|授权|账|帐|手机|姓名|服务|数据|隐私|身份|设备|联系|要求|请求|订单|合法|监护|使用|浏览|行为|操作|许可|指示|位置|反馈|意见|投诉|资料|内容|密码|昵称|头像|照片|健康|财产|安全|利益|需求|需要|选择|交易|支付|银行|消费|网络|通讯|申请|知情|自身|相关|真实|基本|敏感|全部|部分|上述|产品|功能|软件|系统|应用";
/** What is done with a thing: before a thing it is 收集的信息. */
const DONE = "收集|提供|使用|处理|共享|存储|保存|上传|填写|发布|产生|披露|持有|接入|购买|注册|授权";
/** In which way something is done. */
const WAY =
  "及时|妥善|严格|充分|谨慎|审慎|认真|积极|主动|合理|准确|完整|清楚|清晰|明确|公开|自动|随时|依法|全面|有效|高效|快速|迅速|便捷|方便|安全|独立|单独|持续|不断|仔细|详细|真实|如实|公平|公正|定期|逐步|适当|恰当|显著|直接|间接|完全|彻底|永久|立即|尽快|自由|轻松|顺利|友好|诚实|善意|恶意|擅自|故意|非法|无偿|匿名|耐心|文明|礼貌|正确|规范|诚信|友善|理性|科学|统一|细致|周到|稳妥|秘密|共同|集中|反复|多次|频繁|大量|过度|随意|任意|强制|变相|隐蔽|长期|优先|平等|普遍|广泛|深入|系统|综合|平稳|灵活|精准|精确|客观|中立|亲自|全额|逐一|逐项|依次|按时|按期|如期|准时|实时|即时|切实|坚决|自愿|自觉|热情|无条件";
/** A comparison, which everyday writing parts from its verb by 的: a matter of taste to some. */
const BETTER = "更好|更快|更准确|更有效|更及时|更全面|更安全";
/** What is done in some way. */
const DO =
  "通知|告知|处理|答复|回复|保护|保管|保存|保障|删除|更正|提供|使用|收集|存储|披露|共享|采取|履行|遵守|执行|审核|核实|配合|协助|阅读|了解|选择|拒绝|撤回|更新|修改|公示|公布|说明|解释|报告|评估|响应|限制|管理|控制|监督|检查|记录|传输|分析|识别|推荐|展示|显示|发送|推送|引导|提醒|确认|验证|更换|补充|访问|上传|下载|完成|实现|满足|解决|享受|享有|行使|维护|防止|避免|查询|查看|联系|向|为|对|将|把|给";
/** To what it is done: behind 及时的通知 there is one only where 通知 is what is done. */
const OBJECT =
  "您|你|我们|用户|其|该|此|上述|相关|前述|本|这些|任何|所有|个人信息|《|会员|客户|消费者|双方|各项|有关|自己|自身";

/** A wrong particle with what stands around it. */
interface Pattern {
  readonly found: RegExp;
  readonly right: "的" | "地" | "得";
  /** Where the particle stands in the match. */
  readonly at: (words: string) => number;
  /** Whether some write so on purpose. */
  readonly doubtful?: true;
}

/** What is asked, allowed or forbidden: behind it stands how something is done, and not what kind of thing. */
const MODAL = "应当?|须|必须|可以?|不得|将|会|能够?|需要?|要";

const last = (words: string) => words.length - 1;
const particleIn = (words: string) => words.search(/[的地得]/u);

const PATTERNS: readonly Pattern[] = [
  { found: new RegExp(`(?:${WHO})[地得](?=${THING})`, "g"), right: "的", at: last },
  {
    found: new RegExp(
      `(?:${DONE})地(?=信息|服务|数据|功能|资料|内容|个人|敏感|必要|产品|第三方|文件|证件|手机|设备|商品)`,
      "g",
    ),
    right: "的",
    at: last,
  },
  { found: new RegExp(`(?:${WAY})的(?:${DO})(?=${OBJECT})`, "g"), right: "地", at: particleIn },
  { found: new RegExp(`(?:${MODAL})(?:${WAY})的(?:${DO})(?=[，。；、！])`, "g"), right: "地", at: particleIn },
  {
    found: new RegExp(`(?:${WAY})的(?:与(?!会|否|众)|将|把)(?=[\\u4e00-\\u9fff]{2})`, "g"),
    right: "地",
    at: particleIn,
  },
  { found: new RegExp(`(?:${BETTER})的(?:${DO})(?=${OBJECT})`, "g"), right: "地", at: particleIn, doubtful: true },
  { found: new RegExp(`(?:${WAY}|${BETTER})得(?:${DO})`, "g"), right: "地", at: particleIn },
  // 变的更, 做地很: how far something goes.
  { found: /[变显做办说写讲][的地](?=更|很|越来越|十分|非常|太|足够|不够)/g, right: "得", at: last },
  {
    found:
      /(?:运行|处理|表述|解释|保护|执行|完成|恢复|加载|响应|使用|服务|说明|考虑|安排|答复|回复|准备|清洁|打扫|包装|维护|保管|讲解|描述|记录|翻译|做|办|写|说)[的地](?=(?:(?:很|非常|十分|不够|足够|不太|较为|过于|比较)[\u4e00-\u9fff]{1,2}|更加?(?:稳定|顺畅|流畅|清楚|清晰|准确|完整|及时|好|快|安全|周到|周全|彻底|妥当))的?[，。；、！])/g,
    right: "得",
    at: last,
  },
  // 取得, 获得, 使得 before whoever gives; not 收取的, 行使的.
  {
    found:
      /(?:(?<![获采收听索领录提抽截选读窃爬抓考牟骗夺换支])取|(?<![捕缴斩俘截收拿])获|(?<![行致促迫驱即假大天公特出指唆差役])使|赢)[的地](?=您|你|用户|单独|明确|书面|授权|同意|许可|法律|监管|主管|认证|批准)/g,
    right: "得",
    at: last,
  },
];

/** 的, 地 and 得 sound alike and are told apart by what stands around them; only where one of them cannot stand is it told. */
export const particles: Rule = {
  id,
  sentence: "“的”“地”“得”没有混用",
  example: "我们会及时的通知您，并保护您地信息。",
  severity: "warning",
  falseAlarms: [
    "我们会发出及时的通知。您的信息由您的设备保存，您地址栏里的内容不会上传。",
    "您得知泄露后可以联系我们；我们收取的费用、行使的权利、获取的授权见下表。",
    "我们地处清河区。您得以查阅，用户得到答复，其得出的结论会告知您。",
    "更多的通知您可以在消息中心查看。准确的定位需要您授权。",
  ],
  check: (document) =>
    PATTERNS.flatMap(({ found, right, at, doubtful }) =>
      matches(document, found).map(({ block, start, words }) => {
        const place = at(words);
        const expected = words.slice(0, place) + right + words.slice(place + 1);
        const finding = findingAt(
          id,
          block,
          start,
          start + words.length,
          say.particle(words, words.charAt(place), right, expected),
        );
        return doubtful ? { ...finding, doubtful } : finding;
      }),
    ),
};
