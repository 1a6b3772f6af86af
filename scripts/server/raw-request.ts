import { connect } from "node:net";
import { PATIENCE_MS } from "../setup/patience.mjs";

/** What a server answered, before anything made sense of it. Names of headers are in lower case. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: clients that tidy an address would never send what is to be tested. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request to a port of this machine. Rejects when there is no answer. */
export function ask(port: number, { method = "GET", target, headers = {} }: RawRequest): Promise<RawAnswer> {
  const all = { Host: "localhost", Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("no answer in time")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const answer = parseAnswer(Buffer.concat(chunks));
      if (answer) resolve(answer);
      else reject(new Error(`no answer to ${method} ${target.slice(0, 80)}`));
    });
    socket.write(Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"));
  });
}

function parseAnswer(bytes: Buffer): RawAnswer | null {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  if (!(status > 0)) return null;
  const pairs = lines.map((line) => [line.split(":", 1)[0]?.toLowerCase() ?? "", line.replace(/^[^:]*:\s*/, "")]);
  return { status, headers: Object.fromEntries(pairs), body: bytes.subarray(end + 4) };
}
