import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { Block } from "../../model";
import { findingAt, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";
import { ruledOtherwise } from "./ruled-otherwise";

const id = "terms/must-and-may";

/** What a sentence lets somebody do or leave: must, must not, may, need not. */
type Force = "must" | "never" | "may" | "free";

/** The words of each, the longest first: 可以不 leaves free, 可以 allows. */
const MODALS: readonly (readonly [words: string, force: Force])[] = [
  ["可以不", "free"],
  ["可不", "free"],
  ["不需要", "free"],
  ["无需", "free"],
  ["无须", "free"],
  ["不必", "free"],
  ["自愿选择", "free"],
  ["自愿", "free"],
  ["自行决定是否", "free"],
  ["可以选择", "free"],
  ["可以自愿", "free"],
  ["可选择", "free"],
  ["可以拒绝", "free"],
  ["有权拒绝", "free"],
  ["可拒绝", "free"],
  ["必须", "must"],
  ["务必", "must"],
  ["一律", "must"],
  ["不得", "never"],
  ["不可以", "never"],
  ["严禁", "never"],
  ["禁止", "never"],
  ["不允许", "never"],
  ["可以", "may"],
  ["有权", "may"],
  ["允许", "may"],
];
const MODAL = new RegExp(
  `(${MODALS.map(([words]) => words)
    .sort((a, b) => b.length - a.length)
    // 自愿遵守 says that a duty is taken on.
    .map((words) => (words.endsWith("自愿") ? `${words}(?!(?:接?受|遵守|同意|承担|履行))` : words))
    .join("|")})`,
  "g",
);
const forceOf = new Map(MODALS);

/** What stands between a modal and its verb. */
const MANNER =
  /^(?:是否|向我们|给我们|按要求|随时|自行|自愿|选择|直接|如实|亲自|亲笔|再次|同时|另行|事先|提前|单独|一并|仅|再|也)+/;
/** Where a sentence makes an exception, two rules agree. */
const EXCEPT = /但|另有|例外|仅限|(?:^|[^删清])除|不符合|未经|没有/;

/** Which pairs cannot stand of one deed. */
const CLASHES: Readonly<Record<Force, readonly Force[]>> = {
  must: ["free", "never"],
  free: ["must"],
  never: ["must", "may"],
  may: ["never"],
};
/** What may be done is forbidden only where the words go on alike. */
const ALIKE = 4;

/** A deed that a sentence demands, forbids, allows or leaves free. */
interface Ruled {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly force: Force;
  /** The verb, and pairs of characters of what it is done to. */
  readonly verb: string;
  readonly deed: string;
  readonly objects: readonly string[];
  /** 不同意的，学生: when, and who. */
  readonly when: string;
  readonly sentence: string;
}

const pairsOf = (words: string): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)).filter((pair) =>
    /^[\u4e00-\u9fff]{2}$/.test(pair),
  );

const REACH = 60;

function ruledIn(block: Block): readonly Ruled[] {
  return matchesIn(block, MODAL).flatMap(({ text, start, end, words }): readonly Ruled[] => {
    const force = forceOf.get(words);
    const [rest = ""] = text.slice(end, end + REACH).split(/[，。；：\n\t]/);
    const deed = rest.replace(MANNER, "");
    const verb = deed.slice(0, 2);
    if (force === undefined || !/^[\u4e00-\u9fff]{2}$/.test(verb)) return [];
    const lead =
      text
        .slice(Math.max(0, start - REACH), start)
        .split(/[。；\n\t]/)
        .at(-1) ?? "";
    const when = /([^，、]{3}的，[\u4e00-\u9fff]{2,6})$/.exec(lead)?.[1] ?? "";
    const behind = text.slice(end, end + REACH).split(/[。；\n\t]/)[0] ?? "";
    const from = end + rest.length - deed.length;
    return [
      {
        block,
        start,
        end: Math.min(from + Math.min(deed.length, 6), text.length),
        words,
        force,
        verb,
        deed,
        // What it is done to may be what the sentence speaks of: 头像由您自行选择是否提供.
        objects: pairsOf(deed.length > 3 ? deed.slice(2) : lead),
        when,
        sentence: lead + words + behind,
      },
    ];
  });
}

/** Whether one sentence forbids or leaves free what the other demands or allows, or two rule one case of one person otherwise. */
function contradict(a: Ruled, b: Ruled): boolean {
  if (EXCEPT.test(a.sentence) || EXCEPT.test(b.sentence)) return false;
  const forces = [a.force, b.force];
  if (a.when !== "" && a.when === b.when && forces.includes("must") && forces.includes("may")) return true;
  if (!CLASHES[a.force].includes(b.force) || a.verb !== b.verb) return false;
  if (forces.includes("may")) return a.deed.length >= ALIKE && a.deed.slice(0, ALIKE) === b.deed.slice(0, ALIKE);
  return a.objects.some((pair) => b.objects.includes(pair));
}

/** So many sentences before one are asked whether they rule otherwise. */
const NEAR = 12;

/** One thing that must be done and need not be done. */
export const mustAndMay: Rule = {
  id,
  sentence: "同一件事，不能既写“必须”又写“可以不”",
  example: "您可以选择支付押金，也可以免押。所有用户必须支付押金。",
  severity: "warning",
  falseAlarms: [
    "您可以查阅订单信息。您必须妥善保管密码。",
    "您可以选择提供头像，但使用证件服务的，必须提供头像。",
    "未经同意，我们不得公开您的信息；经您同意，我们可以公开您的信息。",
    "您可以选择支付押金，也可以选择信用免押；逾期的必须支付违约金。",
    "您必须填写收货地址。头像由您决定，您可以选择是否填写。",
  ],
  check: (document) => {
    const recent: Ruled[] = [];
    const sure = document.blocks.flatMap((block): readonly Finding[] => {
      if (block.kind === "heading" || block.kind === "table") return [];
      return ruledIn(block).flatMap((ruled): readonly Finding[] => {
        const other = recent.find((one) => contradict(one, ruled));
        recent.push(ruled);
        if (recent.length > NEAR) recent.shift();
        if (!other) return [];
        return [findingAt(id, block, ruled.start, ruled.end, say.mustAndMay(ruled.words, other.words + other.verb))];
      });
    });
    // Two sentences that say nearly the same may still speak of two cases.
    const likely = ruledOtherwise(document).flatMap(({ block, start, end, own, other }): readonly Finding[] => {
      const isTold = sure.some((finding) => finding.blockId === block.id && finding.start < end && start < finding.end);
      return isTold ? [] : [{ ...findingAt(id, block, start, end, say.mustAndMay(own, other)), doubtful: true }];
    });
    return [...sure, ...likely];
  },
};
