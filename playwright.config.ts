import { defineConfig, devices } from "@playwright/test";
import { findTestBrowser } from "./scripts/setup/browser.mjs";
import { PATIENCE_MS } from "./scripts/setup/patience.mjs";

/** The port that the system gave to the server below, which says it; Playwright hands it on to the tests. */
const port = process.env.POLICY_TEST_PORT;
const executablePath = findTestBrowser();

/** Browser tests run on the exported site, served with its real headers; `npm run build` comes first. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/playwright",
  workers: 2,
  // What is awaited in a test is given up before the test is, so that the report names it.
  timeout: PATIENCE_MS,
  expect: { timeout: PATIENCE_MS / 3 },
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    // Not by the name localhost, which may lead to another program that has the same port of ::1.
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    // A worker would answer what a test routes or counts; its own story allows it.
    serviceWorkers: "block",
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      // Chromium refuses its sandbox to root.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"] } },
    // The lawyer's whole path takes long and is a desk's work; the others do not ask how wide the window is.
    {
      name: "phone",
      testIgnore: /(?:desk-path|offline[\w-]*|dark-theme|secrecy|embed-bundle|embed-host|canonical)\.spec\.ts$/,
      use: { ...devices["Pixel 7"] },
    },
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/serve.ts`,
    env: { PORT: process.env.PORT ?? "0" },
    timeout: PATIENCE_MS,
    wait: { stdout: /The policy is at http:\/\/\S+:(?<policy_test_port>\d+)/ },
  },
});
