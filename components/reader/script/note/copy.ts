import { copyText } from "@/components/ui/clipboard";
import { panelStrings } from "@/lib/strings";
import { button, element } from "../element";

/** A button that copies, and says in the same place whether it did. */
export function copyButton(label: string, text: () => string): DocumentFragment {
  const outcome = element("span", { role: "status", class: "outcome" });
  const made = document.createDocumentFragment();
  const copy = () => {
    copyText(text()).then((done) => {
      outcome.textContent = done ? panelStrings.copied : panelStrings.copyFailed;
    });
  };
  made.append(button(label, copy), outcome);
  return made;
}
