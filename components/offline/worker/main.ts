/**
 * The service worker: keeps what was read, so that it can be read without a network. Pages come from the network first,
 * for a policy must not be shown outdated in silence; a kept copy says that it is one. See docs/decisions/0018.
 */
import { routes } from "@/lib/routes";
import { treatmentOf } from "./addresses";
import { buildCache, VISITED } from "./own-caches";
import { listKept, markCopy, titleOf } from "./page-html";
import type { OfflinePlan } from "./plan";
import { dropOldBuilds, fillBuild, isOfItsType, keep, keepPage, kept } from "./store";
import type { FetchEvent, WorkerScope } from "./worker-scope";

declare const self: WorkerScope;
declare const OFFLINE_PLAN: OfflinePlan;

const plan = OFFLINE_PLAN;
const comparison = routes.compare();

self.addEventListener("install", (event) => event.waitUntil(fillBuild(plan)));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("message", (event) => {
  if (event.data === "policy:update") event.waitUntil(self.skipWaiting());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || request.headers.has("range")) return;
  const from = request.referrer.indexOf(`${url.origin}/`) === 0 ? new URL(request.referrer).pathname : "";
  const navigates = request.mode === "navigate";
  // A link from the desk to the policy is an ordinary visit; a script that the desk loads is not.
  switch (treatmentOf(url.pathname, navigates, navigates ? "" : from)) {
    case "page":
      return event.respondWith(page(event, url));
    case "hashed":
      return event.respondWith(hashed(event, url.pathname));
    case "document":
      return event.respondWith(document(event, url.pathname));
    case "network":
      return;
  }
});

/** Takes over the pages that are open, and keeps those that were opened before there was a worker. */
async function begin(): Promise<void> {
  await dropOldBuilds(plan).catch(ignore);
  await self.clients.claim();
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    const { pathname, searchParams } = new URL(client.url);
    if (treatmentOf(pathname, true, "") !== "page") continue;
    if (!(await kept(pathname, plan)))
      await fetch(pathname)
        .then((response) => keepPage(pathname, response, plan))
        .catch(ignore);
    if (pathname === comparison) await keepCompared(searchParams);
  }
}

/** Keeps the texts of a comparison that was made in the browser before there was a worker. */
async function keepCompared(question: URLSearchParams): Promise<void> {
  for (const version of [question.get("from"), question.get("to")]) {
    const text = version === null ? "" : routes.documentJson(version);
    if (text)
      await fetch(text)
        .then((response) => keep(text, response, plan))
        .catch(ignore);
  }
}

/** The page from the network. What a login page or a firewall answers is shown too, as without a worker, but never kept. */
async function page(event: FetchEvent, { pathname, search }: URL): Promise<Response> {
  const network = fetch(event.request);
  event.waitUntil(network.then((response) => keepPage(pathname, response.clone(), plan)).catch(ignore));
  // Not awaited before it is needed: a browser that cannot read its caches must not hold back what the network answers.
  const copy = kept(pathname, plan);
  try {
    const response = await Promise.race([network, patience(copy)]);
    if (response.status >= 500 && (await copy)) throw new Error(`the server answers ${response.status}`);
    return response;
  } catch {
    const found = await copy;
    if (found) return marked(found);
    const slashed = /\/$/.test(pathname) ? undefined : await kept(`${pathname}/`, plan);
    return slashed ? Response.redirect(`${pathname}/${search}`, 302) : nothingKept();
  }
}

/** Rejects when the network has had its time, if there is a copy to show in its stead. */
function patience(copy: Promise<Response | undefined>): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (found: Response | undefined) => found && reject(new Error("slow network"));
    setTimeout(() => copy.then(giveUp), plan.patienceMs);
  });
}

async function hashed(event: FetchEvent, path: string): Promise<Response> {
  const copy = await kept(path, plan);
  if (copy) return copy;
  const response = await fetch(event.request);
  event.waitUntil(keep(path, response.clone(), plan).catch(ignore));
  return response;
}

/** The text of a version from the network, or as it was kept where that fails or answers something else. */
async function document(event: FetchEvent, path: string): Promise<Response> {
  const response = await fetch(event.request).catch(ignore);
  if (response) event.waitUntil(keep(path, response.clone(), plan).catch(ignore));
  const missing = response && response.status >= 400 && response.status < 500;
  if (response && (missing || isOfItsType(path, response))) return response;
  return (await kept(path, plan)) || response || Response.error();
}

async function marked(copy: Response): Promise<Response> {
  const fetched = new Date(Date.parse(copy.headers.get("date") || "") + 8 * 3600 * 1000);
  const day = Number.isNaN(fetched.getTime()) ? "—" : fetched.toISOString().slice(0, 10);
  return withText(copy, markCopy(await copy.text(), plan.copyNote.replace("*", day)), 200);
}

/** What an unknown address shows without a network: the pages that can be read. */
async function nothingKept(): Promise<Response> {
  const shell = await kept(plan.fallback, plan);
  if (!shell) return Response.error();
  const pages = new Map<string, string>();
  for (const name of [buildCache(plan.build), VISITED]) {
    for (const request of await (await caches.open(name)).keys()) {
      const path = new URL(request.url).pathname;
      const page = /\/$/.test(path) && path !== plan.fallback ? await kept(path, plan) : undefined;
      if (page) pages.set(path, titleOf(await page.text()) || path);
    }
  }
  const list = Array.from(pages, ([path, title]) => ({ path, title }));
  return withText(shell, listKept(await shell.text(), list), 503);
}

function withText(response: Response, text: string, status: number): Response {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return new Response(text, { status, headers });
}

function ignore(): void {}
