import { isAllowedOrigin } from "@/lib/embed/commands";
import type { EmbedMessage } from "@/lib/embed/messages";

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

/** The origin of the page that frames this one, when it is on the list; null otherwise. */
export function parentOrigin(allowed: readonly string[]): string | null {
  if (window.parent === window) return null;
  const listed = window.location.ancestorOrigins;
  const origin = listed?.[0] || /^https?:\/\/[^/]+/.exec(document.referrer)?.[0] || "";
  return origin === window.location.origin || isAllowedOrigin(origin, allowed) ? origin : null;
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
