/** What the script knows of the page it runs on: the facts on its outermost element, and what the address asked for. */
import { readParameters } from "@/lib/embed/parameters";

const page = document.getElementById("top");

/** A fact that the build wrote on the page's outermost element; empty when there is none. */
export const fact = (name: string): string => page?.getAttribute(`data-${name}`) || "";

/** Origins that may frame the page and command it. */
export const hosts = fact("hosts").split(" ").filter(Boolean);

export const subject = { policy: fact("policy"), version: fact("version"), fingerprint: fact("fingerprint") };

const query = new URLSearchParams(window.location.search);

/** Parameters of the address that may be trusted. */
export const parameters = readParameters((name) => query.get(name));

/** The version the host said was agreed to, as it wrote it; null when it said none. */
export const asked = query.get("accepted");

/** Today in China, `YYYY-MM-DD`. */
export const today = () => new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);
