/** Goes to something on the page that a reader steps through: it is marked, and has the focus. */
export function goToStep(target: HTMLElement): void {
  target.setAttribute("data-current", "");
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
