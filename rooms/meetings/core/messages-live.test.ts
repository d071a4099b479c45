import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import * as live from './messages-live.ts'
import { fieldOfRefusal } from './refusal-fields.ts'

const told = {
  ...{ state: 'called', heldOn: localDate('2026-01-05'), noticeDays: 7, earliest: localDate('2026-01-12') },
  ...{ asking: 9, needed: 10, enrolled: 30, present: 15, personNo: 3, label: '당연직 1', counted: 4, voters: 5 },
  ...{
    seatIds: ['seat-1'],
    meetingId: 'm-1',
    version: 2,
    no: 2,
    missing: 1,
    replies: 3,
    replied: 3,
    votes: 5,
    each: 5,
    inFavour: 5,
    against: 5,
    equal: 5,
    replyBy: localDate('2026-01-20'),
  },
}

describe.each([
  ['Korean', live.liveRefusalsKo],
  ['English', live.liveRefusalsEn],
] as const)('in %s', (_language, sentences) => {
  test.each(Object.keys(sentences))('%s says what to do, with its numbers', (kind) => {
    const say = sentences[kind as keyof typeof sentences] as (refusal: object) => string
    for (const state of ['called', 'gathering', 'open', 'closed', 'cancelled']) {
      expect(say({ kind, ...told, state })).toMatch(/\p{L}.*[.]$/u)
    }
    expect(say({ kind, ...told, needed: Number.MAX_SAFE_INTEGER })).not.toMatch(/undefined|NaN/)
  })
})

test('quorum is told with its three numbers', () => {
  const refusal = { kind: 'below-quorum', ...told, needed: 16 } as never
  expect(live.liveRefusalsKo['below-quorum'](refusal)).toBe('재적 30명 중 15명이 왔습니다. 16명부터 열 수 있습니다.')
})

test('a refusal stands beside the field that it is about, and above the form where it is about none', () => {
  expect(fieldOfRefusal('short-notice')).toBe('shortNoticeReason')
  expect(fieldOfRefusal('below-quorum')).toBeUndefined()
  expect(fieldOfRefusal('constructor')).toBeUndefined()
})
