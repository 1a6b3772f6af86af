/**
 * The service worker: keeps what was read, so that it can be read without a network. Pages come from the network first,
 * for a policy must not be shown outdated in silence; a kept copy says that it is one. See docs/decisions/0018.
 */
import { routes } from "@/lib/routes";
import { listKept, markCopy, titleOf, treatmentOf } from "./addresses";
import type { OfflinePlan } from "./plan";
import { buildCache, dropOldBuilds, fillBuild, isWhole, keep, keepPage, kept, VISITED } from "./store";
import type { FetchEvent, WorkerScope } from "./worker-scope";

declare const self: WorkerScope;
declare const OFFLINE_PLAN: OfflinePlan;

/** How long a page may take before its copy is shown in its stead, marked as a copy. */
const PATIENCE_MS = 4000;
const { build, files, fallback, copyNote } = OFFLINE_PLAN;
const comparison = routes.compare();

self.addEventListener("install", (event) => event.waitUntil(fillBuild(build, files)));
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
  await dropOldBuilds(build, files);
  await self.clients.claim();
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    const { pathname, searchParams } = new URL(client.url);
    if (treatmentOf(pathname, true, "") !== "page") continue;
    if (!(await kept(pathname, build))) await fetch(pathname).then((response) => keepPage(pathname, response), ignore);
    if (pathname === comparison) await keepCompared(searchParams);
  }
}

/** Keeps the texts of a comparison that was made in the browser before there was a worker. */
async function keepCompared(question: URLSearchParams): Promise<void> {
  for (const version of [question.get("from"), question.get("to")]) {
    const text = version === null ? "" : routes.documentJson(version);
    if (text) await fetch(text).then((response) => keep(text, response), ignore);
  }
}

async function page(event: FetchEvent, { pathname, search }: URL): Promise<Response> {
  const network = fetch(event.request);
  event.waitUntil(network.then((response) => keepPage(pathname, response.clone()), ignore));
  const copy = await kept(pathname, build);
  try {
    const response = await (copy ? Promise.race([network, patience()]) : network);
    if (copy && response.status >= 500) throw new Error(`the server answers ${response.status}`);
    return response;
  } catch {
    if (copy) return marked(copy);
    const slashed = /\/$/.test(pathname) ? undefined : await kept(`${pathname}/`, build);
    return slashed ? Response.redirect(`${pathname}/${search}`, 302) : nothingKept();
  }
}

function patience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("slow network")), PATIENCE_MS));
}

async function hashed(event: FetchEvent, path: string): Promise<Response> {
  const copy = await caches.match(path);
  if (copy) return copy;
  const response = await fetch(event.request);
  if (isWhole(response)) event.waitUntil(keep(path, response.clone()).catch(ignore));
  return response;
}

async function document(event: FetchEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(path, response.clone()).catch(ignore));
    return response;
  } catch (error) {
    const copy = await kept(path, build);
    if (copy) return copy;
    throw error;
  }
}

async function marked(copy: Response): Promise<Response> {
  const fetched = new Date(Date.parse(copy.headers.get("date") || "") + 8 * 3600 * 1000);
  const day = Number.isNaN(fetched.getTime()) ? "—" : fetched.toISOString().slice(0, 10);
  return withText(copy, markCopy(await copy.text(), copyNote.replace("*", day)), 200);
}

/** What an unknown address shows without a network: the pages that can be read. */
async function nothingKept(): Promise<Response> {
  const shell = await kept(fallback, build);
  if (!shell) return Response.error();
  const pages = new Map<string, string>();
  for (const name of [buildCache(build), VISITED]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!/\/$/.test(path) || path === fallback) continue;
      const response = await cache.match(request);
      if (response) pages.set(path, titleOf(await response.text()) || path);
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
