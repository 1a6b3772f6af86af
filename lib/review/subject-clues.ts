import type { Change, PolicyDiff } from "../compare/model";
import { blocksById } from "../policy/blocks-by-id";
import { longestNames } from "../policy/names";
import { blockText } from "../policy/text";
import { reviewStrings } from "../strings/review";
import { affirmed } from "./affirmed";
import { editedText } from "./circumstances";
import type { Clue } from "./clue";
import { contactsIn } from "./contacts";
import { newBlocks, oldBlocks, remembered } from "./sides";

const because = reviewStrings.suggestion;

/** The rights of PIPL chapter IV by their names. */
export const RIGHTS = /查阅|复制|转移|更正|补充|删除|限制处理|拒绝|撤回|注销|解释说明/u;
const EVERY_RIGHT = new RegExp(RIGHTS, "gu");

/** Words with which a sentence says something of substance about handling information. */
export const SUBSTANCE = /收集|提供给|共享|披露|委托|转让|境外|用于|存储|保存期|单独同意|人脸|面部|儿童|周岁/u;

const inserted = (change: Change) => editedText(change.words, "insert");
const deleted = (change: Change) => editedText(change.words, "delete");

const contact: Clue = (change) => {
  const fresh = new Set(contactsIn(inserted(change)));
  const gone = new Set(contactsIn(deleted(change)));
  const both = [...new Set([...fresh, ...gone])].filter((one) => !(fresh.has(one) && gone.has(one)));
  return both.length > 0 ? { class: "联系方式变化", why: because.contact(both) } : null;
};

/** The term for an answer or for doing what a person asked. */
const ANSWER = /答复|回复|反馈|处理您的(?:请求|申请)|响应/u;

const answerTerm: Clue = (change) => {
  if (!("before" in change) || !("after" in change)) return null;
  const { words, flags } = change;
  const [flag] = flags;
  const [before] = flag?.before ?? [];
  const [after] = flag?.after ?? [];
  if (flags.length !== 1 || flag?.kind !== "number" || before === undefined || after === undefined) return null;
  const at = words.findIndex(({ op, text }) => op === "insert" && text.includes(after));
  const beside = `${words[at - 2]?.text.slice(-6) ?? ""}${words[at + 1]?.text.slice(0, 8) ?? ""}`;
  return /[天日周月年]/u.test(after) && ANSWER.test(beside)
    ? { class: "权利变化", why: because.term(before, after) }
    : null;
};

/** A company's name; a word that joins it to the sentence is no part of it. */
const COMPANY = /(?:(?!由|是|为|指|与|和|向|的|即)[\p{Script=Han}（）()A-Za-z0-9]){2,30}有限(?:责任)?公司/gu;

/** One company took another's place and nothing else was altered, in a sentence that names no recipient. */
const party: Clue = (change) => {
  if (change.kind !== "edited" || /提供|共享|合作方|第三方|接收/u.test(change.after.text)) return null;
  const [before, after] = [change.before.text, change.after.text];
  const [was, ...wasMore] = [...new Set(before.match(COMPANY) ?? [])];
  const [is, ...isMore] = [...new Set(after.match(COMPANY) ?? [])];
  if (was === undefined || is === undefined || wasMore.length + isMore.length > 0 || was === is) return null;
  return before.split(was).join("") === after.split(is).join("")
    ? { class: "主体变更", why: because.party(was, is) }
    : null;
};

const crossBorder: Clue = (change) =>
  /(?:向|至|传输到|存储在|位于)[^，。；]{0,8}境外|境外接收方|数据出境|跨境(?:传输|提供|流动)/u.test(inserted(change)) ||
  (change.kind === "removed" && /(?:向|至|存储在)[^，。；]{0,8}境外/u.test(deleted(change)))
    ? { class: "跨境", why: because.crossBorder }
    : null;

const minors: Clue = (change) =>
  /未成年人|儿童|未满十四周岁|不满十四周岁|14周岁以下/u.test(inserted(change)) ||
  (change.kind === "removed" && /未成年人|儿童/u.test(deleted(change)))
    ? { class: "未成年人", why: because.minors }
    : null;

const RECIPIENT = /(?:提供|共享|披露|转让|同步|传输)(?:给|至|予)[^，。；、]{2,24}/gu;

const recipient: Clue = (change) => {
  const words = affirmed(inserted(change), RECIPIENT)?.[0];
  const own =
    words === undefined ||
    /(?:给|至|予)(?:您(?!所?选)|我们)/u.test(words) ||
    affirmed(deleted(change), RECIPIENT) !== null;
  return own ? null : { class: "共享对象变化", why: because.recipient(words) };
};

/** The chapter of a change, as the version prints it in which the change stands. */
function chapterTitle(change: Change, diff: PolicyDiff): string {
  const blocks = change.kind === "removed" ? oldBlocks(diff) : newBlocks(diff);
  const heading = blocksById(blocks).get(change.chapter);
  return heading ? blockText(heading) : "";
}

/** Sections come and go in the chapter on people's rights; names of rights come and go in any text of that chapter. */
const right: Clue = (change, diff) => {
  const title = chapterTitle(change, diff);
  if (!/权利/u.test(title)) return null;
  if (change.clause === "heading" && (change.kind === "added" || change.kind === "removed")) {
    return { class: "权利变化", why: because.rightsChapter(title) };
  }
  const [fresh, gone] = [inserted(change), deleted(change)];
  const named = [...`${fresh}\n${gone}`.matchAll(EVERY_RIGHT)].map(([name]) => name);
  const own = [...new Set(named)].filter((name) => fresh.includes(name) !== gone.includes(name));
  return change.kind === "edited" && own.length > 0 ? { class: "权利变化", why: because.right(own) } : null;
};

const MANNER = /[^，。；]{0,8}(?:面部识别|人脸识别|自动化决策|算法推荐|加密|去标识化|匿名化)[^，。；]{0,12}方式/u;

const manner: Clue = (change) => {
  const words = MANNER.exec(inserted(change))?.[0];
  return words === undefined || /收集/u.test(inserted(change))
    ? null
    : { class: "处理方式变化", why: because.manner(words) };
};

const FEATURE = /(?:如您|当您|您可以)(?:使用|观看|参与|参加|开启)[^，。；]{2,16}/u;

/** A new section or clause that begins by saying when a person uses something. */
const feature: Clue = (change) => {
  if (change.kind !== "added") return null;
  const words = FEATURE.exec(change.after.text.replace(/^[^\n]*\n/u, "").slice(0, 24))?.[0];
  return words === undefined ? null : { class: "功能新增", why: because.feature(words) };
};

const COLLECTED = /(?:收集|读取|获取)(?:您的|您)([^，。；、（]{2,12}?)(?:的?内容)?(?:以|用|并|，|。|、|；|（)/gu;

const namedKinds = new WeakMap<PolicyDiff, ReadonlySet<string>>();

/** Of what the new words of a comparison collect, what the old version names; its text is read once for all of them. */
function namedKindsOf(diff: PolicyDiff): ReadonlySet<string> {
  const kinds = new Set(diff.changes.flatMap((change) => affirmed(inserted(change), COLLECTED)?.[1] ?? []));
  const longest = longestNames([...kinds]);
  const named = new Set<string>();
  for (const block of oldBlocks(diff)) {
    for (const name of new Set(longest(blockText(block)))) if (name !== null) named.add(name);
  }
  // Where a kind begins that another one begins with, only the longer one was found.
  for (const name of [...named]) {
    for (let end = 1; end < name.length; end++) if (kinds.has(name.slice(0, end))) named.add(name.slice(0, end));
  }
  return named;
}

/** A sentence that collects something the old version never names. */
const kinds: Clue = (change, diff) => {
  const [words, what = ""] = affirmed(inserted(change), COLLECTED) ?? [];
  if (words === undefined || !("before" in change) || affirmed(deleted(change), COLLECTED)) return null;
  return remembered(namedKinds, diff, namedKindsOf).has(what)
    ? null
    : { class: "处理种类变化", why: because.kinds(words.slice(0, -1)) };
};

const PURPOSE = /(?:用于|以便|为了)[^，。；]{4,24}/gu;

/** A use that was added whole, not one that was phrased anew. */
const purpose: Clue = (change) => {
  const words = affirmed(inserted(change), PURPOSE)?.[0];
  return words === undefined || change.kind !== "edited" || deleted(change) !== ""
    ? null
    : { class: "处理目的变化", why: because.purpose(words) };
};

/** Evidence in what the changed words speak of, the most telling first. */
export const subjectClues: readonly Clue[] = [
  contact,
  answerTerm,
  crossBorder,
  minors,
  party,
  right,
  recipient,
  manner,
  feature,
  kinds,
  purpose,
];
