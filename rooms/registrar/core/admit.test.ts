import { describe, expect, test } from 'vitest'
import { anybody } from '#tests/support/registrar/registrar-under-test.ts'
import { preferenceManifest, webManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { admitAge, admitDeclared, admitTime, admitWay, needsRoster, onlineStyle } from './admit.ts'

const manifest = preferenceManifest(voteKeys('admit'))
const opening = { opens_at: Date.parse('2026-11-18T00:00:00+09:00') / 1000 }

describe('age', () => {
  test('is counted on the opening day in Seoul', () => {
    expect(admitAge(opening, anybody, '2012-11-18')).toEqual({ ok: true, value: { isGuarded: false } })
    expect(admitAge(opening, anybody, '2012-11-19')).toEqual({
      ok: false,
      refusal: { kind: 'too-young', minimumAge: 14 },
    })
  })

  test('below 14 a guardian agrees, where the vote admits children', () => {
    expect(admitAge(opening, { minimumAge: 7 }, '2015-01-01')).toEqual({ ok: true, value: { isGuarded: true } })
  })

  test.each(['2026-11-19', '1890-01-01'])('nobody is born on %s', (birth) => {
    expect(admitAge(opening, { minimumAge: 0 }, birth)).toEqual({ ok: false, refusal: { kind: 'birth-not-read' } })
  })
})

describe('ways', () => {
  const refused = { ok: false, refusal: { kind: 'way-not-admitted' } }
  test('a code by text serves the roster too', () => {
    expect(admitWay({ ways: ['phone'] }, 'phone').ok).toBe(true)
    expect(admitWay({ ways: ['roster'] }, 'phone').ok).toBe(true)
    expect(admitWay({ ways: ['identity'] }, 'phone')).toEqual(refused)
    expect(admitWay({ ways: ['identity'] }, 'identity').ok).toBe(true)
    expect(admitWay({ ways: ['phone', 'roster'] }, 'identity')).toEqual(refused)
  })

  test('the roster is asked in a closed vote, or where it is the only way', () => {
    expect(needsRoster({ isClosed: true, ways: ['phone'] })).toBe(true)
    expect(needsRoster({ isClosed: false, ways: ['roster'] })).toBe(true)
    expect(needsRoster({ isClosed: false, ways: ['roster', 'phone'] })).toBe(false)
  })
})

describe('what is declared', () => {
  const adult = { isGuarded: false }
  test('is one of the belongings of the vote', () => {
    expect(admitDeclared(anybody, adult, { belonging: 'student', dong: 'gasan' })).toEqual({
      ok: false,
      refusal: { kind: 'belonging-not-admitted' },
    })
  })

  test('names a dong where the vote has them, and none where it has not', () => {
    const refused = { ok: false, refusal: { kind: 'dong-needed' } }
    expect(admitDeclared(anybody, adult, { belonging: 'worker', dong: 'gasan' })).toEqual({
      ok: true,
      value: { dong: 'gasan' },
    })
    expect(admitDeclared(anybody, adult, { belonging: 'worker' })).toEqual(refused)
    expect(admitDeclared(anybody, adult, { belonging: 'worker', dong: 'sihung' })).toEqual(refused)
    expect(admitDeclared({ ...anybody, dongs: [] }, adult, { belonging: 'worker', dong: 'gasan' })).toEqual({
      ok: true,
      value: { dong: null },
    })
  })

  test('a child needs a guardian', () => {
    const child = { isGuarded: true }
    expect(admitDeclared(anybody, child, { belonging: 'resident', dong: 'gasan' })).toEqual({
      ok: false,
      refusal: { kind: 'guardian-needed' },
    })
    expect(admitDeclared(anybody, child, { belonging: 'resident', dong: 'gasan', guardianAgrees: true }).ok).toBe(true)
  })
})

test('somebody of a dong with a style of its own gets that one, anybody else the common one', () => {
  expect(onlineStyle(manifest, 'gasan')?.id).toBe('online-gasan')
  expect(onlineStyle(manifest, 'doksan')?.id).toBe('online')
  expect(onlineStyle(manifest, null)?.id).toBe('online')
  expect(onlineStyle({ styles: manifest.styles.filter(({ id }) => id !== 'online') }, 'doksan')).toBeNull()
})

test('voters are taken from the opening to the close', () => {
  const { opens_at: opensAt, closes_at: closesAt } = webManifest(voteKeys('admit'))
  const at = (now: number) => admitTime({ opens_at: opensAt, closes_at: closesAt }, now)
  expect(at(opensAt - 1)).toEqual({ ok: false, refusal: { kind: 'not-open', opensAt } })
  expect(at(opensAt).ok && at(closesAt).ok).toBe(true)
  expect(at(closesAt + 1)).toEqual({ ok: false, refusal: { kind: 'closed', closedAt: closesAt } })
})
