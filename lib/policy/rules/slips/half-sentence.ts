import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/half-sentence";

/** What an edit leaves of a sentence, and whether a whole one is sometimes written so. */
interface Half {
  readonly words: RegExp;
  readonly doubtful: boolean;
}

const HALVES: readonly Half[] = [
  // 对订单进行，: what is done to it is gone.
  { words: /[对将把][^，。；：、\s对将把]{2,24}(?:予以|加以|进行)(?=[，。；])/g, doubtful: false },
  // 向对监管部门: two prepositions, of which one was to go.
  {
    words: /向对(?![方象手端外应接账口价])|对向(?![上下前后内外])|把将|将把|从由(?!来)|对对(?!方)|向向/g,
    doubtful: false,
  },
  { words: /除[^，。；：]{1,30}(?:之外|以外|外)的?除外/g, doubtful: false },
  // …，在地图上。: where, and nothing that is done there.
  { words: /，在[^，。；：在上中里内]{1,8}(?:上|中|里|内)(?=。)/g, doubtful: true },
  { words: /(?<!是否|还|不|均|都|也)(?:可以|应当|必须|能够)(?=[。；])/g, doubtful: true },
];

/** A sentence that an edit left half done. */
export const halfSentence: Rule = {
  id,
  sentence: "句子写完整，没有改到一半留下的字词",
  example: "我们会对您上传的照片进行，加密保存。",
  severity: "warning",
  falseAlarms: [
    "我们会对照片进行加密，分期进行，由双方协商进行。",
    "请向对方说明，并向对象一方核对，对向上级的报告保密。",
    "除法律另有规定外，不予退款；除前款情形外，按照本条办理。",
    "信息存储在境内。您也可以。是否必须，由您决定。",
  ],
  check: (document) =>
    HALVES.flatMap(({ words, doubtful }) =>
      matches(document, words).map((match) => {
        const finding = findingOn(id, match, say.halfSentence(match.words));
        return doubtful ? { ...finding, doubtful } : finding;
      }),
    ),
};
