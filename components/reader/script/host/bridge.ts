import { isAllowedOrigin } from "@/lib/embed/commands";
import type { EmbedMessage } from "@/public/embed/bridge";

interface Receiver {
  readonly postMessage: (message: unknown) => void;
}

declare global {
  interface Window {
    readonly webkit?: { readonly messageHandlers?: { readonly policyReader?: Receiver } };
    readonly PolicyReaderBridge?: Receiver;
    readonly policyReaderHost?: Receiver;
    readonly wx?: { readonly miniProgram?: Receiver };
  }
}

/** The origin of the page that frames this one, when it is this site's or on the list; null otherwise. */
export function parentOrigin(allowed: readonly string[]): string | null {
  if (window.parent === window) return null;
  const own = window.location.origin;
  if (attempt(() => window.parent.location.origin === own)) return own;
  const ancestors = window.location.ancestorOrigins;
  const origin = ancestors ? ancestors[0] || "" : /^https?:\/\/[^/]+/.exec(document.referrer)?.[0] || "";
  if (isAllowedOrigin(origin, allowed)) return origin;
  // Without ancestorOrigins the embedding page is forgotten once a link inside the frame is followed. Naming the only
  // origin there can be is safe: the engine gives a message to no other.
  const exact = allowed.filter((one) => one.indexOf("*") < 0);
  return !ancestors && (origin === own || origin === "") && exact.length === 1 ? exact[0] || null : null;
}

/**
 * Hands a message to every host there is. A host's fault never reaches the page.
 * @returns whether any took it. WeChat does not count for `open`: it delivers messages only when the page is left, so
 * that a link it was given would do nothing.
 */
export function send(message: EmbedMessage, parent: string | null): boolean {
  const text = JSON.stringify(message);
  const hosts: readonly (() => boolean)[] = [
    () => give(window.webkit?.messageHandlers?.policyReader, message),
    () => give(window.PolicyReaderBridge, text),
    () => give(window.policyReaderHost, text),
    () => give(window.wx?.miniProgram, { data: message }) && message.type !== "open",
    () => {
      if (parent !== null) window.parent.postMessage(message, parent);
      return parent !== null;
    },
  ];
  return hosts.filter(attempt).length > 0;
}

function give(host: Receiver | undefined, message: unknown): boolean {
  if (!host) return false;
  host.postMessage(message);
  return true;
}

function attempt(run: () => boolean): boolean {
  try {
    return run();
  } catch (_) {
    return false;
  }
}
