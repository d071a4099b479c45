import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { callOpening } from './call-opening.ts'
import { CallId } from './open-call.ts'

test('a call for members is applied to between its days, on its own page', () => {
  const days = { opensOn: localDate('2023-04-01'), closesOn: localDate('2023-04-14') }
  expect(callOpening({ id: CallId.parse('call-1'), title: '제4기 위원', ...days })).toEqual({
    ...{ kind: 'call', id: 'call-1', title: '제4기 위원', path: '/calls/call-1', way: 'sign-up', ...days },
  })
})
