import { unreachable } from "../policy/text";
import type { FactEntry } from "./entries";
import type { Facts } from "./model";

/** What a reader can do, as parts of one list. */
export const DOING_SECTIONS = ["own", "rights", "ask", "told"] as const;
export type DoingSection = (typeof DOING_SECTIONS)[number];

/** A right or a setting. */
export type Doing = Extract<FactEntry, { list: "rights" | "settings" }>;

function sectionOf(doing: Doing): DoingSection {
  const { kind } = doing.fact;
  switch (kind) {
    case "路径":
    case "动作":
      return "own";
    case "选择":
      return doing.list === "settings" ? "own" : "rights";
    case "法定权利":
      return "rights";
    case "联系":
      return "ask";
    case "知情":
    case "文件":
      return "told";
    default:
      return unreachable(kind);
  }
}

/**
 * Rights and settings by what a reader has to do: set it alone, claim it, ask somebody, or be told. What concerns everybody
 * comes first, each otherwise in the order of the file. Empty sections are left out.
 */
export function doingsBySection({ rights, settings }: Pick<Facts, "rights" | "settings">): readonly {
  readonly section: DoingSection;
  readonly doings: readonly Doing[];
}[] {
  const all: readonly Doing[] = [
    ...rights.map((fact, index) => ({ list: "rights" as const, index, fact })),
    ...settings.map((fact, index) => ({ list: "settings" as const, index, fact })),
  ];
  const forAll = (doing: Doing) => (doing.fact.for.includes("所有人") ? 0 : 1);
  return DOING_SECTIONS.flatMap((section) => {
    const doings = all.filter((doing) => sectionOf(doing) === section).sort((a, b) => forAll(a) - forAll(b));
    return doings.length > 0 ? [{ section, doings }] : [];
  });
}
