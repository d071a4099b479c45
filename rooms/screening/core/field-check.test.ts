import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { FieldCheck, FieldCheckId, keepFieldCheck, peopleAt } from './field-check.ts'
import { itemId } from './lists-fixture.ts'

const seen = { mark: 'good', note: null }
const check = FieldCheck.parse({
  ...{ id: FieldCheckId.parse('check-1'), itemId: itemId('a'), checkedOn: '2020-06-16', alongWith: '협치회의' },
  departmentId: DepartmentId.parse('park'),
  participants: { officers: 2, members: 5, residents: 1 },
  checklist: { effect: seen, beneficiaries: seen, sizeAndCost: seen, complaints: seen },
  ...{ opinion: '걷기 좋다', version: 1 },
})
const today = localDate('2020-06-17')

it('keeps a new check, and mends one on the version that was seen', () => {
  expect(peopleAt(check.participants)).toBe(8)
  expect(keepFieldCheck(check, { before: null, version: 0, today })).toEqual({ ok: true, value: check })
  expect(keepFieldCheck(check, { before: check, version: 1, today })).toMatchObject({ value: { version: 2 } })
})

it('refuses what somebody changed meanwhile, another item, a day to come, and that nobody was there', () => {
  const refused = (more: object, how: object = {}) =>
    keepFieldCheck({ ...check, ...more }, { before: check, version: 1, today, ...how })
  expect(refused({}, { version: 0 })).toMatchObject({ refusal: { kind: 'check-changed-meanwhile' } })
  expect(refused({}, { before: null })).toMatchObject({ refusal: { kind: 'check-changed-meanwhile' } })
  expect(refused({ itemId: itemId('b') })).toMatchObject({ refusal: { kind: 'check-of-other-item' } })
  expect(refused({ checkedOn: localDate('2020-06-18') })).toMatchObject({
    refusal: { kind: 'check-day-has-not-come', field: 'checkedOn' },
  })
  const nobody = { officers: 0, members: 0, proposers: 0, residents: 0, experts: 0 }
  expect(refused({ participants: nobody })).toMatchObject({
    refusal: { kind: 'nobody-took-part', field: 'participants.officers' },
  })
})
