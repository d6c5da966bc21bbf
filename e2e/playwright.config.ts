import { defineConfig } from "@playwright/test";
import { chromium } from "./support/chromium.ts";
import { port } from "./support/port.ts";

export default defineConfig({
  testDir: "tests",
  outputDir: "results",
  globalSetup: "./support/service.ts",
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may stall. What passes at the second attempt is reported as flaky, by name, to be looked into.
  retries: 1,
  forbidOnly: process.env["CI"] === "true",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Nothing outside this machine is looked up: the provider's own pages would like fonts from elsewhere.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    },
    locale: "en-GB",
    timezoneId: "Europe/Rome",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "desktop",
      use: { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
    },
    {
      name: "phone",
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
        colorScheme: "dark",
      },
    },
  ],
});
