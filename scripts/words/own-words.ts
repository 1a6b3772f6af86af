/** How many Chinese characters in a row are a phrase and no coincidence. */
export type PhraseLength = number;

const HAN_RUN = /\p{Script=Han}+/gu;

/** Every run of so many Chinese characters in a text; punctuation and letters end a run. */
export function phrasesOf(text: string, length: PhraseLength): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let at = 0; at + length <= run.length; at += 1) phrases.add(run.slice(at, at + length));
  }
  return phrases;
}

/** Words of a sentence that lead to a company's name without a stop between. */
const LEADS = /的|主体|提供者|合作方|第三方|指|由|与|和|及|向|为|是/u;

/** What makes a company one of some legal form and business, or a text one of some kind: the end of a name, again and again. */
const KIND =
  /(?:有限|责任|公司|集团|控股|股份|隐私权?|个人信息保护|用户|服务|协议|声明|政策|规则|指引|网络|信息|技术|科技|互联网|软件|数据|电子|商务|广告|文化|传媒|图书|供应链|管理|咨询|银行|保险|支付|物流|平台|业务|产业)$/u;

/** Where a company sits, in front of its name. */
const PLACE =
  /^(?:中国|北京|上海|天津|重庆|广州|深圳|杭州|浙江|广东|江苏|苏州|四川|成都|湖北|武汉|南京|山东|福建|厦门|[^市省]{2,3}[省市])/u;

/** The part of a name that is left when kind and place are taken away. */
function distinctPart(name: string): string {
  let left = name;
  while (KIND.test(left)) left = left.replace(KIND, "");
  return left.replace(PLACE, "");
}

/** Parts of addresses and host names that name nobody. */
const GENERAL_LATIN =
  /^(?:www|com|net|org|gov|edu|info|mail|email|service|services|support|help|contact|privacy|policy|legal|kefu|example|https?|shop|store|app|apps)$/u;

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * What tells one publisher from all others: the parts of its names, addresses and of the companies its text names that are
 * left when place, business and legal form are taken away.
 * @param facts names and addresses, as `policy.yaml` states them
 * @param text the policy's words
 * @returns distinct parts of at least two Chinese characters, four letters or four digits, in order
 */
export function namesOf(facts: readonly string[], text: string): readonly string[] {
  const companies = text.match(/[\p{Script=Han}（）]{2,30}有限(?:责任)?公司/gu) ?? [];
  const names = [...facts, ...companies.map((name) => name.split(LEADS).at(-1) ?? "")].flatMap((name) => [
    ...name
      .split(/[^\p{Script=Han}]+/u)
      .map(distinctPart)
      .filter((part) => part.length > 1),
    ...(name.toLowerCase().match(/[a-z]{4,}/gu) ?? []).filter((part) => !GENERAL_LATIN.test(part)),
    ...(name.match(/\d{4,}/gu) ?? []).filter((part) => !YEAR.test(part)),
  ]);
  return [...new Set(names)];
}

/**
 * How a name is found: a number not inside a longer one, letters in either case, Chinese characters anywhere, and a name of
 * four characters by its first two as well where those stand by themselves in the publisher's text.
 */
export function nameExpression(name: string, text: string): RegExp {
  if (/^\d+$/u.test(name)) return new RegExp(`(?:^|\\D)${name}(?!\\d)`, "u");
  const short = name.slice(0, 2);
  const usedShort = name.length === 4 && new RegExp(`${short}(?!${name.slice(2)})`, "u").test(text);
  return new RegExp(usedShort ? short : name, "iu");
}

/** The longest runs of a text in which every phrase is one of those given. */
export function sharedRuns(text: string, phrases: ReadonlySet<string>, length: PhraseLength): readonly string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(HAN_RUN)) {
    let start = -1;
    for (let at = 0; at + length <= run.length + 1; at += 1) {
      const shared = at + length <= run.length && phrases.has(run.slice(at, at + length));
      if (shared && start < 0) start = at;
      if (!shared && start >= 0) {
        found.push(run.slice(start, at + length - 1));
        start = -1;
      }
    }
  }
  return found;
}
