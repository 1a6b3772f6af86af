import { fingerprint } from "@/lib/content/fingerprint";
import { sampleDocument } from "@/lib/testing/sample";
import { checkFacts } from "../check-facts";
import { type Kinds, kindsOf } from "../kinds";
import type { Facts } from "../model";
import { readFacts, readKinds } from "../read-facts";
import type { FactsReport } from "../report";

/** A small policy with facts, for tests that change a little of either. */
export const BODY = `## 一、收集

注册时，您需要提供手机号码和密码，用来建立账号。不提供的，您不能下单。

您浏览时，我们会记录搜索词，用于推荐。我们会申请相机权限。

您付款时，需要提供<u>**银行卡号**</u>。

欢迎您。

## 二、对外提供

我们委托快递公司配送，提供收货地址。

## 三、您的权利

您可以在<AppPath>“我的-设置”</AppPath>注销，我们将在15天内答复。

| 功能 | 种类 |
| --- | --- |
| 注册 | 手机号码 |

## 附录：定义

设备信息：包括型号、IMEI。
`;

export const KINDS = `groups:
  account: 账号
  order: 订单
kinds:
  - { id: phone, label: 手机号码, group: account, dpv: [pd:TelephoneNumber], forms: [手机号码, 电话号码] }
  - { id: password, label: 密码, group: account, dpv: [pd:Password], forms: [密码] }
  - { id: words, label: 搜索词, group: account, broad: true, dpv: [pd:BrowsingBehaviour], forms: [搜索词] }
  - { id: face, label: 面部, group: account, sensitive: 依定义, dpv: [pd:FacialPrint], forms: [面部识别信息] }
  - { id: card, label: 银行卡号, group: order, sensitive: 依定义, dpv: [pd:PaymentCardNumber], forms: [银行卡号] }
  - { id: address, label: 收货地址, group: order, dpv: [pd:PhysicalAddress], forms: [收货地址] }
  - { id: device, label: 设备信息, group: account, forms: [设备信息, 型号, IMEI] }
  - { id: steps, label: 步数, group: account, forms: [步数] }
purposes:
  - { id: register, label: 注册, dpv: dpv:ServiceRegistration }
  - { id: recommend, label: 推荐 }
  - { id: deliver, label: 配送 }
`;

export const LISTS = `collection:
  - id: c01
    scene: 注册
    at: [{ clause: s1-p1, quote: 您需要提供手机号码和密码 }]
    data: [手机号码, 密码]
    how: 用户提供
    need: 必填
    purpose: [用来建立账号]
    purposes: [register]
    refusal: 您不能下单
  - id: c02
    scene: 浏览
    at: [{ clause: s1-p2, quote: 我们会记录搜索词 }]
    data: [搜索词]
    how: 自动收集
    purpose: [用于推荐]
    purposes: [recommend]
    permissions: [相机]
  - id: c03
    scene: 付款
    at: [{ clause: s1-p3, quote: 需要提供银行卡号 }]
    data: [银行卡号]
sharing:
  - id: s01
    recipient: 快递公司
    written: 快递公司
    role: 委托处理
    scene: 配送
    at: [{ clause: s2-p1, quote: 我们委托快递公司配送 }]
    data: [收货地址]
    purpose: [配送]
    purposes: [deliver]
rights:
  - id: r01
    right: 注销
    kind: 法定权利
    who: 本人
    do: 在设置里注销
    at: [{ clause: s3-p1, quote: 我们将在15天内答复 }]
    paths: [“我的-设置”]
    deadline: 15天
definitions:
  - id: d01
    term: 设备信息
    at: [{ clause: def-设备信息, quote: 包括型号、IMEI }]
    items: [型号, IMEI]
factless:
  - { clause: s1-p4, why: 客套 }
  - { clause: s3-t1, why: 与正文相同 }
`;

export const shopDocument = (body = BODY, version = "2022-11-15") => sampleDocument(body, { version });

/** The file of facts of that document, with its own fingerprint. */
export const factsFile = (lists = LISTS, document = shopDocument()): string =>
  `version: "${document.version}"\nfingerprint: ${fingerprint(document)}\nrevised: "2026-12-01"\nstatus: editorial\n${lists}`;

export function table() {
  const { data, messages } = readKinds(KINDS);
  if (data === null) throw new Error(messages.map(String).join("\n"));
  return data;
}

/** Facts of a file of lists. */
export function shopFacts(lists = LISTS, document = shopDocument()): Facts {
  const { data, messages } = readFacts(factsFile(lists, document));
  if (data === null) throw new Error(messages.map(String).join("\n"));
  return data;
}

export const shopKinds = (): Kinds => kindsOf(table());

/** What is said of facts: where in the lists, what and how to mend it. */
export function reportsOf(lists = LISTS, body = BODY): readonly FactsReport[] {
  const document = shopDocument(body);
  const { data, messages, at } = readFacts(factsFile(lists));
  if (data === null) throw new Error(messages.map(String).join("\n"));
  return checkFacts(data, at, { document, fingerprint: fingerprint(document), kinds: table(), linked: new Set() });
}

/** The first lines of `factsFile` stand before the lists. */
export const HEAD_LINES = 4;
