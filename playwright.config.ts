import { defineConfig, devices } from "@playwright/test";
import { findTestBrowser } from "./scripts/setup/browser.mjs";

const port = Number(process.env.PORT ?? 3100);
const executablePath = findTestBrowser();

/** Browser tests run on the exported site, served with its real headers; `npm run build` comes first. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/playwright",
  workers: 2,
  // Two browsers on two busy cores: axe over the whole policy alone can take half a minute there.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
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
      testIgnore: /(?:desk-path|offline|dark-theme|secrecy|embed-bundle|embed-host)\.spec\.ts$/,
      use: { ...devices["Pixel 7"] },
    },
  ],
  webServer: {
    command: "tsx scripts/serve.ts",
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
