import { createServer, type Server } from "node:http";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { listen, portWish, refusal } from "./listen";
import { listenOnLoopback } from "./loopback";

const HOST = "127.0.0.1";
const hasV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

test.each([
  [undefined, { kind: "usual", port: 3000 }],
  ["", { kind: "usual", port: 3000 }],
  [" ", { kind: "usual", port: 3000 }],
  ["0", { kind: "named", port: 0 }],
  ["8080", { kind: "named", port: 8080 }],
  [" 8080 ", { kind: "named", port: 8080 }],
  ["65535", { kind: "named", port: 65535 }],
])("PORT=%j is the wish %j", (text, expected) => {
  expect(portWish(text, 3000)).toEqual(expected);
});

test.each(["65536", "99999", "-1", "3000.5", "3e3", "0x50", "http", "80 80", "８０８０", "127.0.0.1:80"])(
  "PORT=%j is refused with what to write instead",
  (text) => {
    expect(portWish(text, 3000)).toEqual({
      kind: "refused",
      message: `PORT is "${text}", which is no port. Give a number from 0 to 65535, e.g. PORT=8080; 0 is any port that is free.`,
    });
  },
);

describe("where a server listens", () => {
  const servers: Server[] = [];
  const made = () => {
    const server = createServer((_request, response) => response.end("ours"));
    servers.push(server);
    return server;
  };
  const foreign = async () => {
    const server = createServer((_request, response) => response.end("foreign"));
    servers.push(server);
    return listenOnLoopback(server);
  };
  const answerAt = async (port: number) => (await fetch(`http://${HOST}:${port}/`)).text();
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test("a usual port that is taken is left for the next free one, and said", async () => {
    const taken = await foreign();
    const result = await listen(made(), { kind: "usual", port: taken }, HOST);
    if (result.kind === "refused") throw new Error(result.message);
    expect(result.note).toBe(
      `Port ${taken} is taken by another program, so the next free one is used. To choose one: PORT=8080 npm start`,
    );
    expect(result.port).not.toBe(taken);
    expect([await answerAt(result.port), await answerAt(taken)]).toEqual(["ours", "foreign"]);
  });

  test("after the last port there is any other", async () => {
    const result = await listen(made(), { kind: "usual", port: 65_535 }, HOST);
    if (result.kind === "refused") throw new Error(result.message);
    const second = await listen(made(), { kind: "usual", port: 65_535 }, HOST);
    if (second.kind === "refused") throw new Error(second.message);
    expect(second.port).not.toBe(result.port);
  });

  test("a named port that is taken is refused, and nothing listens elsewhere", async () => {
    const taken = await foreign();
    const server = made();
    expect(await listen(server, { kind: "named", port: taken }, HOST)).toEqual({
      kind: "refused",
      message: `Port ${taken} is taken by another program. Choose another one, e.g. PORT=${taken + 1} npm start, or PORT=0 for any that is free.`,
    });
    expect(server.listening).toBe(false);
  });

  test("what would be refused is known before a build, and asking takes no port", async () => {
    const taken = await foreign();
    expect(await refusal({ kind: "named", port: taken }, HOST)).toContain(`Port ${taken} is taken`);
    expect(await refusal(portWish("http", 3000), HOST)).toContain('PORT is "http"');
    expect(await refusal({ kind: "usual", port: taken }, HOST)).toBeNull();
    const free = await foreign();
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await refusal({ kind: "named", port: free }, HOST)).toBeNull();
    expect(await listen(made(), { kind: "named", port: free }, HOST)).toMatchObject({ port: free });
  });

  test.runIf(hasV6)(
    "a port that another program has on ::1 is taken: the name localhost would lead there",
    async () => {
      const other = createServer((_request, response) => response.end("foreign"));
      servers.push(other);
      const found = await listen(other, { kind: "named", port: 0 }, "::1");
      if (found.kind === "refused") throw new Error(found.message);
      expect(await refusal({ kind: "named", port: found.port }, HOST)).toContain(`Port ${found.port} is taken`);
      const result = await listen(made(), { kind: "usual", port: found.port }, HOST);
      if (result.kind === "refused") throw new Error(result.message);
      expect(result.port).not.toBe(found.port);
      expect(await answerAt(result.port)).toBe("ours");
    },
  );

  test("0 is any port that is free, without a word", async () => {
    const result = await listen(made(), { kind: "named", port: 0 }, HOST);
    expect(result).toEqual({ kind: "listening", port: expect.any(Number), note: null });
  });

  test("what is no port is refused before anything listens", async () => {
    const server = made();
    expect(await listen(server, portWish("http", 3000), HOST)).toMatchObject({ kind: "refused" });
    expect(server.listening).toBe(false);
  });

  test("an address that this machine has not is refused with what to write instead", async () => {
    const result = await listen(made(), { kind: "usual", port: 3000 }, "192.0.2.1");
    expect(result).toEqual({
      kind: "refused",
      message: expect.stringMatching(/^HOST is no address of this machine \(.*192\.0\.2\.1.*\)\. Leave it out/),
    });
  });
});
