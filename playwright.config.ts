import { defineConfig } from '@playwright/test'

/** The journeys: real pages of a real Madang on an embedded database of its own, in Chromium. */
export default defineConfig({
  testDir: './tests/journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  outputDir: './test-results',
  globalSetup: './tests/journeys/start-madang.ts',
  use: {
    baseURL: 'http://127.0.0.1:4871',
    launchOptions: {
      // Without a locale, Chromium cannot name a download in Korean.
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } as Record<string, string>,
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
    { name: 'without-script', use: { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } } },
  ],
})
