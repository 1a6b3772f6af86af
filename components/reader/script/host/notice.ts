import { isVersion } from "@/lib/embed/parameters";
import { newerVersion, supersededBy } from "@/lib/embed/stale";
import { keepParameters } from "./links";
import { asked, fact, parameters, subject, today } from "./page";

/** The line above the text: what changed since the version agreed to, or that this copy is outdated. */
export function watchNotice(): void {
  // An archived page never warns: its reader asked for that version.
  if (fact("in-force") !== "1") return;
  answerAccepted();
  const superseded = supersededBy(fact("superseded-on"), today());
  if (superseded !== null) say(fact("stale").replace("*", superseded), null);
  else guard();
}

function answerAccepted(): void {
  const { accepted } = parameters;
  if (asked === null || accepted === subject.version) return;
  const known = accepted !== null && fact("versions").split(" ").indexOf(accepted) >= 0;
  if (accepted !== null && known) {
    say(fact("since").replace("*", accepted), fact("since-page").replace("*", accepted));
  } else if (accepted !== null && isVersion(accepted) && accepted.slice(0, 10) >= subject.version.slice(0, 10)) {
    say(fact("not-older").replace("*", accepted), null);
  } else say(fact("unknown"), null);
}

function say(text: string, address: string | null): void {
  const line = document.getElementById("notice");
  if (!line) return;
  line.textContent = address === null ? text : "";
  if (address !== null) {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = text;
    keepParameters(link);
    line.appendChild(link);
  }
  line.hidden = false;
}

/** Asks the server what is in force. No server, no network or no sense in the answer: then nothing is said. */
function guard(): void {
  // Engines refuse such requests from a file, and some report the refusal as an error of the page.
  if (!/^https?:$/.test(window.location.protocol)) return;
  try {
    const request = new XMLHttpRequest();
    request.open("GET", fact("summary"));
    request.onload = () => {
      const newer =
        request.status === 200 ? newerVersion(readJson(request.responseText), subject.version, today()) : null;
      if (newer) say(fact("stale").replace("*", newer.effectiveOn), null);
    };
    request.send();
  } catch (_) {
    // A webview may refuse the request by throwing.
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (_) {
    return null;
  }
}
