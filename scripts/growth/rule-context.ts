import type { RuleContext } from "@/lib/policy/rules/rule";
import { wordTables } from "@/lib/policy/rules/words/load-tables";

/** What rules are told beside the text: something of each kind, so that each has something to look for. */
export const RULE_CONTEXT: RuleContext = {
  houseWording: [
    { write: "涉及", not: ["涉及到"], why: "重复", except: ["无论涉及到谁"] },
    { write: "账", not: ["帐"], why: "与钱财有关", except: ["帐篷", "蚊帐"] },
  ],
  pendingLinks: [{ id: "known", url: "https://policy.example" }],
  documents: [{ title: "已登记的规则", url: "https://policy.example" }],
  words: wordTables(),
};
