import type { Link, PhrasingContent, Text } from "mdast";
import { DIAGNOSTICS } from "../diagnostics";
import type { Emphasis, Inline } from "../model";
import { type JsxElement, readComponent } from "./components";
import type { ParseContext } from "./context";
import { escapeAt, sourceOffsets } from "./offsets";
import { hiddenByEscape } from "./written-characters";

/** An inline and where its first character stands in the file, so that a finding can point at it. */
export interface Piece {
  readonly inline: Inline;
  readonly offset: number;
}

interface Style {
  readonly emphasis?: Emphasis;
  /** The tag we are inside of; tags do not nest. */
  readonly component?: string;
}

/** What Markdown offers and the policy's subset does not, in an author's words. */
const UNSUPPORTED: Readonly<Record<string, readonly [name: string, mend: string]>> = {
  emphasis: ["斜体", "要强调请写 **文字**；要显示星号或下划线本身，请在前面加 \\"],
  delete: ["删除线", "删去的文字请直接删去；要显示 ~ 本身，请写成 \\~"],
  inlineCode: ["代码格式", "去掉反引号"],
  image: ["图片", "正文只写文字"],
  imageReference: ["图片", "正文只写文字"],
  link: ["网址链接", '写成 <PendingLink id="…">文字</PendingLink>，网址写在 policy.yaml'],
  mailLink: ["换了文字的邮箱链接", "直接写出邮箱地址，它会自己成为链接"],
  linkReference: ["网址链接", '写成 <PendingLink id="…">文字</PendingLink>，网址写在 policy.yaml'],
  footnoteReference: ["脚注", "把脚注写进正文"],
  html: ["HTML", "去掉尖括号标签"],
};

/** Turns the phrasing content of a paragraph, heading or cell into pieces, reporting whatever is outside the subset. */
export function readInlines(nodes: readonly PhrasingContent[], context: ParseContext, style: Style = {}): Piece[] {
  return nodes.flatMap((node) => readInline(node, context, style));
}

function readInline(node: PhrasingContent, context: ParseContext, style: Style): Piece[] {
  switch (node.type) {
    case "text":
      return readText(node, context, style);
    case "strong": {
      const only = node.children.length === 1 ? node.children[0] : undefined;
      if (only?.type === "mdxJsxTextElement" && only.name === "u") {
        return readInlines(only.children, context, { ...style, emphasis: "bold-underline" });
      }
      return readInlines(node.children, context, { ...style, emphasis: style.emphasis ?? "bold" });
    }
    case "mdxJsxTextElement":
      return node.name === "u" ? readUnderline(node, context, style) : readTag(node, context, style);
    case "break":
      return [];
    case "link":
      if (isAddress(node)) return readContact(node.url.slice("mailto:".length), node, style);
      break;
    case "mdxTextExpression":
      context.report("expression", DIAGNOSTICS.expression(), node.position);
      return [];
  }
  const kind = node.type === "link" && node.url.startsWith("mailto:") ? "mailLink" : node.type;
  const [name, mend] = UNSUPPORTED[kind] ?? [node.type, "改成普通文字"];
  context.report("unsupported-markup", DIAGNOSTICS["unsupported-markup"](name, mend), node.position);
  return "children" in node ? readInlines(node.children, context, style) : [];
}

function readText(node: Text, context: ParseContext, style: Style): Piece[] {
  const start = node.position?.start.offset ?? 0;
  const source = context.text.slice(start, node.position?.end.offset ?? start);
  const offsets = sourceOffsets(node.value, source);
  const place = (index: number) => start + (offsets[index] ?? source.length);
  const open = [...node.value.matchAll(/\*\*/g)].find(({ index }) => context.text.startsWith("**", place(index)));
  if (open) {
    context.report("emphasis-open", DIAGNOSTICS["emphasis-open"](), context.pointAt(place(open.index)));
  }
  const written = hiddenByEscape(node.value, source, ({ index }) => {
    const offset = offsets[index];
    return offset === undefined ? null : { offset, escape: escapeAt(source, offset) };
  });
  for (const { finding, offset } of written) {
    context.reportHidden(finding, () => context.pointAt(start + (offset ?? 0)));
  }
  // A line break inside a paragraph is layout. Chinese needs no space there, Latin words do.
  const pieces: Piece[] = [];
  let at = 0;
  for (const line of node.value.split("\n")) {
    const indent = at === 0 ? 0 : line.length - line.trimStart().length;
    let text = at === 0 ? line : line.slice(indent);
    const previous = pieces.at(-1)?.inline.text ?? "";
    if (at > 0 && /[\w,.]$/.test(previous) && /^\w/.test(text)) text = ` ${text}`;
    if (text !== "") {
      const inline: Inline = { kind: "text", text, ...(style.emphasis ? { emphasis: style.emphasis } : {}) };
      pieces.push({ inline, offset: place(at + indent) });
    }
    at += line.length + 1;
  }
  return pieces;
}

function readUnderline(
  node: JsxElement & { children: readonly unknown[] },
  context: ParseContext,
  style: Style,
): Piece[] {
  const children = phrasing(node);
  for (const attribute of node.attributes) {
    const name = attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}";
    context.report(
      "unknown-attribute",
      DIAGNOSTICS["unknown-attribute"]("u", name, []),
      attribute.position ?? node.position,
    );
  }
  const bold = children.every(
    (child) => child.type === "strong" || (child.type === "text" && child.value.trim() === ""),
  );
  if (!bold && style.emphasis === undefined) {
    context.report("underline-without-bold", DIAGNOSTICS["underline-without-bold"](), node.position);
  }
  return readInlines(children, context, { ...style, emphasis: "bold-underline" });
}

function readTag(node: JsxElement, context: ParseContext, style: Style): Piece[] {
  const name = node.name ?? "";
  const inner = readInlines(phrasing(node), context, { ...style, component: name });
  if (style.component !== undefined) {
    context.report("component-nested", DIAGNOSTICS["component-nested"](name, style.component), node.position);
    return inner;
  }
  const make = readComponent(node, context);
  if (make === null) return inner;
  const whole = inner.map((piece) => piece.inline.text).join("");
  if (whole.trim() === "") context.report("component-empty", DIAGNOSTICS["component-empty"](name), node.position);
  return inner.map(({ inline, offset }) => ({ inline: make(inline.text, whole, inline.emphasis), offset }));
}

/** Whether a link is a mail address as it stands in the text; other words would be lost to the address. */
function isAddress({ url, children: [only, ...others] }: Link): boolean {
  return only?.type === "text" && others.length === 0 && url === `mailto:${only.value.replace(/^mailto:/, "")}`;
}

function readContact(address: string, node: { readonly position?: Text["position"] }, style: Style): Piece[] {
  const emphasis = style.emphasis ? { emphasis: style.emphasis } : {};
  return [
    { inline: { kind: "contact", address, text: address, ...emphasis }, offset: node.position?.start.offset ?? 0 },
  ];
}

/** The phrasing content inside a tag; a tag on lines of its own holds it in a paragraph. */
function phrasing(node: JsxElement): readonly PhrasingContent[] {
  return node.type === "mdxJsxTextElement"
    ? node.children
    : node.children.flatMap((child) => (child.type === "paragraph" ? child.children : []));
}
