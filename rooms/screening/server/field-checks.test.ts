import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { enterItem, traceItem } from '#rooms/items/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { closeRound, confirmReviews, fillReviews, handOut, openRound } from '../contract.ts'
import { keepFieldCheck, listFieldChecks, seeFieldCheck } from '../contract-field-checks.ts'

const by = { role: 'secretariat', account: 'officer-1' } as const
const seen = { mark: 'good' as const, note: null }
const check = {
  ...{ checkId: 'check-1', itemId: 'item-1', checkedOn: '2021-03-01', departmentId: 'park', alongWith: '협치회의' },
  participants: { officers: 2, members: 5 },
  checklist: {
    effect: seen,
    beneficiaries: seen,
    sizeAndCost: { mark: 'fair' as const, note: '50m' },
    complaints: seen,
  },
  opinion: '걷기 좋다',
}

describe('field checks', () => {
  let house: Awaited<ReturnType<typeof openRoomWithFiles>>
  beforeAll(async () => {
    house = await openRoomWithFiles()
    await house.room.run(addDepartment, { departmentId: 'park', name: '공원녹지과' })
    await house.room.run(enterItem, {
      ...{ itemId: 'item-1', cycleId: 'cycle-2021', kind: 'proposal', title: '안양천 꽃길', requested: 500_000 },
      enteredOn: { from: '2021-01-02', to: '2021-01-02', precision: 'day' } as never,
    })
  })
  afterAll(() => house.room.close())
  const keep = (more: object = {}) => house.room.run(keepFieldCheck, { ...check, ...more } as never, by)

  it('are refused beside their fields, and then nothing is kept', async () => {
    const kinds = async (more: object) => {
      const kept = await keep(more)
      return kept.ok ? 'kept' : [kept.refusal.kind, 'field' in kept.refusal ? kept.refusal.field : null]
    }
    expect(await kinds({ itemId: 'item-9' })).toEqual(['item-not-there', 'itemId'])
    expect(await kinds({ checkedOn: '2021-04-01' })).toEqual(['check-day-has-not-come', 'checkedOn'])
    expect(await kinds({ participants: {} })).toEqual(['nobody-took-part', 'participants.officers'])
    expect(await kinds({ files: [{ fileId: 'file-9', alt: '꽃길' }] })).toEqual(['file-not-found', 'files.0.fileId'])
    const { fileId } = await house.hold('꽃길.jpg', await phonePhoto(), by)
    expect(await kinds({ files: [{ fileId }] })).toEqual(['alt-missing', 'files.0.alt'])
    expect(await house.room.ask(seeFieldCheck, { checkId: 'check-1' })).toMatchObject({
      refusal: { kind: 'check-not-found' },
    })
  })

  it('are kept with photos, for everyone to see, and stand in the thread of the item', async () => {
    const { fileId } = await house.hold('꽃길.jpg', await phonePhoto(), by)
    expect(await keep({ files: [{ fileId, alt: '비어 있는 둔치' }] })).toMatchObject({ value: { version: 1 } })
    expect(await house.room.ask(listFiles, { subject: { kind: 'field-check', id: 'check-1' } })).toMatchObject({
      value: { files: [{ alt: '비어 있는 둔치' }] },
    })
    expect(await house.room.ask(seeFieldCheck, { checkId: 'check-1' })).toMatchObject({
      value: {
        title: '안양천 꽃길',
        department: '공원녹지과',
        requested: 500_000,
        adjusted: null,
        check: { version: 1 },
      },
    })
    expect(await house.room.ask(listFieldChecks, {})).toMatchObject({
      value: { checks: [{ title: '안양천 꽃길' }], more: false },
    })
    expect(await house.room.ask(listFieldChecks, { itemId: 'item-1' })).toMatchObject({
      value: { checks: { length: 1 } },
    })
    const traced = await house.room.ask(traceItem, { itemId: 'item-1' })
    expect(traced.ok && traced.value.steps.find(({ kind }) => kind === 'field-check')).toMatchObject({
      ...{ title: '공원녹지과', note: '걷기 좋다', href: { room: 'field-check', id: 'check-1' } },
    })
  })

  it('show strangers what the department would give only when its round is closed', async () => {
    const roundId = 'round-1'
    const head = { role: 'department-head' } as const
    const run: typeof house.room.run = async (contract, input, how = by) => {
      const outcome = await house.room.run(contract, input, how)
      expect(outcome, contract.name).toMatchObject({ ok: true })
      return outcome
    }
    const adjusted = async (role: 'visitor' | 'secretariat') => {
      const listed = await house.room.ask(listFieldChecks, {}, { role })
      return listed.ok && listed.value.checks[0]?.adjusted
    }
    await run(openRound, {
      ...{ roundId, cycleId: 'cycle-2021', name: '부서 검토', gateOrder: 3, decider: '관련 부서', dueOn: '2021-03-12' },
    })
    await run(handOut, { roundId, departmentId: 'park', itemIds: ['item-1'] })
    const content = { verdict: 'suitable' as const, adjusted: 300_000, amountReason: '단가를 낮춤' }
    await run(fillReviews, { roundId, submit: true, rows: [{ itemId: 'item-1', version: 2, ...content }] })
    await run(confirmReviews, { roundId, itemIds: ['item-1'] }, head)
    expect([await adjusted('visitor'), await adjusted('secretariat')]).toEqual([null, 300_000])
    await run(closeRound, { roundId, gateId: 'gate-1' })
    expect(await adjusted('visitor')).toBe(300_000)
  })

  it('are mended on the version that was seen', async () => {
    expect(await keep()).toMatchObject({ refusal: { kind: 'check-changed-meanwhile' } })
    expect(await keep({ version: 1, opinion: '다시 가 봄' })).toMatchObject({ value: { version: 2 } })
  })
})
