import type { Paragraph, RootContent } from "mdast";
import { DIAGNOSTICS } from "../diagnostics";
import { splitLabel } from "../labels/read";
import { COMPONENT_NAMES } from "./components";
import type { ParseContext } from "./context";

/** A numbered sentence that begins a line but not a paragraph would silently join the sentence before it. */
export function reportBuriedLabels(node: Paragraph, context: ParseContext): void {
  const start = node.position?.start;
  const source = context.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
  source.split("\n").forEach((line, index) => {
    const { label } = splitLabel(line.replace(/^[\s*]*(<u>)?\**/, ""));
    if (index === 0 || label === null) return;
    const place = { line: (start?.line ?? 1) + index, column: 1 };
    context.report("label-inside-paragraph", DIAGNOSTICS["label-inside-paragraph"](label.printed), place);
  });
}

const UNSUPPORTED_BLOCKS: Readonly<Record<string, readonly [name: string, mend: string]>> = {
  blockquote: ["引用块", "去掉行首的 >"],
  code: ["代码块", "去掉 ``` 或行首的空格"],
  thematicBreak: ["分隔线", "删去这一行"],
  html: ["HTML", "去掉尖括号标签"],
  definition: ["链接定义", "删去这一行"],
  footnoteDefinition: ["脚注", "把脚注写进正文"],
};

/** Reports a block that no policy may hold, with what to write in its place. */
export function reportBlock(node: RootContent, context: ParseContext): void {
  if (node.type === "mdxjsEsm") {
    context.report("import-export", DIAGNOSTICS["import-export"](), node.position);
  } else if (node.type === "mdxFlowExpression") {
    context.report("expression", DIAGNOSTICS.expression(), node.position);
  } else if (node.type === "mdxJsxFlowElement") {
    const name = node.name ?? "";
    if (name === "u" || COMPONENT_NAMES.includes(name)) {
      context.report("component-block", DIAGNOSTICS["component-block"](name), node.position);
    } else {
      const finding = DIAGNOSTICS["unknown-component"](name, [...COMPONENT_NAMES, "u"]);
      context.report("unknown-component", finding, node.position);
    }
  } else {
    const [name, mend] = UNSUPPORTED_BLOCKS[node.type] ?? [node.type, "改成普通文字"];
    context.report("unsupported-markup", DIAGNOSTICS["unsupported-markup"](name, mend), node.position);
  }
}
