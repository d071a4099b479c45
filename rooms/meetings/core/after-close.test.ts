import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { afterClose } from './after-close.ts'

const closed = { versions: 0, approved: false, publishedOn: null, sheet: null, pays: true }
const written = { ...closed, versions: 2 }
const published = { ...written, publishedOn: localDate('2021-03-10') }
const made = { ...published, sheet: { paidOn: null } }
const paid = { ...published, sheet: { paidOn: '2021-03-12' } }

it.each([
  [closed, 'not-written', 'not-made', 'write-minutes'],
  [written, 'draft', 'not-made', 'publish-minutes'],
  [published, 'draft', 'not-made', 'make-sheet'],
  [made, 'draft', 'unpaid', 'record-payment'],
  [paid, 'draft', 'paid', 'approve-minutes'],
  [{ ...paid, approved: true }, 'approved', 'paid', 'nothing'],
  [{ ...made, approved: true }, 'approved', 'unpaid', 'record-payment'],
  [{ ...published, pays: false }, 'draft', null, 'approve-minutes'],
  [{ ...made, pays: false, approved: true }, 'approved', null, 'nothing'],
] as const)('after %o the minutes are %s, the payments %s, and next is %s', (standing, minutes, payments, next) => {
  expect(afterClose(standing)).toMatchObject({ minutes, payments, next })
})
