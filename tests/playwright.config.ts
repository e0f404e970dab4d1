import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173);
const baseURL = `http://localhost:${port}`;

/** Against the built site with its production headers, in a real Chromium. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // On a machine of two cores a page can be pressed before it is awake. What needed its second try is named at the end.
  retries: 1,
  // A busy machine may need several seconds until a page answers; what never comes still fails.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL,
    actionTimeout: 10_000,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs`,
    env: { PORT: String(port) },
    url: `${baseURL}/en/`,
    reuseExistingServer: false,
    cwd: '..',
  },
});
