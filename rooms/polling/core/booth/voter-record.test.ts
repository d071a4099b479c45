import { expect, test } from 'vitest'
import {
  choosingAgain,
  mayChooseAgain,
  newRecord,
  stepOf,
  withCast,
  withLogProof,
  withMarks,
  withoutProof,
  withProof,
  withRefusal,
  withSending,
  withToken,
} from './voter-record.ts'

const fresh = newRecord('eh/0', 'eh', 'CODE')
const proved = withProof(fresh, 'proof', 'online')
const entry = { index: 4, voter: 'voter', salt: 'salt' }
const issued = withToken(proved, 'token', entry, 0)
const marked = withMarks(issued, { council: ['c-1'] })
const sending = { n: 1, line: 'line' }
const sealed = withSending(marked, sending)
const cast = withCast(sealed, sending, 'promise')

test('a voter goes on where what is kept says', () => {
  expect([null, fresh, proved, issued, marked, sealed, cast].map(stepOf)).toEqual([
    ...['start', 'prove', 'issue', 'choose', 'choose', 'send', 'done'],
  ])
  expect(stepOf(withoutProof(proved))).toBe('prove')
})

test('who recovers a code with which somebody voted stands behind that ballot', () => {
  const recovered = newRecord('eh/0', 'eh', 'CODE', true)
  expect(recovered.isRecovered).toBe(true)
  expect(stepOf(withToken(withProof(recovered, 'proof', 'online'), 'token', entry, 3))).toBe('done')
})

test('the proof is forgotten with the token, the marks with the ballot', () => {
  expect(issued.proof).toBeNull()
  expect(cast).toMatchObject({ marks: {}, sending: null, lastN: 1, cast: { ...sending, promise: 'promise' } })
  expect(withLogProof(cast, 'proof').cast?.proof).toBe('proof')
  expect(withLogProof(fresh, 'proof').cast).toBeNull()
})

test('a refused line leaves the marks, and the highest number that is known', () => {
  const refused = withRefusal(sealed, 4)
  expect(refused).toMatchObject({ sending: null, lastN: 4, marks: { council: ['c-1'] } })
  expect(withRefusal({ ...sealed, lastN: 6 }, 0).lastN).toBe(6)
})

test('choosing again begins empty, and ends with the next ballot', () => {
  const again = choosingAgain(cast, true)
  expect([stepOf(again), again.marks]).toEqual(['choose', {}])
  const second = { n: 2, line: 'other' }
  expect(stepOf(withCast(withSending(again, second), second, 'promise'))).toBe('done')
  expect(stepOf(choosingAgain(again, false))).toBe('done')
})

test('the manifest says whether and how often', () => {
  expect(mayChooseAgain({ revote: 'last-seq', max_revisions: 2 }, 1)).toBe(true)
  expect(mayChooseAgain({ revote: 'last-seq', max_revisions: 2 }, 2)).toBe(false)
  expect(mayChooseAgain({ revote: 'none', max_revisions: 1 }, 0)).toBe(false)
})

test('what is kept is plain data: after a crash the same line is sent again', () => {
  for (const record of [fresh, proved, issued, marked, sealed, cast]) {
    const found = structuredClone(record)
    expect(found).toEqual(record)
    expect(stepOf(found)).toBe(stepOf(record))
  }
  expect(structuredClone(sealed).sending).toEqual(sending)
})
