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
    { MADANG_MAP_TILES: 'https://tiles.test/map.png' },
    { MADANG_MAP_TILES: 'http://tiles.test/{z}/{x}/{y}.png' },
    { MADANG_MAP_TILES: 'https://{z}.tiles.test/{z}/{x}/{y}.png' },
    { MADANG_MAP_TILES: "https://tiles.test; script-src 'unsafe-eval'/{z}/{x}/{y}" },
    { MADANG_MAP_TILES: 'https://tiles.test/{z}/{x}/{y}.png' },
  ])('%o is refused with a sentence that names it', (environment) => {
    const read = readSettings(environment)
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.refusal.sentences.join()).toContain(Object.keys(environment)[0])
  })

  test('maps need tiles and whose they are', () => {
    const map = { tiles: 'https://tiles.test/{z}/{y}/{x}?key=1', attribution: '© 시험' }
    const given = { MADANG_MAP_TILES: map.tiles, MADANG_MAP_ATTRIBUTION: map.attribution }
    expect(readSettings(given)).toMatchObject({ ok: true, value: { map } })
    expect(readSettings({ MADANG_MAP_ATTRIBUTION: map.attribution })).toMatchObject({ ok: true, value: { map: null } })
  })

  test('every setting stands in the table of the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const { name, fallback, ko } of settings) {
      const cell = fallback === '' ? '' : `\`${fallback}\` `
      expect(readme).toContain(`| \`${name}\` | ${cell}| ${ko} |`)
    }
  })
})
