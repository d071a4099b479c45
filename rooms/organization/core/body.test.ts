import { describe, expect, it } from 'vitest'
import { addSeats, Body, BodyId, establishBody, findBody, termRuleOf } from './body.ts'
import { Seat } from './seat.ts'

const council = Body.parse({
  id: 'council',
  kind: 'governance-council',
  name: '금천구협치회의',
  nameEn: 'Governance Council',
  aliases: [],
  parentId: null,
  duties: null,
  vision: null,
  rules: {
    opens: 'majority-of-enrolled',
    resolves: 'majority-of-present',
    regularPerYear: 4,
    extraordinaryShare: { n: 1, d: 3 },
    chairMayCall: true,
    maxSeats: 2,
    sizeText: null,
    terms: [{ seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } }],
    basis: '민관협치 활성화를 위한 기본 조례 제10조',
  },
})
const steering: Body = {
  ...council,
  id: BodyId.parse('steering'),
  kind: 'steering-committee',
  name: '금천구협치회의 운영위원회',
  aliases: ['운영협의체'],
  parentId: council.id,
}
const seat = (id: string) => Seat.parse({ id, kind: 'appointed-civil', label: `민간위원 ${id}` })

describe('establishBody', () => {
  it('establishes a body under a known parent', () => {
    expect(establishBody([], council)).toEqual({ ok: true, value: council })
    expect(establishBody([council], steering).ok).toBe(true)
  })

  it('refuses an unknown parent and a name in use', () => {
    expect(establishBody([], steering)).toEqual({ ok: false, refusal: { kind: 'unknown-parent', parentId: 'council' } })
    const twin = { ...council, id: BodyId.parse('twin'), name: '운영 협의체' }
    expect(establishBody([steering], twin)).toMatchObject({ refusal: { kind: 'name-taken', takenBy: steering.name } })
  })

  it('finds a body by its name of another year', () => {
    expect(findBody([council, steering], '운영협의체')).toBe(steering)
    expect(findBody([council, steering], '주민참여예산위원회')).toBeNull()
  })
})

describe('seats of a body', () => {
  const wanted = (id: string, count = 1) => ({ ...seat(id), count })

  it('adds seats up to the number of the ordinance, and the same seat again', () => {
    expect(addSeats(council.rules, [seat('s1')], wanted('s2'))).toEqual({ ok: true, value: [seat('s2')] })
    expect(addSeats(council.rules, [seat('s1'), seat('s2')], wanted('s2')).ok).toBe(true)
    const full = { ok: false, refusal: { kind: 'no-seat-left', maxSeats: 2 } }
    expect(addSeats(council.rules, [seat('s1'), seat('s2')], wanted('s3'))).toEqual(full)
    expect(addSeats(council.rules, [seat('s1')], wanted('s3', 2))).toEqual(full)
    expect(addSeats({ ...council.rules, maxSeats: null }, [seat('s1'), seat('s2')], wanted('s3')).ok).toBe(true)
  })

  it('numbers several seats of a label, from where its numbers end', () => {
    const labelled = ['민간위원 7', '민간위원', '민간위원 가 9', '민간위원 대표', '구의원 12'].map((label, at) => ({
      ...{ ...seat(`old-${at}`), label },
    }))
    const added = addSeats({ ...council.rules, maxSeats: null }, labelled, { ...wanted('new', 2), label: '민간위원' })
    expect(added).toMatchObject({
      value: [
        { id: 'new-1', label: '민간위원 8' },
        { id: 'new-2', label: '민간위원 9' },
      ],
    })
  })

  it('has a term rule for each kind of seat, the post’s own by default', () => {
    expect(termRuleOf(council.rules, 'appointed-civil')).toEqual({ kind: 'years', years: 2, renewals: 1 })
    expect(termRuleOf(council.rules, 'ex-officio')).toEqual({ kind: 'while-in-post' })
  })
})
