import { createServer, type Server } from "node:net";

/** Which port a server is to listen on. */
export type PortWish =
  /** Named by PORT, and no other: whoever names one has a link or a proxy that leads to it. */
  | { readonly kind: "named"; readonly port: number }
  /** Nobody named one: the usual one, or the next that is free. */
  | { readonly kind: "usual"; readonly port: number }
  | { readonly kind: "refused"; readonly message: string };

/** Where the policy is served when nobody named a port. */
export const USUAL_PORT = 3000;
/** Ports after the usual one that are tried before the system is asked for any. */
const FURTHER = 20;
const HIGHEST = 65_535;

/**
 * Reads PORT.
 * @param text its value; undefined or empty when nobody named a port. `0` is any port that is free
 * @param usual what is tried first when nobody did
 */
export function portWish(text: string | undefined, usual: number): PortWish {
  if (text === undefined || text.trim() === "") return { kind: "usual", port: usual };
  const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : HIGHEST + 1;
  if (port <= HIGHEST) return { kind: "named", port };
  return {
    kind: "refused",
    message: `PORT is "${text}", which is no port. Give a number from 0 to ${HIGHEST}, e.g. PORT=8080; 0 is any port that is free.`,
  };
}

/** Where a server listens now, or why it does not, in the words of whoever started it. */
export type Listening =
  | { readonly kind: "listening"; readonly port: number; readonly note: string | null }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Has a server listen as it was wished. A port that another program has is never shared with it.
 * @param host the address of this machine to listen on; undefined listens on all
 */
export async function listen(server: Server, wish: PortWish, host?: string): Promise<Listening> {
  switch (wish.kind) {
    case "refused":
      return wish;
    case "named": {
      const tried = await tryPort(server, wish.port, host);
      return tried.kind === "listening" ? { ...tried, note: null } : { kind: "refused", message: tried.why(wish.port) };
    }
    case "usual": {
      for (let port = wish.port; port <= Math.min(wish.port + FURTHER, HIGHEST); port += 1) {
        const tried = await tryPort(server, port, host);
        if (tried.kind === "listening") return { ...tried, note: port === wish.port ? null : elsewhere(wish.port) };
        if (!tried.taken) return { kind: "refused", message: tried.why(port) };
      }
      const tried = await tryPort(server, 0, host);
      if (tried.kind === "listening") return { ...tried, note: elsewhere(wish.port) };
      return { kind: "refused", message: tried.why(0) };
    }
  }
}

/**
 * Why a wish cannot be fulfilled, asked before a build that takes minutes.
 * @returns null when it can
 */
export async function refusal(wish: PortWish, host?: string): Promise<string | null> {
  const server = createServer();
  const result = await listen(server, wish, host);
  if (result.kind === "refused") return result.message;
  await new Promise((resolve) => server.close(resolve));
  return null;
}

const elsewhere = (usual: number) =>
  `Port ${usual} is taken by another program, so the next free one is used. To choose one: PORT=8080 npm start`;

type Tried =
  | { readonly kind: "listening"; readonly port: number }
  | { readonly kind: "failed"; readonly taken: boolean; readonly why: (port: number) => string };

async function tryPort(server: Server, port: number, host: string | undefined): Promise<Tried> {
  const tried = await tryAddress(server, port, host);
  if (tried.kind === "failed" || host !== OWN || !(await isTaken(tried.port, OWN_V6))) return tried;
  await new Promise((resolve) => server.close(resolve));
  // Asked for any, the system gives another; a port that was named is taken.
  return port === 0 ? tryPort(server, 0, host) : taken;
}

/** The name localhost means both; whoever opens it may be led to the other program. */
const OWN = "127.0.0.1";
const OWN_V6 = "::1";
const taken: Tried = { kind: "failed", taken: true, why: (port) => reason("EADDRINUSE", port, "") };

async function isTaken(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  const tried = await tryAddress(probe, port, host);
  if (tried.kind === "failed") return tried.taken;
  await new Promise((resolve) => probe.close(resolve));
  return false;
}

function tryAddress(server: Server, port: number, host: string | undefined): Promise<Tried> {
  return new Promise((resolve) => {
    const onError = (error: Error) => {
      server.off("listening", onListening);
      const code = "code" in error ? error.code : undefined;
      resolve({ kind: "failed", taken: code === "EADDRINUSE", why: (asked) => reason(code, asked, error.message) });
    };
    const onListening = () => {
      server.off("error", onError);
      const address = server.address();
      resolve({ kind: "listening", port: typeof address === "object" && address !== null ? address.port : port });
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen({ port, host });
  });
}

function reason(code: unknown, port: number, message: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Choose another one, e.g. PORT=${port < HIGHEST ? port + 1 : 8080} npm start, or PORT=0 for any that is free.`;
  if (code === "EACCES")
    return `Port ${port} may not be used without further rights. Choose one above 1023, e.g. PORT=8080 npm start.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST is no address of this machine (${message}). Leave it out for this machine alone, or write 0.0.0.0 for every address of it.`;
  return message;
}
