import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { apply, withdraw } from './application.ts'
import { applicationOf, callOf } from './fixture.ts'
import { draftCall, extendCall, leastOwnShare, phaseOf, publishCall } from './grant-call.ts'
import { readBudget, readCriteria } from './typed-lines.ts'

const day = (text: string) => localDate(text)
const draft = callOf({ publishedOn: null })

describe('a call', () => {
  it('goes from draft to decided', () => {
    expect(phaseOf(draft, day('2021-03-10'))).toBe('draft')
    expect(phaseOf(callOf(), day('2021-02-28'))).toBe('announced')
    expect(phaseOf(callOf(), day('2021-03-01'))).toBe('open')
    expect(phaseOf(callOf(), day('2021-03-31'))).toBe('open')
    expect(phaseOf(callOf(), day('2021-04-01'))).toBe('closed')
    expect(phaseOf(callOf({ decidedOn: '2021-04-20' }), day('2021-05-01'))).toBe('decided')
  })

  it.each([
    [{ total: 0, ceiling: null }, 'call-without-money'],
    [{ ceiling: 10_000_001 }, 'ceiling-above-total'],
    [{ closesOn: '2021-02-28' }, 'call-ends-before-start'],
    [{ passMark: 101 }, 'pass-above-points'],
  ])('is not drafted with %o', (more, kind) => {
    expect(draftCall(draft, callOf({ publishedOn: null, ...more }))).toMatchObject({ refusal: { kind } })
  })

  it('is drafted anew until it is published, once, while people can apply', () => {
    expect(draftCall(null, draft)).toEqual({ ok: true, value: draft })
    expect(draftCall(callOf(), draft)).toMatchObject({ refusal: { kind: 'call-published' } })
    expect(publishCall(draft, day('2021-02-20'))).toMatchObject({ value: { publishedOn: '2021-02-20' } })
    expect(publishCall(callOf(), day('2021-02-20'))).toMatchObject({ refusal: { kind: 'call-published' } })
    expect(publishCall(draft, day('2021-04-01'))).toMatchObject({ refusal: { kind: 'call-over-already' } })
  })

  it('is lengthened before it is over, with the reason kept', () => {
    expect(extendCall(callOf(), day('2021-04-10'), '신청이 적음', day('2021-03-31'))).toMatchObject({
      value: { closesOn: '2021-04-10', extensions: [{ from: '2021-03-31', to: '2021-04-10', reason: '신청이 적음' }] },
    })
    expect(extendCall(callOf(), day('2021-03-31'), '', day('2021-02-25'))).toMatchObject({
      refusal: { kind: 'extends-nothing' },
    })
    expect(extendCall(callOf(), day('2021-05-01'), '', day('2021-04-01'))).toMatchObject({
      refusal: { kind: 'call-not-open' },
    })
    expect(extendCall(draft, day('2021-05-01'), '', day('2021-03-01'))).toMatchObject({ ok: false })
  })

  it('asks of the whole cost its part as an own share, never a won too little', () => {
    expect(leastOwnShare(callOf(), won(3_000_000))).toBe(333_334)
    expect(leastOwnShare(callOf({ ownPercent: 0 }), won(3_000_000))).toBe(0)
  })
})

describe('what is typed for it', () => {
  it('is read a line each', () => {
    expect(readCriteria('창의성 | 40점\n\n실행\t60')).toEqual({ ok: true, value: callOf().criteria })
    expect(readBudget('강사비 | 2,000,000원\n재료비 | 1500000')).toEqual({ ok: true, value: applicationOf().budget })
  })

  it.each(['', '창의성', '창의성 | 많이'])('is refused where it cannot be read: %s', (text) => {
    expect(readCriteria(text)).toMatchObject({ refusal: { kind: 'criteria-unreadable', line: 1 } })
    expect(readBudget(text)).toMatchObject({ refusal: { kind: 'budget-unreadable', line: 1 } })
  })

  it('names a budget line once', () => {
    expect(readBudget('강사비 | 1\n강사비 | 2')).toMatchObject({ refusal: { line: 2 } })
  })
})

describe('an application', () => {
  it('is taken within the period and the rules', () => {
    expect(apply(callOf(), [], applicationOf())).toEqual({ ok: true, value: applicationOf() })
    const gone = applicationOf({ id: 'gone', withdrawnOn: '2021-03-05' })
    expect(apply(callOf({ ceiling: null }), [gone], applicationOf())).toMatchObject({ ok: true })
  })

  it.each([
    [{ appliedOn: '2021-04-01' }, 'call-not-open'],
    [{ asked: 0 }, 'asked-nothing'],
    [{ asked: 5_000_001 }, 'asked-above-ceiling'],
    [{ ownShare: 333_333 }, 'own-share-short'],
    [{ ownShare: 500_001 }, 'budget-not-whole'],
    [{ applicant: '마을 이음', id: 'two' }, 'applied-already'],
  ])('is refused for %o', (more, kind) => {
    const others = kind === 'applied-already' ? [applicationOf()] : []
    expect(apply(callOf(), others, applicationOf(more))).toMatchObject({ refusal: { kind } })
  })

  it('is taken back before the decision, once', () => {
    const today = day('2021-04-05')
    expect(withdraw(callOf(), applicationOf(), today)).toMatchObject({ value: { withdrawnOn: today } })
    expect(withdraw(callOf(), applicationOf({ withdrawnOn: '2021-03-20' }), today)).toMatchObject({ ok: false })
    expect(withdraw(callOf({ decidedOn: '2021-04-01' }), applicationOf(), today)).toMatchObject({
      refusal: { kind: 'call-decided' },
    })
  })
})
