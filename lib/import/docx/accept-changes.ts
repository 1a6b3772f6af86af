import type { Tally } from "../notices";
import { anyWordsOf, QUOTED_LENGTH, wordsOf } from "./words";
import { child, elementsOf, type XmlElement, type XmlNode } from "./xml";

const FORMATTING = /^w:(?:rPr|pPr|tblPr|tblPrEx|tblGrid|trPr|tcPr|sectPr|numbering)Change$/u;
const RANGES = /^w:(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/u;
/** What stands inside properties and marks the end of a paragraph, a row or a cell as changed. */
const GOES = ["w:del", "w:moveFrom"];

/** What stands between paragraphs and keeps the one before from running on. */
const HOLDS_PARAGRAPHS = new Set(["w:tbl", "w:sdt", "w:customXml"]);

const goes = (properties: XmlElement | undefined) => GOES.some((name) => child(properties, name) !== undefined);

const rename = (element: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...element, children });

/**
 * Accepts every tracked change of a document as Word does: insertions stay, deletions go, a paragraph whose end was
 * deleted runs on into the next and takes its style, deleted rows and cells go.
 * @param tally told of each change
 */
export function acceptChanges(root: XmlElement, tally: Tally): XmlElement {
  let place = "";
  /** Whether the paragraph at hand was told as moved: it may have left in several runs. */
  let isMoved = false;

  const accept = (node: XmlNode, inProperties: boolean): readonly XmlNode[] => {
    if (typeof node === "string") return [node];
    const { name } = node;
    if (FORMATTING.test(name)) {
      tally.add("docx/formatting", place);
      return [];
    }
    if (RANGES.test(name)) return [];
    if (name === "w:p") isMoved = false;
    if (name === "w:p") place = wordsOf(node, QUOTED_LENGTH) || anyWordsOf(node) || place;
    if (inProperties && ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns"].includes(name)) return [];
    if (name === "w:del" || name === "w:moveFrom") {
      const kind = name === "w:del" ? "docx/deletions" : "docx/moves";
      const words = anyWordsOf(node);
      const isTold = kind === "docx/deletions" || (words !== "" && !isMoved);
      if (isTold) tally.add(kind, words || place);
      if (kind === "docx/moves" && words !== "") isMoved = true;
      return [];
    }
    if (name === "w:ins") tally.add("docx/insertions", wordsOf(node, QUOTED_LENGTH) || place);
    if (name === "w:ins" || name === "w:moveTo") return node.children.flatMap((own) => accept(own, false));
    if (name === "w:tr" && goes(child(node, "w:trPr"))) {
      tally.add("docx/deletions", anyWordsOf(node) || place);
      return [];
    }
    if (name === "w:tr" && child(child(node, "w:trPr"), "w:ins"))
      tally.add("docx/insertions", anyWordsOf(node) || place);
    if (name === "w:tc" && child(child(node, "w:tcPr"), "w:cellDel")) {
      tally.add("docx/deletions", anyWordsOf(node) || place);
      return [];
    }
    const properties = /Pr$/u.test(name);
    const children = join(node.children, (own) => accept(own, properties));
    if (name === "w:tbl" && !elementsOf(node).some((own) => own.name === "w:tr" && !goes(child(own, "w:trPr"))))
      return [];
    return [rename(node, children)];
  };

  /** Accepts the children of one element, carrying the words of a paragraph that lost its end over to the next. */
  const join = (nodes: readonly XmlNode[], own: (node: XmlNode) => readonly XmlNode[]): readonly XmlNode[] => {
    const result: XmlNode[] = [];
    let carried: XmlNode[] = [];
    let style: readonly XmlNode[] = [];
    const flush = () => {
      if (carried.length > 0) result.push({ name: "w:p", attributes: {}, children: [...style, ...carried] });
      carried = [];
    };
    for (const node of nodes) {
      const paragraph = typeof node !== "string" && node.name === "w:p" ? node : null;
      if (paragraph === null) {
        if (typeof node !== "string" && HOLDS_PARAGRAPHS.has(node.name)) flush();
        for (const one of own(node)) result.push(one);
        continue;
      }
      const [accepted] = own(paragraph);
      if (accepted === undefined || typeof accepted === "string") continue;
      const properties = child(accepted, "w:pPr");
      const words = accepted.children.filter((one) => one !== properties);
      if (goes(child(child(paragraph, "w:pPr"), "w:rPr"))) {
        if (carried.length === 0) style = properties ? [properties] : [];
        for (const one of words) carried.push(one);
      } else {
        result.push(rename(accepted, [...(properties ? [properties] : []), ...carried, ...words]));
        carried = [];
      }
    }
    flush();
    return result;
  };

  return rename(
    root,
    join(root.children, (node) => accept(node, false)),
  );
}
