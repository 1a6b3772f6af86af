import type { HostCommand } from "@/public/embed/bridge";
import { isScale, isTheme } from "./parameters";

/**
 * Reads a command of the host, an object or its JSON.
 * @returns null for anything else
 */
export function readCommand(data: unknown): HostCommand | null {
  const value = typeof data === "string" ? parsed(data) : data;
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  if (value.type === "setTheme" && "theme" in value && isTheme(value.theme)) {
    return { type: "setTheme", theme: value.theme };
  }
  if (value.type === "setScale" && "scale" in value && isScale(value.scale)) {
    return { type: "setScale", scale: value.scale };
  }
  if (value.type === "scrollTo" && "id" in value && typeof value.id === "string") {
    return { type: "scrollTo", id: value.id };
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (_) {
    return null;
  }
}

/** Whether an origin is on the list; `https://*.a.example` stands for the subdomains of a.example. */
export function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => {
    const star = one.indexOf("*.");
    if (star < 0) return origin === one;
    const tail = one.slice(star + 1);
    const start = one.slice(0, star);
    return (
      origin.slice(0, start.length) === start &&
      origin.length > start.length + tail.length &&
      origin.slice(-tail.length) === tail
    );
  });
}
