import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signPass } from '#apps/vote/vote-secret.ts'
import { base64url, utf8 } from '#kit/bytes.ts'
import { type DeskPass, readDeskPass } from './desk-pass.ts'

const secret = 'the secret of office and registrar'
const eh = base64url(new Uint8Array(32))
const pass: DeskPass = { eh, officer: 'o', desk: 'hall', may: ['mark'], until: 1000 }
const read = (text: string, to: DeskPass['may'][number] = 'mark', now = 1000) =>
  readDeskPass(secret, text, { eh, to, now })

const signed = (text: string) => `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`

test('a pass of the office opens what it names until its end', () => {
  expect(read(signPass(secret, pass))).toEqual({ ok: true, value: pass })
})

describe('refused is a pass', () => {
  const refused = { ok: false, refusal: { kind: 'pass-refused' } }
  const [said = '', code = ''] = signPass(secret, pass).split('.')
  test.each([
    ['by another secret', signPass(`${secret}!`, pass)],
    ['of another vote', signPass(secret, { ...pass, eh: base64url(new Uint8Array(32).fill(1)) })],
    ['that was changed', `${base64url(utf8(JSON.stringify({ ...pass, until: 9999 })))}.${code}`],
    ['with more behind', `${said}.${code}.${code}`],
    ['whose code is no bytes', `${said}.!`],
    ['without a code', said],
    ['of another shape', signPass(secret, { ...pass, more: true })],
    ['that is signed and no bytes', signed('!')],
    ['that is signed and no text', signed('_w')],
    ['that is nothing', ''],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual(refused)
  })
  test('for another thing, or after its end', () => {
    expect(read(signPass(secret, pass), 'cards')).toEqual(refused)
    expect(read(signPass(secret, pass), 'mark', 1001)).toEqual(refused)
  })
})
