import { defineConfig, devices } from "@playwright/test";
import { CONTENT_SITE, STORY_SITE } from "./e2e/support/sites";
import { findTestBrowser } from "./scripts/setup/browser.mjs";
import { PATIENCE_MS } from "./scripts/setup/patience.mjs";

/** The ports that the system gave to the servers below, which say them; Playwright hands them on to the tests. */
const { POLICY_TEST_PORT: port, POLICY_STORY_PORT: storyPort } = process.env;
const executablePath = findTestBrowser();
/**
 * What is asked of the content under test, whatever it is. All other stories are told of the invented policy, whose text
 * is there whatever `content/` holds.
 */
const OF_CONTENT = ["**/content/*.spec.ts", "**/1688/*.spec.ts"];
/** What an app shows in itself, which is on a phone. */
const IN_APP = /embed(?:-note|-since)?\.spec\.ts$/;
/** What depends on how wide the window is, or on what points: it is asked on a phone too. All else is told once. */
const ON_PHONE = /@phone/;
const DESK = devices["Desktop Chrome"];
/** Fewer dots to be drawn than the device has: nothing is asked of them. */
const PHONE = { ...devices["Pixel 7"], deviceScaleFactor: 1 };

/**
 * Browser tests run on the exported sites, served with their real headers; `npm run build` comes first, and for the stories
 * of history, `POLICY_CONTENT=examples/shop npm run build`.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/playwright",
  workers: 2,
  // Else the worker that has the longest file goes on alone.
  fullyParallel: true,
  // What is awaited in a test is given up before the test is, so that the report names it.
  timeout: PATIENCE_MS,
  expect: { timeout: PATIENCE_MS / 3 },
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    baseURL: origin(port),
    locale: "zh-CN",
    // A worker would answer what a test routes or counts; its own story allows it.
    serviceWorkers: "block",
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // With LANG=C it cannot keep a download in a folder whose name has Chinese characters.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      // Chromium refuses its sandbox to root.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: "desktop", testIgnore: [...OF_CONTENT, IN_APP], use: { ...DESK, baseURL: origin(storyPort) } },
    {
      name: "phone",
      testIgnore: [...OF_CONTENT, IN_APP],
      grep: ON_PHONE,
      use: { ...PHONE, baseURL: origin(storyPort) },
    },
    { name: "in an app", testMatch: IN_APP, use: { ...PHONE, baseURL: origin(storyPort) } },
    { name: "content", testMatch: OF_CONTENT, use: DESK },
    { name: "content on a phone", testMatch: OF_CONTENT, grep: ON_PHONE, use: PHONE },
  ],
  webServer: [
    server(CONTENT_SITE, /The policy is at http:\/\/\S+:(?<policy_test_port>\d+)/, process.env.PORT),
    server(STORY_SITE, /The policy is at http:\/\/\S+:(?<policy_story_port>\d+)/),
  ],
});

/** Not by the name localhost, which may lead to another program that has the same port of ::1. */
function origin(port: string | undefined): string {
  return `http://127.0.0.1:${port}`;
}

function server(folder: string, stdout: RegExp, port = "0") {
  return {
    command: `"${process.execPath}" --import tsx scripts/serve.ts`,
    env: { PORT: port, SITE_DIR: folder },
    timeout: PATIENCE_MS,
    wait: { stdout },
  };
}
