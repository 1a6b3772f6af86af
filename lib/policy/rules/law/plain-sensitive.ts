import { lawStrings as say } from "@/lib/strings/rules/law";
import { withoutTitles } from "../../titles";
import { clauseHolds } from "../clause-before";
import { findingAt } from "../find";
import type { Finding, Rule } from "../rule";

const id = "law/plain-sensitive";

const KINDS =
  /身份证件?(?:号码|信息|号|照片|复印件|影像)|身份证(?!件)|护照号?码?|证件号码|银行卡号|银行账号|面部(?:识别|特征)|人脸(?:信息|图像|特征|识别)|指纹|虹膜|声纹|生物识别|医疗健康|健康(?:生理)?(?:信息|状况|数据|记录)|病历|基因信息|征信信息|宗教信仰|行踪轨迹|精准定位|精确位置/g;

/** A sensitive kind of information named in plain type; headings and titles in 《》 are names, not statements. */
export const plainSensitive: Rule = {
  id,
  sentence: "提到敏感个人信息的种类时，应当重点标注",
  example: "我们会收集您的银行卡号。",
  authority: "个人信息保护法第十七条、第二十八条",
  severity: "advice",
  falseAlarms: [
    "我们会收集<u>**您的银行卡号**</u>和**面部识别信息**。",
    "依据《人脸信息管理规定》处理。",
    "### （一）面部识别\n\n我们会另行说明。",
    "我们不会保存您的银行卡号和指纹。",
  ],
  check: (document) =>
    document.blocks.flatMap((block): readonly Finding[] => {
      if (block.kind === "heading") return [];
      const cells = block.kind === "table" ? [block.header, ...block.rows].flat() : [block.inlines];
      let at = block.kind === "definition" ? block.term.length + 1 : 0;
      return cells.flatMap((cell) => {
        const found = cell.flatMap((inline) => {
          const start = at;
          at += inline.text.length;
          if (inline.emphasis) return [];
          const text = withoutTitles(inline.text);
          const places = [...text.matchAll(KINDS)];
          if (places.length === 0) return [];
          const denied = clauseHolds(text, /[，。；]/g, /不(?:会|再)?(?:收集|处理|保存|存储|用于)/g);
          return places.flatMap((match) => {
            if (denied(match.index)) return [];
            const from = start + match.index;
            return [findingAt(id, block, from, from + match[0].length, say.plainSensitive(match[0]))];
          });
        });
        if (block.kind === "table") at += 1;
        return found;
      });
    }),
};
