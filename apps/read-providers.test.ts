import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { knownProviders } from './read-providers.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-providers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = {
  ...{ id: 'office', name: { ko: '구청', en: 'Office' }, kind: 'office', issuer: 'https://sso.example' },
  ...{ clientId: 'madang', clientSecretFile: 'office.secret' },
}
const read = (text: string, production = true) => {
  const oidcFile = join(folder, 'providers.json')
  writeFileSync(oidcFile, text)
  return knownProviders({ oidcFile, production })
}
const sentence = (read: ReturnType<typeof knownProviders>) => (read.ok ? '' : read.refusal.sentence)

test('the providers are those of the file, with their secrets from beside it; without a file there are none', () => {
  writeFileSync(join(folder, 'office.secret'), 'secret\n')
  expect(read(JSON.stringify([entry]))).toMatchObject({ value: [{ id: 'office', clientSecret: 'secret' }] })
  expect(knownProviders({ oidcFile: null, production: true })).toEqual({ ok: true, value: [] })
})

test('a file that does not hold stops the start, and says what is wrong', () => {
  const missing = { ...entry, clientSecretFile: 'none.secret' }
  const local = { ...entry, issuer: 'http://localhost:9000' }
  expect(sentence(knownProviders({ oidcFile: join(folder, 'none.json'), production: true }))).toContain('none.json')
  expect(sentence(read('no JSON'))).toContain('읽을 수 없습니다')
  expect(sentence(read(JSON.stringify([{ ...entry, kind: 'bank' }])))).toContain('0.kind')
  expect(sentence(read(JSON.stringify([entry, entry])))).toContain('두 번')
  expect(sentence(read(JSON.stringify([missing])))).toContain('none.secret')
  expect(sentence(read(JSON.stringify([local])))).toContain('https')
  expect(read(JSON.stringify([local]), false)).toMatchObject({ ok: true })
})
