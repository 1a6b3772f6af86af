import { referencesStrings as say } from "@/lib/strings/rules/references";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "references/unlinked-document";

/** A document named in 《》 that a reader cannot open; reported where it is named first. */
export const unlinkedDocument: Rule = {
  id,
  sentence: "《》里提到的文件应登记网址，读者才能点开",
  example: "详见《未登记的规则》。",
  severity: "advice",
  falseAlarms: ["本《测试政策》适用于全部服务。", "依据《已登记的规则》处理，并遵守《已登记的规则》。"],
  check: (document, { documents }) => {
    const seen = new Set([document.title]);
    return matches(document, /《([^《》]{1,60})》/g).flatMap((match) => {
      const [title = ""] = match.groups;
      if (seen.has(title)) return [];
      seen.add(title);
      const known = documents.find((candidate) => candidate.title === title);
      if (known && known.url !== "") return [];
      return [findingOn(id, match, known ? say.documentUnlinked(title) : say.documentUnknown(title))];
    });
  },
};
