import type { HeadingBlock, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import type { Rule } from "../rule";
import { type Matter, missingUnder } from "./matters";

const id = "law/policy-updates";

/** A heading under which a reader may look for it; 更正 and 变更 of a person's own data stand under such headings too. */
const HOME = /更新|变更|变化|修订|修改|调整/;
/** A text that speaks of itself. */
const ITSELF = /(?:本|这份|我们的)?(?:隐私|个人信息保护)?(?:政策|条款|协议|规则|指引|声明|通知|公告)/;
const CHANGES = new RegExp(
  `${ITSELF.source}[^。]{0,24}(?:更新|变更|修订|修改)|(?:更新|变更|修订|修改)[^。]{0,12}${ITSELF.source}`,
);

/**
 * The heading of the section that says how the policy changes, by its title and its own words; a policy without one
 * promises nothing of its own.
 */
function updatesSection({ blocks }: PolicyDocument): HeadingBlock | null {
  const candidates = blocks.filter((block) => block.kind === "heading" && HOME.test(blockText(block)));
  const titled = candidates.find((block) => CHANGES.test(blockText(block)));
  const spoken = candidates.find(({ id: heading }) =>
    blocks.some((block) => block.path.includes(heading) && CHANGES.test(blockText(block))),
  );
  const found = titled ?? spoken;
  return found?.kind === "heading" ? found : null;
}

const MATTERS: readonly Matter[] = [
  {
    name: "变更的告知方式",
    article: "个人信息保护法第十七条",
    wordings: [
      /(?:更新|变更|变化|修订|修改)[^。]{0,40}(?:告知|通知|公告|公布|发布|公示|提醒)/,
      /(?:告知|通知|公告|公布|发布|公示|提醒)[^。]{0,30}(?:更新|变更|变化|修订|修改)/,
    ],
  },
  {
    name: "重大变更的显著通知",
    article: "个人信息保护法第十七条",
    wordings: [
      /(?:显著|醒目|弹窗)[^。]{0,20}(?:通知|提示|告知|提醒)/,
      /(?:通知|提示|告知|提醒)[^。]{0,20}(?:显著|醒目|弹窗)/,
    ],
  },
  {
    name: "重大变更后重新征得同意",
    article: "个人信息保护法第十四条",
    wordings: [/(?:变更|变化|更新|修改|修订|调整)[^。]{0,120}(?:同意|(?:重新|再次)[^。]{0,6}授权)/],
  },
  {
    name: "旧版本存档",
    article: "网络交易监督管理办法第二十八条",
    wordings: [/(?:旧|历史|过往|以往|历次|此前)的?版/],
  },
];

/** How changes are announced and older texts kept. */
export const policyUpdates: Rule = {
  id,
  sentence: "应写明政策变更的告知方式；重大变更应显著通知，旧版本应存档",
  example: "我们可能更新本政策。",
  authority: "个人信息保护法第十四条、第十七条；网络交易监督管理办法第二十八条",
  severity: "advice",
  falseAlarms: [
    "政策更新时我们会发布变更；重大变更会以弹窗显著通知并征得您的同意，旧版本予以存档。",
    "变更后我们会公告；发生重大变化的，以推送方式醒目提示您，经同意后适用，历史版本可供查阅。",
    "本政策修改后，我们会公布新版，重大调整会推送醒目提醒，并重新取得您的授权；以往的版本可以查阅。",
  ],
  check: (document) => {
    const section = updatesSection(document);
    const cited = section === null ? "" : `；本政策“${section.label?.printed ?? ""}${blockText(section)}”`;
    const matters = MATTERS.map((matter) => ({ ...matter, article: `${matter.article}${cited}` }));
    return missingUnder(id, document, section, matters);
  },
};
