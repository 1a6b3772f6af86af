/**
 * Tells React what a person typed before it was there. React keeps the field's text on hydration but not in its own
 * state, and takes an event with the value that it last saw for no change at all. So the value is first emptied
 * through React's own setter and then written past it.
 */
export function replayInput(field: Element): void {
  if (field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (!(field instanceof HTMLInputElement)) return;
  if (field.type === "checkbox" || field.type === "radio") {
    if (field.checked === field.defaultChecked) return;
    field.checked = field.defaultChecked;
    field.click();
    return;
  }
  const { value, selectionStart, selectionEnd } = field;
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  field.value = "";
  if (native?.set) native.set.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  try {
    field.setSelectionRange(selectionStart, selectionEnd);
  } catch {
    // Kinds of input without a selection.
  }
}
