import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { fingerprint } from "@/lib/content/fingerprint";
import { carryFacts, idsIn } from "@/lib/facts/carry";
import { diffFacts } from "@/lib/facts/diff/diff-facts";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { factsOf, kinds } from "./facts";
import { fileOf, PUBLISHED, proof, version } from "./text";

type Edit = readonly [string, string] | ((source: string) => string);

/** The published text after some edits, each of which must find its place. */
function edited(edits: readonly Edit[]) {
  const source = edits.reduce(
    (text, edit) => {
      const next = typeof edit === "function" ? edit(text) : text.replace(edit[0], edit[1]);
      if (next === text) throw new Error(`nothing to edit: ${String(edit)}`);
      return next;
    },
    readFileSync(fileOf(PUBLISHED), "utf8"),
  );
  const { document, messages } = parsePolicy(source, { path: fileOf(PUBLISHED) });
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return document;
}

const cases: readonly (readonly [name: string, says: string, ...edits: Edit[]])[] = [
  ["same", "沿用"],
  ["noise: full-width commas to half", "沿用", ["在下单过程中,您需", "在下单过程中，您需"]],
  [
    "noise: app paths with other dashes",
    "沿用",
    (s) =>
      s.replace(
        /<AppPath>(.*?)<\/AppPath>/g,
        (_, p) => `<AppPath>${p.replace(/”—“|—|-/g, "－").replace(/－/g, "-")}</AppPath>`,
      ),
  ],
  ["noise: full-width digits", "沿用", (s) => s.replace(/15天/g, "１５天")],
  ["noise: bold everywhere off", "沿用", (s) => s.replace(/\*\*|<\/?u>/g, "")],
  ["noise: quotes corner", "沿用", (s) => s.replace(/“/g, "「").replace(/”/g, "」")],
  [
    "noise: chapters change places",
    "沿用",
    (s) => {
      const a = s.indexOf("## 六、"),
        b = s.indexOf("## 七、"),
        c = s.indexOf("## 八、");
      return (
        s.slice(0, a) +
        s.slice(b, c).replace("## 七、", "## 六、") +
        s.slice(a, b).replace("## 六、", "## 七、") +
        s.slice(c)
      );
    },
  ],
  [
    "move section 亲友互动 after 活动参与",
    "沿用",
    (s) => {
      const a = s.indexOf("#### 2、亲友互动"),
        b = s.indexOf("#### 3、活动参与"),
        c = s.indexOf("#### 4、分享互动");
      return s.slice(0, a) + s.slice(b, c).replace("3、", "2、") + s.slice(a, b).replace("2、", "3、") + s.slice(c);
    },
  ],
  [
    "new first paragraph in s2-1-1 (ids shift)",
    "新句子 s2-1-1-p1",
    ["我们基于1688平台账户为您提供服务。", "欢迎注册。\n\n我们基于1688平台账户为您提供服务。"],
  ],
  [
    "new data kind in c01",
    "失配 c01；新句子 s2-1-1-p1",
    ["您的手机号码、拟使用的会员名和密码。", "您的手机号码、面部识别信息、拟使用的会员名和密码。"],
  ],
  ["data kind removed from c05", "需确认 p01；失配 c05", ["固定电话、联系方式、职位", "联系方式、职位"]],
  [
    "data kind replaced",
    "需确认 c22 c23 c24 c25 x05；失配 c21；新句子 s2-3-2-p1",
    ["收货人姓名、收货地址、收货人联系电话**，对于", "收货人姓名、收货地址、收货人电子邮箱**，对于"],
  ],
  [
    "deadline 15天→30天 in s4-7-p1",
    "需确认 r10；失配 r01 r02 r03 r04 r05 r07 r08 r09 r11 r12",
    ["**我们将在15天内做出答复。**", "**我们将在30天内做出答复。**"],
  ],
  [
    "deadline han 十五天",
    "需确认 r10；失配 r01 r02 r03 r04 r05 r07 r08 r09 r11 r12",
    ["**我们将在15天内做出答复。**", "**我们将在十五天内做出答复。**"],
  ],
  ["retention 三年→五年", "需确认 n01；失配 n02", ["不少于三年", "不少于五年"]],
  [
    "fee removed",
    "失配 r01 r02 r03 r04 r05 r07 r08 r09 r10 r11 r12",
    ["我们原则上不收取费用，但**对多次重复、超出合理限度的请求，我们将酌情收取一定费用**。", "我们不收取费用。"],
  ],
  ["purpose added", "失配 c20", ["以优化您的购物体验（如", "以优化您的购物体验、向您推送广告（如"]],
  ["refusal changed", "失配 c01", ["您将无法注册1688平台账户，仅可以使用浏览、搜索服务。", "您将无法使用1688平台。"]],
  ["recipient renamed", "需确认 s12；失配 s11", ["浙江菜鸟供应链管理有限公司披露", "杭州某某物流有限公司披露"]],
  [
    "recipient sentence added",
    "需确认 s11 s12；新句子 s3-1-5-1-b-p1",
    ["用于完成交付目的。\n", "用于完成交付目的。我们还会向保险公司提供您的配送信息。\n"],
  ],
  ["sentence removed (minor)", "需确认 c07 p02", ["我们会尊重您对1688平台服务和1688平台账户设置所做的选择。", ""]],
  [
    "clause removed (亲友互动)",
    "失配 t16",
    (s) => s.replace("您可以通过扫二维码、口令方式自主添加好友。\n\n", "本功能已下线。\n\n"),
  ],
  ["clause split", "沿用", ["**您授权我们可自支付宝公司处获取", "\n\n**您授权我们可自支付宝公司处获取"]],
  ["clauses merged", "沿用", (s) => s.replace("申请相机、相册权限**。\n\n为了提供", "申请相机、相册权限**。为了提供")],
  [
    "definition widened",
    "需确认 c19 c53 c54 d01；新句子 def-设备信息",
    ["光学心率传感器）、剪切板", "光学心率传感器）、剪切板、电池电量"],
  ],
  ["definition word in 服务日志信息 removed", "需确认 c53 c54；失配 d02", ["发布信息，以及IP地址", "以及IP地址"]],
  ["path changed", "失配 r06 t17", ["“我的-设置-隐私-系统权限”", "“我的-设置-权限管理”"]],
  [
    "contact mail changed",
    "需确认 m04 k07；失配 r10 r11 r12 r14 r22 contact-department",
    ["pipwg1688@service.alibaba.com", "privacy@1688.example"],
  ],
  ["negation", "失配 s14 w06", ["我们不会将您的个人身份信息委托合作方处理", "我们会将您的个人身份信息委托合作方处理"]],
  ["typo mended", "失配 c18", ["单独的搜索词字信息", "单独的搜索字词信息"]],
  [
    "synonym reword of whole clause",
    "失配 c20",
    [
      "当您使用购物车功能时，我们会收集您的加购信息、订单信息以优化您的购物体验（如进行降价/优惠提醒、常购商品展示）。",
      "您使用购物车时，我们收集加购信息和订单信息，用于提醒降价、优惠和展示常购商品。",
    ],
  ],
  [
    "new clause with collect",
    "新句子 s2-8-2-p3",
    ["### （九）收集和使用", "我们会收集您的步数用于健康活动。\n\n### （九）收集和使用"],
  ],
  ["new clause courtesy", "新句子 s2-8-2-p3", ["### （九）收集和使用", "感谢您阅读本节。\n\n### （九）收集和使用"]],
  ["voluntary→required", "需确认 c21 c22 c23 c25 x05；失配 c24", ["您可以额外填写/选择包括", "您必须填写包括"]],
  [
    "permission added",
    "需确认 c41 t08 p06；失配 c42；新句子 s2-5-2-p1",
    ["请求您授权相机、相册、麦克风及/或位置权限", "请求您授权相机、相册、麦克风、通讯录及/或位置权限"],
  ],
  [
    "permission removed",
    "需确认 c41 t08 p06；失配 c42",
    ["请求您授权相机、相册、麦克风及/或位置权限", "请求您授权相机、相册及/或位置权限"],
  ],
  ["minors age", "失配 m03", ["如果您是14周岁以下儿童的", "如果您是16周岁以下儿童的"]],
  [
    "crossborder sentence dropped",
    "需确认 x01 x03 x04；失配 r21 x02",
    (s) => s.replace(/但是，<u>\*\*为了实现本政策规定的目的[\s\S]*?（如适用）。\*\*<\/u>/, ""),
  ],
  ["chapter title changed + refs", "沿用", ["## 三、数据使用过程中涉及的合作方及转移、公开个人信息", "## 三、合作方"]],
  [
    "new chapter inserted before 四 (renumber)",
    "新句子 s4-p1",
    (s) =>
      s
        .replace("## 四、您的权利", "## 四、特别说明\n\n本章说明特别情形。\n\n## 五、您的权利")
        .replace("## 五、信息的存储", "## 六、信息的存储")
        .replace("## 六、政策的更新", "## 七、政策的更新")
        .replace("## 七、未成年人保护", "## 八、未成年人保护")
        .replace("## 八、联系我们", "## 九、联系我们")
        .replace(/to="s8"/g, 'to="s9"')
        .replace(/to="s4-1"/g, 'to="s5-1"'),
  ],
  [
    "sentence moved to another clause",
    "需确认 c04 c07 p02",
    (s) =>
      s
        .replace(
          "我们会根据您的1688平台账户使用情况及平台设置的账户等级计算规则确定您当前的等级，并为您提供相应账户等级所对应的基本权益。\n\n",
          "",
        )
        .replace(
          "如果您已拥有1688平台账户，我们可能会在",
          "我们会根据您的1688平台账户使用情况及平台设置的账户等级计算规则确定您当前的等级，并为您提供相应账户等级所对应的基本权益。如果您已拥有1688平台账户，我们可能会在",
        ),
  ],
  [
    "clause moved to another section",
    "沿用",
    (s) => {
      const p =
        "若您提供的信息中含有其他用户的个人信息，在向我们提供这些个人信息之前，**您需确保您已经取得合法的授权。**\n\n";
      return s.replace(p, "").replace("### （二）转让\n\n", `### （二）转让\n\n${p}`);
    },
  ],
  ["spaces in words", "沿用", ["1688平台账户", "1688 平台账户"]],
  ["and/or list order", "失配 c01", ["手机号码、拟使用的会员名和密码", "密码、拟使用的会员名和手机号码"]],
  [
    "role change",
    "需确认 s06；失配 s05",
    ["我们可能委托授权合作方处理您的个人信息", "我们可能与授权合作方共同处理您的个人信息"],
  ],
  ["heading level noise: title reword", "沿用", ["#### 1、购物车", "#### 1、购物车功能"]],
  ["可能 dropped", "需确认 c36；失配 c35 n07", ["**我们可能会保存您与我们的沟通", "**我们会保存您与我们的沟通"]],
];

proof("facts carried to the published text after an edit", () => {
  it.each(cases.map(([name, says, ...edits]) => ({ name, says, edits })))("$name: $says", ({ says, edits }) => {
    const [from, to] = [version(PUBLISHED), edited(edits)];
    const diff = comparePolicies(from, to);
    const carry = carryFacts(factsOf(PUBLISHED), from, to, fingerprint(to), diff);
    const part = (name: string, ids: readonly string[]) => (ids.length > 0 ? [`${name} ${ids.join(" ")}`] : []);
    const told = [
      ...part("需确认", idsIn(carry, "review")),
      ...part("失配", idsIn(carry, "broken")),
      ...part("新句子", carry.unaccounted),
    ];
    expect(told.join("；") || "沿用").toBe(says);
    // A text without facts of its own is compared by what carries: nothing else is said of it.
    const side = { document: from, facts: factsOf(PUBLISHED), kinds: kinds() };
    const compared = diffFacts(side, { ...side, document: to, facts: carry.facts }, diff);
    expect(compared.entries).toEqual([]);
    expect(compared.notCompared).toHaveLength(idsIn(carry, "review").length + idsIn(carry, "broken").length);
  });
});
