import type { How } from "@/lib/search/plan/resolution";
import { searchStrings } from "@/lib/strings/search";

/** How a query was read when it was not taken literally: 已按“礼品卡”搜索. */
export function readAs(how: How, words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`).join("");
  switch (how) {
    case "synonym":
      return searchStrings.readAsMeaning(quoted);
    case "facts":
      return searchStrings.readAsFacts(quoted);
    case "pinyin":
    case "initials":
      return searchStrings.readAsSound(quoted);
    case "literal":
    case "numeral":
    case "pieces":
      return searchStrings.readAsPieces(quoted);
    default:
      return searchStrings.readAs(quoted);
  }
}
