/** The in-app edition's one script. The page is complete without it; it must run on Chromium 64 and iOS 12.1. */
import { isAllowedOrigin, readCommand } from "@/lib/embed/commands";
import { envelope } from "@/lib/embed/messages";
import type { EmbedEvent, HostCommand } from "@/public/embed/bridge";
import { watchClauseHandle } from "../clause-handle";
import { watchContents } from "../contents";
import { setBadges } from "../dates";
import { root } from "../dom";
import { showKeyOnly, watchEmphasis } from "../emphasis";
import { watchPlace } from "../keep-place";
import { watchLayers } from "../layers";
import { prepareVoices } from "../listen";
import { watchNotes } from "../note/notes";
import { watchForNotes } from "../notes-data";
import { offerToResume, rememberPlace } from "../resume";
import { nameSheets } from "../running-head";
import { resumeSearch, watchSearch } from "../search";
import { watchSettings } from "../settings";
import { parentOrigin, send } from "./bridge";
import { askConsent } from "./consent";
import { watchHeight } from "./height";
import { watchLinks } from "./links";
import { watchNotice } from "./notice";
import { hosts, parameters, subject } from "./page";
import { watchReading } from "./reading";

const parent = parentOrigin(hosts);
let count = 0;

function tell(event: EmbedEvent): boolean {
  count += 1;
  return send(envelope(event, subject, count, new Date().toISOString()), parent);
}

function obey(command: HostCommand | null): void {
  if (command === null) return;
  if (command.type === "setTheme") root.setAttribute("data-theme", command.theme);
  else if (command.type === "setScale") root.style.fontSize = `${command.scale * 100}%`;
  else {
    const clause = document.getElementById(command.id);
    // A clause that the emphasis view hides has no place to scroll to.
    if (clause && clause.getClientRects().length === 0) showKeyOnly(false);
    clause?.scrollIntoView();
  }
}

window.addEventListener("message", (event) => {
  const known = event.origin === window.location.origin || isAllowedOrigin(event.origin, hosts);
  if (event.source === window.parent && known) obey(readCommand(event.data));
});
// A native host has no origin: it calls this instead.
Object.defineProperty(window, "policyReader", { value: { postMessage: (data: unknown) => obey(readCommand(data)) } });

if (parameters.theme !== null) obey({ type: "setTheme", theme: parameters.theme });
if (parameters.scale !== null) obey({ type: "setScale", scale: parameters.scale });
if (parameters.consent) askConsent(tell);
// From here on the style sheet looks at the view's attribute, and no longer at the target.
root.setAttribute("data-js", "");
setBadges(document);
watchLinks(tell);
watchNotes();
watchForNotes();
watchClauseHandle();
watchContents();
watchEmphasis();
watchSettings();
prepareVoices();
watchSearch();
watchNotice();
nameSheets();
offerToResume();
watchPlace(rememberPlace);
// Last, since a click that opens something closes nothing.
watchLayers(resumeSearch);
tell({ type: "ready" });
watchHeight(tell);
watchReading(tell);
