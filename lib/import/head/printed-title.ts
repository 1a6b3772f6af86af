/** What a title is no longer than. */
export const TITLE_LENGTH = 60;

/** What names a document by its kind. */
const KIND =
  "政策|规则|声明|协议|条款|指引|目录|清单|列表|一览表|须知|办法|规定|制度|章程|公约|说明|告知书|同意书|承诺书|授权书|确认书|合同|手册|细则|准则|规范|公告|通知|通告|指南|守则|条例|约定|保护|方案|流程|标准|要求|简章|契约|协定|书";
/** The same in English, as a title is written: Privacy Policy, TERMS OF SERVICE. */
const ENGLISH_KIND =
  "\\b(?:Policy|POLICY|Agreement|AGREEMENT|Notice|NOTICE|Statement|STATEMENT|Terms(?: of (?:Use|Service))?|TERMS(?: OF (?:USE|SERVICE))?|Guidelines|GUIDELINES|Rules|RULES|Terms and Conditions|TERMS AND CONDITIONS)";
const TITLE = new RegExp(
  `(?:${KIND}|${ENGLISH_KIND})[》”」]?(?: ?[(（【\\[][^)）】\\]]{0,24}[)）】\\]])?(?: ?[-—–·|]? ?(?:[Vv] ?)?\\d[\\d.]{0,7} ?版?)?$`,
  "u",
);
/** Short lines that stand before a text and name no document. */
const NO_TITLE =
  /^(?:目录|目次|引言|前言|导言|序言|总则|说明|特别(?:提示|说明|约定)|重要(?:提示|须知)|提示条款|声明|通知|公告|须知)$/u;
const SENTENCE = /[。；，：:！!？?]/u;

/** Whether a line names a document by its kind: 某平台用户协议（2030版）, 第三方SDK目录. */
export const isTitle = (text: string): boolean =>
  text.length <= TITLE_LENGTH && !SENTENCE.test(text) && !NO_TITLE.test(text.replace(/\s/gu, "")) && TITLE.test(text);

/** Whether a line may be a title where something else says that it is one. */
export const mayBeTitle = (text: string): boolean =>
  text !== "" && text.length <= TITLE_LENGTH && !/[。；！!]/u.test(text) && !NO_TITLE.test(text.replace(/\s/gu, ""));

/** A title as front matter has it: without 《》 around the whole of it. */
export const bareTitle = (text: string): string => /^《([^《》]+)》$/u.exec(text)?.[1] ?? text;
