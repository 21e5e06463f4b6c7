import { defineConfig } from '@playwright/test'

/** Free on this machine, as `e2e/run.mjs` found. */
const port = process.env.PARLEY_STAGE_PORT ?? '4173'

/**
 * Two kinds of browser tests: `stage` plays the built site against a scripted server, for states
 * that a real class seldom reaches; `class` plays whole classes against the packaged server.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'stage', testMatch: 'stage/*.test.ts', use: { baseURL: `http://localhost:${port}` } },
    { name: 'class', testMatch: 'class/*.test.ts' },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
