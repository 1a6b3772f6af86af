/** The in-app edition's one script. The page is complete without it; it must run on Chromium 64 and iOS 12.1. */
import { isAllowedOrigin, readCommand } from "@/lib/embed/commands";
import { type EmbedEvent, envelope, type HostCommand, receipt } from "@/lib/embed/messages";
import { readParameters } from "@/lib/embed/parameters";
import { newerVersion } from "@/lib/embed/stale";
import { parentOrigin, send } from "./bridge";
import { watchReading } from "./reading";

const root = document.documentElement;
const fact = (name: string) => root.getAttribute(`data-${name}`) || "";
const hosts = fact("hosts").split(" ").filter(Boolean);
const subject = { policy: fact("policy"), version: fact("version"), fingerprint: fact("fingerprint") };
const query = new URLSearchParams(window.location.search);
const parameters = readParameters((name) => query.get(name));
const parent = parentOrigin(hosts);
let count = 0;

function tell(event: EmbedEvent): boolean {
  count += 1;
  return send(envelope(event, subject, count, new Date().toISOString()), parent);
}

function obey(command: HostCommand | null) {
  if (command === null) return;
  if (command.type === "setTheme") root.setAttribute("data-theme", command.theme);
  else if (command.type === "setScale") root.style.fontSize = `${command.scale * 100}%`;
  else document.getElementById(command.id)?.scrollIntoView();
}

function say(text: string, address: string | null) {
  const line = document.getElementById("notice");
  if (!line) return;
  line.textContent = text;
  if (address !== null) {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = text;
    line.textContent = "";
    line.appendChild(link);
  }
  line.hidden = false;
}

function askConsent() {
  const bar = document.getElementById("consent");
  if (!bar) return;
  bar.hidden = false;
  bar.addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target : null;
    const answer = button?.getAttribute("data-answer");
    if (!button || !answer) return;
    const notice = window.location.origin + fact("notice");
    const language = parameters.lang || "zh-CN";
    const taken = tell(
      answer === "agree"
        ? { type: "agree", receipt: receipt(subject, language, notice, new Date().toISOString()) }
        : { type: "decline" },
    );
    const said = bar.querySelector("p");
    if (said) said.textContent = taken ? button.getAttribute("data-done") : bar.getAttribute("data-nobody");
    // One answer a page: a second one would be a second record. Where nobody took it, the person may try again.
    if (taken) for (const other of Array.from(bar.querySelectorAll("button"))) other.disabled = true;
  });
}

/** Links out of the policy go to the host, since a webview may block them; without a host they stay links. */
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const out = target?.closest("[data-contact],[data-external],[data-app-path]");
  if (!out) return;
  const address = out.getAttribute("href") || out.textContent || "";
  const kind = out.hasAttribute("data-contact") ? "mail" : out.hasAttribute("data-external") ? "link" : "app-path";
  if (tell({ type: "open", target: kind, address })) event.preventDefault();
});

window.addEventListener("message", (event) => {
  const known = event.origin === window.location.origin || isAllowedOrigin(event.origin, hosts);
  if (event.source === window.parent && known) obey(readCommand(event.data));
});
// A native host has no origin: it calls this instead.
Object.defineProperty(window, "policyReader", { value: { postMessage: (data: unknown) => obey(readCommand(data)) } });

if (parameters.theme !== null) obey({ type: "setTheme", theme: parameters.theme });
if (parameters.scale !== null) obey({ type: "setScale", scale: parameters.scale });
if (parameters.consent) askConsent();

const asked = query.get("accepted");
if (fact("in-force") === "1" && asked !== null && parameters.accepted !== subject.version) {
  const index = fact("versions")
    .split(" ")
    .indexOf(parameters.accepted || "?");
  if (index < 0) say(fact("unknown"), null);
  else say(fact("since").replace("*", asked), `/embed/since/${asked}/`);
}

/** An archived page never warns: its reader asked for that version. */
function guard() {
  const today = new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);
  const request = new XMLHttpRequest();
  request.open("GET", "/policy.json");
  request.onload = () => {
    const summary = readJson(request.responseText);
    const newer = request.status === 200 ? newerVersion(summary, subject.version, today) : null;
    if (newer) say(fact("stale").replace("*", newer.effectiveOn), null);
  };
  try {
    request.send();
  } catch (_) {
    // A page opened from a package has no server to ask: then there is no line.
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (_) {
    return null;
  }
}

if (fact("in-force") === "1") guard();
tell({ type: "ready" });
watchReading(tell);
