import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { DIAGNOSTICS } from "../diagnostics";
import type { Emphasis, Inline } from "../model";
import type { ParseContext } from "./context";
import { hiddenByEscape } from "./written-characters";

/** A tag that authors may write inside a sentence, its one attribute, and the inline it makes. */
interface Component {
  readonly attribute: string | null;
  readonly inline: (text: string, value: string, whole: string) => Inline;
}

/** The closed set of tags. `u` is not here: it is a style, not a component. */
const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["Ref", { attribute: "to", inline: (text, target) => ({ kind: "reference", target, text }) }],
  ["PendingLink", { attribute: "id", inline: (text, id) => ({ kind: "pending-link", id, text }) }],
  [
    "AppPath",
    { attribute: null, inline: (text, _, whole) => ({ kind: "app-path", steps: appPathSteps(whole), text }) },
  ],
  ["Define", { attribute: "term", inline: (text, term) => ({ kind: "term", role: "definition", term, text }) }],
  ["Term", { attribute: "to", inline: (text, term) => ({ kind: "term", role: "use", term, text }) }],
]);

export const COMPONENT_NAMES: readonly string[] = [...COMPONENTS.keys()];

/** The screens a path names: `“我的”—“设置”` and `“我的-设置”` are both 我的, 设置. A `/` between names means either. */
export function appPathSteps(text: string): readonly string[] {
  return text
    .replace(/[“”"]/g, "")
    .split(/[—–-]+/)
    .map((step) => step.trim())
    .filter((step) => step !== "");
}

export type JsxElement = MdxJsxTextElement | MdxJsxFlowElement;

/**
 * Checks a tag against the closed set.
 * @returns a function that makes the inline for a run of the tag's text, or null after reporting what is wrong
 */
export function readComponent(
  node: JsxElement,
  context: ParseContext,
): ((text: string, whole: string, emphasis: Emphasis | undefined) => Inline) | null {
  const name = node.name ?? "";
  const component = COMPONENTS.get(name);
  if (!component) {
    const finding = DIAGNOSTICS["unknown-component"](name, [...COMPONENT_NAMES, "u"]);
    context.report("unknown-component", finding, node.position);
    return null;
  }
  const known = component.attribute === null ? [] : [component.attribute];
  let value = "";
  let seen = false;
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}";
    const place = attribute.position ?? node.position;
    if (!known.includes(attributeName)) {
      context.report("unknown-attribute", DIAGNOSTICS["unknown-attribute"](name, attributeName, known), place);
    } else if (typeof attribute.value !== "string" || seen) {
      context.report("attribute-value", DIAGNOSTICS["attribute-value"](name, attributeName), place);
      seen = true;
    } else {
      value = attribute.value.trim();
      seen = true;
      const source = context.text.slice(place?.start.offset ?? 0, place?.end.offset ?? 0);
      for (const { finding } of hiddenByEscape(value, source, () => null)) {
        context.reportHidden(finding, () => place);
      }
    }
  }
  if (component.attribute !== null && value === "") {
    const finding = DIAGNOSTICS["missing-attribute"](name, component.attribute);
    if (!seen) context.report("missing-attribute", finding, node.position);
    else if (node.attributes.every(({ value: given }) => typeof given === "string")) {
      context.report("attribute-value", DIAGNOSTICS["attribute-value"](name, component.attribute), node.position);
    }
    return null;
  }
  return (text, whole, emphasis) => ({ ...component.inline(text, value, whole), ...(emphasis ? { emphasis } : {}) });
}
