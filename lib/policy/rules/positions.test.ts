import { describe, expect, it } from "vitest";
import { blockText } from "../text";
import { CONTEXT, parseSample } from "./__fixtures__/sample";
import { RULES } from "./catalogue";

const appendix = (text: string) => `我们使用信息。\n\n## 附录：相关定义\n\n${text}`;
const sdk = '（简称“<Define term="SDK">SDK</Define>”）';
const sentence = (times: number) => `⟦${"我们会保护您的信息，".repeat(times)}请放心。⟧`;

/** Each text marks with ⟦ ⟧ exactly what the rule must find; what is not marked must not be found. */
const CASES: readonly (readonly [rule: string, marked: string])[] = [
  ["slips/repeated-characters", "签订协议⟦等等等等⟧必要措施，网络⟦等等等⟧级保护，连⟦等等⟧功能，图片等等。"],
  ["slips/repeated-characters", "您⟦的的⟧信息用于目的的说明，我们⟦们们们⟧。".replace("我们⟦们们们⟧", "我⟦们们们⟧")],
  [
    "slips/repeated-characters",
    "我们⟦会会⟧收集，⟦为为⟧您服务，⟦不不⟧公开，⟦以以⟧书面方式，⟦对对⟧您负责，您⟦有有⟧意见。",
  ],
  [
    "slips/repeated-characters",
    "您⟦可可⟧设置，有权⟦向向⟧我们提出，我们应⟦当当⟧答复，信息⟦均均⟧在境内，⟦但但⟧法律⟦如如⟧有规定，⟦把把⟧它列出，不⟦能能⟧转让。",
  ],
  [
    "slips/repeated-characters",
    "我们⟦收收⟧集您的⟦信信⟧息，您⟦使使⟧用服⟦务务⟧前应同⟦意意⟧，我们将处⟦理理⟧您的请求并通⟦知知⟧您。",
  ],
  [
    "slips/repeated-words",
    "收集姓名、电话、住址以及⟦姓名⟧；包括型号、系统、MAC地址、⟦型号⟧、⟦系统⟧等。使用⟦Cookie Cookie⟧技术。",
  ],
  ["slips/repeated-words", "包括姓名、手机号码、⟦手机号码⟧、Cookie、⟦Cookie⟧。收集（昵称、⟦昵称⟧）。"],
  ["slips/repeated-words", "我们会收集⟦订单信息订单信息⟧和⟦您的您的⟧头像。"],
  [
    "slips/repeated-characters",
    "我们进⟦行行⟧处理，您可撤⟦回回⟧约⟦定定⟧，请及⟦时时⟧联系任何⟦第第⟧三方；个⟦人人⟧信息经您⟦同同⟧意⟦才才⟧开启，并⟦且且⟧删除必⟦需需⟧的。",
  ],
  ["slips/repeated-words", "包括浏览记录、搜索记录、点击记录和⟦浏览记录⟧。商品和服务、价格和服务。"],
  ["slips/punctuation-run", "设置了部门⟦，。⟧我们承诺⟦。。⟧请注意（⟦⟧见下文）。".replace("⟦⟧", "")],
  ["slips/punctuation-run", "请提供⟦“，⟧姓名”和⟦（、⟧昵称）。"],
  ["slips/half-width-punctuation", "下单过程中⟦,⟧您需提供姓名⟦;⟧如⟦:⟧《规则》。"],
  ["slips/half-width-punctuation", "您可以联系⟦(⟧客服⟦)⟧、ABC⟦.⟧com。".replace("⟦.⟧", ".")],
  ["slips/unbalanced-pairs", "您可以联系(客服⟦）⟧，或写信（邮箱⟦)⟧。"],
  ["slips/half-width-punctuation", '您可以在⟦"⟧设置⟦"⟧中关闭。'],
  ["slips/half-width-punctuation", "电话⟦:⟧010，邮箱⟦:⟧ help@example.com，SDK⟦,⟧并检测；版本4.2⟦,⟧请更新。"],
  ["slips/half-width-punctuation", "您可以卸载App⟦.⟧您也可以关闭SDK⟦.⟧"],
  ["slips/half-width-punctuation", "您可以点击⟦'⟧设置⟦'⟧，见规则⟦(⟧2022⟦)⟧版；满2年⟦,⟧3天后⟦;⟧5天后。"],
  ["slips/house-wording", "⟦涉及到⟧⟦老板⟧时，我们的店长和⟦店长⟧坐老板椅，不⟦涉及到⟧他人；用⟦mini app⟧。"],
  ["slips/house-wording", "| 称呼 | 说明 |\n| --- | --- |\n| ⟦老板⟧ | 见《老板规则》，⟦老板⟧不坐老板椅 |"],
  ["slips/half-connectives", "⟦当您发起咨询（如订阅，加入会员）等⟧，您会收到消息。您可以付款，⟦那么⟧您需要账号。"],
  [
    "slips/half-connectives",
    "此外，⟦当用户参加活动⟧，我们会告知。\n\n| 功能 | 说明 |\n| --- | --- |\n| 搜索 | ⟦当您搜索⟧，会记录 |",
  ],
  ["slips/stop-inside-item", "1、模式变化⟦。⟧如处理的目的⟦。⟧方式；\n\n2、主体变更；\n\n3、其他。说明。"],
  ["references/beyond-count", "本须知分为四章，依照本须知⟦本须知第六章⟧处理。".replace("依照本须知", "依照")],
  [
    "references/beyond-count",
    "方式：（一）转账；（二）现金。选择⟦前述第（五）项⟧的，请到网点。".replace("选择⟦前述", "⟦选择前述"),
  ],
  ["slips/count-differs", "我们只记⟦录三类信息⟧，即卡号和时间。"],
  ["slips/impossible-date", "⟦2026年9月1日（星期五⟧）开学；2026年8月20日公示，自⟦2026年8月1日⟧起生效。"],
  ["slips/mixed-numerals", "期数为六期、十二期或者⟦24期⟧；客服记录保存三年，订单信息保存⟦3年⟧。"],
  ["terms/must-and-may", "您可以自愿填写昵称和性别。您⟦必须填写昵称和性⟧别。"],
  ["terms/must-and-may", "不同意的，学生必须回避。再次表示不同意的，学生⟦可以留在诊室旁听⟧。"],
  [
    "terms/recalled-periods",
    "我们会在三日内办结，委托他人的同样是⟦五日⟧。三日内未办结的，或者⟦七日⟧内未办结的，告知您。",
  ],
  [
    "terms/near-names",
    "⟦远山青禾软件有限公司⟧，见⟦远山青禾软体有限公司⟧；⟦清溪市第二人民医院⟧，又称⟦清溪市第二医院⟧。",
  ],
  ["terms/old-terms", "可以向⟦银保监会⟧和原国家旅游局反映，见《卫生部办法》。"],
  ["slips/stray-spaces", "我们使用Cookie⟦ ⟧，（⟦ ⟧SDK）和《⟦ ⟧Rules》，您⟦\u00a0⟧同意，全角⟦　⟧空格。"],
  ["slips/stray-spaces", "选择其中的⟦ ⟧“销量”⟦ ⟧列表，受⟦ ⟧SSL协议保护，使用SDK⟦ ⟧收集。"],
  ["slips/stray-spaces", "| 甲 | 乙 |\n| --- | --- |\n| 型号　版本 | 名⟦ ⟧称 |"],
  ["slips/stray-spaces", "您可以⟦  ⟧查看，也可以使用 App 查看。"],
  ["slips/unbalanced-pairs", "您可以在⟦“⟧设置中关闭⟦》⟧功能。"],
  ["slips/unbalanced-pairs", "见《规则⟦（⟧试行》和（说明⟦)⟧。"],
  ["slips/unbalanced-pairs", "依据⟦〔⟧2021号文和『附件』⟦』⟧。"],
  ["slips/unbalanced-pairs", "他说“您可以在⟦‘⟧设置”中关闭。"],
  ["slips/unbalanced-pairs", "称为“去标识化⟦“⟧，或者去标志化。"],
  ["slips/unbalanced-pairs", "称为⟦”⟧去标识化”，他说“点击⟦“⟧设置”关闭”。"],
  ["slips/unbalanced-pairs", "包括型号⟦（⟧含版本。\n\n以及系统⟦）⟧。\n\n⟦“⟧信息由您提供。\n\n由我们保护。⟦”⟧"],
  ["slips/stop-inside-brackets", "我们会提供服务（例如会员⟦。）⟧我们仅会按约定处理。"],
  ["slips/mixed-label-styles", "A．⟦⟧甲。\n\nB.乙。\n\nC.丙。"],
  ["slips/mixed-label-styles", "1、甲；\n\n2）⟦⟧乙；\n\n3、丙；\n\n（四）⟦⟧丁。"],
  ["slips/mixed-label-styles", "### （一）甲\n\n文。\n\n### (二)⟦⟧乙\n\n文。\n\n### （三）丙\n\n文。"],
  ["slips/numbering", "一、甲。\n\n三、⟦⟧乙。\n\n（一）甲。\n\n（一）⟦⟧乙。"],
  ["slips/numbering", "1.甲。\n\n2.乙。\n\n2.⟦⟧丙。\n\nA.甲。\n\nC.⟦⟧乙。\n\nB.⟦⟧丙。"],
  ["slips/numbering", "1）甲；\n\n2）乙；\n\n4）⟦⟧丙；\n\n5）丁。"],
  ["slips/numbering", "2、⟦⟧甲；\n\n3、乙。"],
  ["slips/inline-numbering", "收集：（1）姓名；（2）电话；⟦（4）⟧地址；⟦（4）⟧邮箱。为此①告知；②同意。"],
  ["slips/inline-numbering", "包括：（1）姓名；（2）电话；⟦（2）⟧地址：①省；⟦③⟧市。\n\n第一，告知；⟦第三⟧，记录。"],
  ["slips/numbering", "1、甲；\n\n3、⟦⟧乙；\n\n3、⟦⟧丙。"],
  ["slips/spelling-variants", "找回⟦帐号⟧和账户，⟦登陆⟧后使用剪贴板和⟦剪切板⟧，实现功能⟦所必须的⟧信息。"],
  ["slips/spelling-variants", "⟦转帐⟧时核对⟦帐目⟧、账单和⟦身分⟧，其他⟦部份⟧不变，⟦其它⟧也是。"],
  ["slips/spelling-variants", "我们的App和⟦APP⟧，Cookie、Cookie与⟦cookie⟧；签订协议与⟦签定⟧合同，账户的⟦帐面⟧余额。"],
  [
    "slips/particles",
    "您应⟦妥善的保管⟧您的密码，⟦及时得更新⟧；⟦用户地⟧订单和⟦我们得⟧服务，使应用⟦运行的⟧更稳定，在⟦取的⟧您的同意之后，页面⟦变的⟧更简单。",
  ],
  ["slips/misprints", "在保障安全技术⟦前提下⟧，您可以行使⟦您的权力⟧，在此前提下处理。"],
  ["slips/broken-sentence", "我们会收集：\n\n1、姓⟦名⟧\n\n2、手机号码；\n\n3、收货地址。"],
  ["slips/broken-sentence", "1、完成交易目的、维护相⟦应⟧\n\n交易记录。\n\n没有句⟦号⟧"],
  ["slips/misprints", "您可以⟦行使权力⟧，依据算法⟦在内的⟧机制，您的姓名⟦，⟧联系方式、地址。"],
  ["references/unknown-clause", "## 一、范围\n\n见本政策第一章和⟦本政策第三章⟧，以及本政策“⟦二、权利⟧”。"],
  ["references/unknown-clause", "## 一、范围\n\n详见⟦第四章⟧“权利”和⟦本政策第9条⟧，参阅第一部分。"],
  ["references/unknown-clause", "## 一、范围\n\n（一）甲。\n\n依照⟦本政策第一条第（三）项⟧和本政策第一条第（一）项。"],
  ["references/title-differs", "## 一、范围\n\n文。\n\n## 二、权利\n\n见第一章“⟦适用⟧”和本政策第二章《⟦您的权利⟧》。"],
  ["references/title-differs", '## 一、范围\n\n见<Ref to="s1">一、⟦适用的范围⟧</Ref>和<Ref to="s1">一、范围</Ref>。'],
  ["references/unlinked-document", "依据⟦《某规则》⟧和《已登记的规则》，《某规则》可供查阅。"],
  ["references/pending-link", '<PendingLink id="ads">⟦点击管理广告⟧</PendingLink>，您可⟦点击此处⟧查看。'],
  ["references/pending-link", "您可⟦点此⟧下载，访问⟦以下链接⟧，⟦点击【此处】⟧，⟦点击“这里”⟧，点击此按钮。"],
  ["terms/defined-unused", appendix("信息：指数据。\n\n⟦记录⟧：指书面的数据。")],
  ["terms/used-undefined", `标识符（以下简称“⟦标识⟧”/“⟦标记⟧”）和工具包${sdk}。`],
  ["terms/used-undefined", "某公司（下称⟦某店⟧），（以下简称：“⟦平台⟧”），某部（简称「⟦我方⟧」、‘⟦部门⟧’）。"],
  ["terms/used-undefined", "制定规则（下称“⟦细则⟧/⟦店规⟧”），甲与乙（合称“⟦商家⟧”，单独称“⟦店方⟧”）。"],
  ["terms/used-before-defined", `我们嵌入⟦SDK⟧和SDK。\n\n我们使用工具包${sdk}。`],
  ["terms/defined-twice", `工具包${sdk}和开发包（简称“⟦SDK⟧”），使用SDK。`],
  ["terms/circular-definition", appendix("信息：指与⟦信息⟧有关的信息。\n\n记录：指数据。")],
  ["terms/age-wording", "⟦14周岁以下⟧的儿童和⟦十八岁以下⟧的人，不满十四周岁。"],
  [
    "terms/age-wording",
    "儿童指不满十四周岁的人，⟦未满14周岁⟧的用户和⟦小于14岁⟧的人、⟦不到十四岁⟧的人，满十八周岁除外。",
  ],
  ["terms/other-wording", "与⟦关联方⟧合作。\n\n## 附录：相关定义\n\n关联公司：指年报披露的公司。"],
  ["law/notice-period", "我们修改平台服务协议时，⟦提前3日⟧公示。我们会提前3日通知送货。修改交易规则，⟦至少六天⟧公示。"],
  ["law/notice-period", "本政策更新的，于⟦生效前3个工作日⟧公告，⟦提前两天⟧推送，⟦提前48小时⟧弹窗，提前5个工作日发函。"],
  ["law/plain-sensitive", "收集⟦身份证⟧、⟦身份证照片⟧、⟦护照号码⟧和⟦健康状况⟧，以及身份信息。"],
  ["law/plain-sensitive", "收集⟦银行卡号⟧和**指纹**、昵称。\n\n| 功能 | 种类 |\n| --- | --- |\n| 开店 | ⟦身份证号⟧ |"],
  ["reading/long-sentence", `${sentence(10)}${"请放心；".repeat(40)}`],
  ["reading/very-long-sentence", `请放心。${sentence(16)}`],
  ["reading/double-negative", "我们⟦不得不⟧收集，数据⟦无不⟧受到保护，不会影响您。"],
  ["reading/undefined-abbreviation", "收集⟦MEID⟧和MEID、IMEI（移动设备识别码）、IP地址。"],
];

describe("each finding points at exact places", () => {
  it.each(CASES)("%s: %s", (id, marked) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    const document = parseSample(marked.replace(/[⟦⟧]/g, ""));
    const expected = parseSample(marked).blocks.flatMap((block, index) => placesOf(blockText(block), index));
    const found = (rule?.check(document, CONTEXT) ?? []).map(({ blockId, start, end }) => {
      return [document.blocks.findIndex((block) => block.id === blockId), start, end];
    });
    expect(found.sort(byPlace)).toEqual(expected);
  });
});

const byPlace = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);

/** `⟦` and `⟧` as block index, start and end, counted without the marks themselves. */
function placesOf(text: string, index: number): readonly (readonly number[])[] {
  return [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((match, earlier) => {
    const start = match.index - 2 * earlier;
    return [index, start, start + (match[1] ?? "").length];
  });
}
