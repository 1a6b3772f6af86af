/** What a question asks of the site rather than of the text: what changed, or where older versions are. */
export type SiteQuestion = "changes" | "archive";

/** The whole query, but for what is said around it: 这次更新了什么, 新版改了哪些, 政策变了没. */
const CHANGES =
  /^(?:这次|本次|上次|最近|新版|最新版?|你们|这个|都|又){0,3}(?:隐私)?(?:政策|条款|协议|规则|内容|版本)?(?:都|又|有没有|有|到底)?(?:变更|变化|变动|更新|修改|修订|改动|新增|变|改)(?:了|过|动)?(?:什么|啥|哪些|哪里|哪儿|没有|没|吗|么|内容|记录|说明)?(?:内容|地方|东西|条款)?$/u;
/** A version, and what is asked of two of them: 跟上一版比改了哪些, 几个版本怎么对比. */
const VERSION = /版本|[上前旧老新]一?版/u;
const COMPARED = /比较|[对相]比|[跟和与同][^，。]{0,8}比|区别|差[别异]|不同|不一样|[改变][了动化]/u;
const ARCHIVE = /(?:旧|老|历史|以前的|之前的|过去的|上一|原来的|从前的)(?:的|个)?(?:版本?|政策|条款|协议)|往期|历次/u;

/** @param query the normalised query, without spaces */
export function siteQuestionIn(query: string): SiteQuestion | null {
  if (VERSION.test(query) && COMPARED.test(query)) return "changes";
  if (ARCHIVE.test(query)) return "archive";
  // 更新 alone may be any word; a question says what it asks.
  return query.length > 2 && CHANGES.test(query) ? "changes" : null;
}
