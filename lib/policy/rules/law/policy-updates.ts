import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/policy-updates";

/** The heading under which a reader looks for it. */
const HOME = /更新|变更|修订/;

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
    article: "个人信息保护法第十四条；本政策第六章",
    wordings: [
      /(?:显著|醒目|弹窗)[^。]{0,20}(?:通知|提示|告知|提醒)/,
      /(?:通知|提示|告知|提醒)[^。]{0,20}(?:显著|醒目|弹窗)/,
    ],
  },
  {
    name: "重大变更后重新征得同意",
    article: "个人信息保护法第十四条；本政策第六章",
    wordings: [/(?:变更|变化|更新|修改|修订|调整)[^。]{0,120}(?:同意|(?:重新|再次)[^。]{0,6}授权)/],
  },
  {
    name: "旧版本存档",
    article: "本政策第六章",
    wordings: [/(?:旧|历史|过往|以往|历次|此前)的?版/],
  },
];

/** How changes are announced and older texts kept. */
export const policyUpdates: Rule = {
  id,
  sentence: "应写明政策变更的告知方式；重大变更应显著通知，旧版本应存档",
  example: "我们可能更新本政策。",
  authority: "个人信息保护法第十七条；本政策第六章",
  severity: "advice",
  falseAlarms: [
    "政策更新时我们会发布变更；重大变更会以弹窗显著通知并征得您的同意，旧版本予以存档。",
    "变更后我们会公告；发生重大变化的，以推送方式醒目提示您，经同意后适用，历史版本可供查阅。",
    "本政策修改后，我们会公布新版，重大调整会推送醒目提醒，并重新取得您的授权；以往的版本可以查阅。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
