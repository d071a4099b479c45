import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings, settings } from './settings.ts'

describe('readSettings', () => {
  test('stands on its own: nothing has to be set', () => {
    expect(readSettings({})).toMatchObject({
      ok: true,
      value: { port: 4870, databaseUrl: null, production: false, demoSignIn: true, sample: true },
    })
  })

  test('production has neither the demonstration sign-in nor the sample, and refuses to start with the first', () => {
    expect(readSettings({ MADANG_MODE: 'production', MADANG_ORIGIN: 'https://madang.example.kr' })).toMatchObject({
      value: { demoSignIn: false, sample: false },
    })
    const refused = readSettings({ MADANG_MODE: 'production', MADANG_DEMO_SIGN_IN: 'on' })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'settings-refused' } })
  })

  test.each([
    { PORT: 'eighty' },
    { PORT: '70000' },
    { DATABASE_URL: 'mysql://x' },
    { MADANG_MODE: 'prod' },
    { MADANG_POOL: '0' },
    { MADANG_DATTA: 'typo' },
  ])('%o is refused with a sentence that names it', (environment) => {
    const read = readSettings(environment)
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.refusal.sentences.join()).toContain(Object.keys(environment)[0])
  })

  test('every setting stands in the table of the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const { name, fallback, ko } of settings) {
      const cell = fallback === '' ? '' : `\`${fallback}\` `
      expect(readme).toContain(`| \`${name}\` | ${cell}| ${ko} |`)
    }
  })
})
