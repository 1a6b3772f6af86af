import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { houseWordingFinder } from "../../house-wording";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";

const id = "slips/house-wording";

/** Words that the publisher's own list, `checks.yaml` in the content folder, replaces by others. Without a list there are none. */
export const houseWording: Rule = {
  id,
  sentence: "用语与统一用语表（checks.yaml）一致",
  example: "本条涉及到您的订单。",
  severity: "warning",
  falseAlarms: [
    "本条涉及您的订单。",
    "依照《涉及到第三方的规则》处理。",
    "我们的店长可能坐老板椅。",
    "见 mini apps、mini app.example 和 a-mini app@example.com。",
  ],
  check: (document, { houseWording: wordings }) => {
    const find = houseWordingFinder(wordings);
    return document.blocks.flatMap((block) =>
      find(blockText(block)).map(({ wording, start, end }) =>
        findingAt(id, block, start, end, say.houseWording(blockText(block).slice(start, end), wording)),
      ),
    );
  },
};
