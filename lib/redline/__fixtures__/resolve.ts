import type { Emphasis } from "../../policy/model";
import { all, type Element, one } from "./xml";

/** A paragraph after all changes were accepted or rejected. */
export interface ResolvedParagraph {
  readonly style: string;
  readonly runs: readonly { readonly text: string; readonly emphasis: Emphasis | null }[];
}

/** A table's rows of cells; each cell is its text. */
export type Resolved = ResolvedParagraph | { readonly rows: readonly (readonly string[])[] };

export type Decision = "accept" | "reject";

function emphasisOf(properties: Element | undefined): Emphasis | null {
  if (one(properties, "w:b") === undefined) return null;
  return one(properties, "w:u") === undefined ? "bold" : "bold-underline";
}

const textOf = (run: Element, name: string) =>
  all(run, name)
    .flatMap((part) => part.children.map((child) => child.text))
    .join("");

/** What goes when all is accepted, or all rejected. */
const GOES = { accept: ["w:del", "w:moveFrom"], reject: ["w:ins", "w:moveTo"] } as const;

const goes = (name: string, decision: Decision): boolean => GOES[decision].some((own) => own === name);

function runsOf(parent: Element, decision: Decision): ResolvedParagraph["runs"] {
  return parent.children.flatMap((child): ResolvedParagraph["runs"] => {
    if (goes(child.name, decision)) return [];
    if (/^w:(?:ins|del|moveFrom|moveTo)$/u.test(child.name)) return runsOf(child, decision);
    return child.name === "w:r" ? runOf(child, decision) : [];
  });
}

function runOf(run: Element, decision: Decision): ResolvedParagraph["runs"] {
  const properties = one(run, "w:rPr");
  const change = one(properties, "w:rPrChange");
  const text = textOf(run, "w:t") + textOf(run, "w:delText");
  const chosen = decision === "reject" && change ? one(change, "w:rPr") : properties;
  return text === "" ? [] : [{ text, emphasis: emphasisOf(chosen) }];
}

function styleOf(paragraph: Element, decision: Decision): string {
  const properties = one(paragraph, "w:pPr");
  const change = one(properties, "w:pPrChange");
  const chosen = decision === "reject" && change ? one(change, "w:pPr") : properties;
  return one(chosen, "w:pStyle")?.attributes["w:val"] ?? "";
}

/** Whether the paragraph's end goes, so that its words run on into the next paragraph. */
function endGoes(paragraph: Element, decision: Decision): boolean {
  const mark = one(one(paragraph, "w:pPr"), "w:rPr");
  return GOES[decision].some((name) => one(mark, name) !== undefined);
}

function rowGoes(row: Element, decision: Decision): boolean {
  return one(one(row, "w:trPr"), decision === "accept" ? "w:del" : "w:ins") !== undefined;
}

/**
 * Accepts or rejects all tracked changes of a document as Word does: runs and rows stay or go, old formatting comes
 * back, and a paragraph whose end goes is joined to the next, whose style it takes.
 */
export function resolveChanges(body: Element, decision: Decision): readonly Resolved[] {
  const resolved: Resolved[] = [];
  let carried: ResolvedParagraph["runs"] = [];
  for (const child of body.children) {
    if (child.name === "w:p") {
      const runs = [...carried, ...runsOf(child, decision)];
      carried = [];
      if (endGoes(child, decision)) carried = runs;
      else resolved.push({ style: styleOf(child, decision), runs });
    } else if (child.name === "w:tbl") {
      const rows = all(child, "w:tr")
        .filter((row) => !rowGoes(row, decision))
        .map((row) =>
          all(row, "w:tc").map((cell) =>
            all(cell, "w:p")
              .flatMap((paragraph) => runsOf(paragraph, decision))
              .map(({ text }) => text)
              .join(""),
          ),
        );
      if (rows.length > 0) resolved.push({ rows });
    }
  }
  return resolved;
}
