import { spawn, spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { PATIENCE_MS } from "@/scripts/setup/patience.mjs";
import { builtSite } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";

const site = inject("site");
const version = builtSite(CONTENT_SITE).inForce;

/** Webviews as an app embeds them, each with the native object that apps of its kind offer to a page. */
const HOSTS = [
  {
    name: "QtWebEngine, with policyReaderHost over a web channel",
    file: "qt.py",
    needs: "from PyQt5 import QtWebEngineWidgets, QtWebChannel",
  },
  {
    name: "WebKitGTK, with webkit.messageHandlers",
    file: "gtk.py",
    needs: "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2",
  },
] as const;

const python = "/usr/bin/python3";
const hasDisplay = spawnSync("xvfb-run", ["--help"], { stdio: "ignore" }).status === 0;
const has = (needs: string) => hasDisplay && spawnSync(python, ["-c", needs], { stdio: "ignore" }).status === 0;

const Line = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("message"), message: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal("value"), value: z.string() }),
]);

/** What a host heard and saw: it opens the page, presses 同意, and asks for twice the size. */
async function visit(file: string, url: string): Promise<readonly z.infer<typeof Line>[]> {
  const host = spawn("xvfb-run", ["-a", python, `e2e/engines/hosts/${file}`, url], { timeout: PATIENCE_MS });
  let said = "";
  let complaints = "";
  host.stdout.on("data", (chunk) => {
    said += chunk;
  });
  host.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const code = await new Promise((resolve) => host.once("close", resolve));
  if (code !== 0) throw new Error(`the host ended with ${code}\n${said}\n${complaints}`);
  return said
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => Line.parse(JSON.parse(line)));
}

for (const { name, file, needs } of HOSTS) {
  describe.runIf(has(needs))(name, () => {
    test("hears ready and a receipt, and sets the size of the type", async () => {
      const lines = await visit(file, `${site}/embed/?consent=1`);
      const messages = lines.flatMap((line) => (line.kind === "message" ? [line.message] : []));
      expect(messages[0]).toMatchObject({ type: "ready", version, id: 1 });
      expect(messages.find(({ type }) => type === "agree")).toMatchObject({
        receipt: { version, event_type: "explicit", event_state: "given" },
      });
      expect(messages.map(({ id }) => id)).toEqual(messages.map((_, index) => index + 1));
      expect(lines.at(-1)).toEqual({ kind: "value", value: "32px" });
    });
  });
}
