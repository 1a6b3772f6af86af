type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what stands in it; what is null is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name] || "");
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A button that does something here; its click is dealt with, so that it closes nothing that lies over the page. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.onclick = (event) => {
    event.preventDefault();
    press();
  };
  return made;
}

/** The element that a fragment names; null for one that is no address at all. */
export function byFragment(fragment: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch (_) {
    return null;
  }
}
