import base from '/work/main/playwright.config.ts'
export default { ...base, testDir: '/work/main/tests/journeys', testMatch: 'plans.journey.ts', globalSetup: undefined, outputDir: '/tmp/plook/out', use: { ...base.use, baseURL: 'http://127.0.0.1:4891' } }
