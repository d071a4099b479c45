import { defineConfig } from '@playwright/test'
import type { Means } from './tests/journeys/journey.ts'
import { addresses } from './tests/journeys/start-madang.ts'

const windows = {
  desktop: { by: 'desktop', viewport: { width: 1280, height: 800 } },
  phone: { by: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  'without-script': { by: 'without-script', javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
} as const

/** Journeys that choose a window of their own, look at what is the same in every one, or are for the keyboard of a desk. */
const onceEnough = [
  '**/{zoom,colours-and-motion,spoken,operator,reviews-by-keyboard,resident-vote,resident-vote-in-a-hall,vote-by-identity,whole-year}.journey.ts',
]

/** The journeys: real pages of a real Madang on an embedded database of its own, in Chromium. */
export default defineConfig<Means>({
  testDir: './tests/journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  retries: 0,
  // No time is asserted: these only end a journey that hangs, on the slowest machine.
  timeout: 15 * 60_000,
  expect: { timeout: 30_000 },
  outputDir: './test-results',
  globalSetup: './tests/journeys/start-madang.ts',
  use: {
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
  projects: Object.entries(windows).flatMap(([name, window]) =>
    Object.entries(addresses).map(([kind, baseURL]) => ({
      name: `${name}-${kind}`,
      testDir: `./tests/journeys/${kind}`,
      testIgnore: name === 'desktop' ? [] : onceEnough,
      use: { ...window, baseURL },
    })),
  ),
})
