import { expect, it } from 'vitest'
import { explainRefusal } from './explain.ts'
import { unknownReference } from './unknown-reference.ts'

const violation = (constraint: string, table: string) => ({
  ...{ code: '23503', constraint },
  detail: `Key (district_id, x)=(geumcheon, y) is not present in table "${table}".`,
})
const house = { rooms: [] } as never

it('keeps the constraint for the log, and tells people what to choose instead', () => {
  const juror = unknownReference(violation('juror_district_id_account_id_fkey', 'account'))
  expect(juror).toMatchObject({ constraint: 'juror_district_id_account_id_fkey', table: 'account' })
  const body = unknownReference(violation('seat_district_id_body_id_fkey', 'body'))
  if (juror === null || body === null) throw new Error('Nothing was refused.')
  expect(explainRefusal(house, 'organization', juror, 'ko')).toBe('그런 사람이 없습니다. 목록에서 다시 골라 주세요.')
  for (const lang of ['ko', 'en'] as const)
    for (const refusal of [juror, body])
      expect(explainRefusal(house, 'organization', refusal, lang)).not.toMatch(/fkey|_/)
  expect(unknownReference({ code: '23503' })).toEqual({ kind: 'refers-to-unknown', constraint: '', table: null })
  expect(unknownReference({ code: '23505' })).toBeNull()
})
