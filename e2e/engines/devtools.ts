import { WebSocket } from "ws";
import { z } from "zod";

const Message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
export type Message = z.infer<typeof Message>;

/** A connection to a browser or to one of its pages, by the DevTools protocol. */
export interface DevTools {
  /** Sends a command. @returns its result @throws Error when it is refused, or when nobody is left to answer */
  readonly send: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
  /** Calls a listener with every message from now on. @returns how to take it away */
  readonly listen: (listener: (message: Message) => void) => () => void;
  /** Rejects when the page or the browser is gone; it never resolves. */
  readonly death: Promise<never>;
  readonly close: () => void;
}

/**
 * Connects to a browser or a page.
 * @param address a WebSocket address
 * @throws Error when nobody answers there
 */
export async function connectDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let count = 0;
  let dies: (error: Error) => void = () => {};
  // A dead page answers nothing: without this, a test would only run out of time.
  const death = new Promise<never>((_, reject) => {
    dies = reject;
  });
  death.catch(() => {});
  socket.once("close", () => dies(new Error("the browser hung up")));
  socket.on("message", (data) => {
    const message = Message.parse(JSON.parse(String(data)));
    if (message.method === "Inspector.targetCrashed") dies(new Error("the page died"));
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
    for (const listener of listeners) listener(message);
  });
  return {
    death,
    send: (method, params = {}) => {
      const answer = new Promise<Record<string, unknown>>((resolve, reject) => {
        count += 1;
        waiting.set(count, ({ result, error }) => {
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result ?? {});
        });
        socket.send(JSON.stringify({ id: count, method, params }));
      });
      return Promise.race([answer, death]);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => socket.terminate(),
  };
}
