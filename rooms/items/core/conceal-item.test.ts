import { expect, test } from 'vitest'
import { concealedTitle, concealItem, shownTitle } from './conceal-item.ts'
import { anItem, itemId } from './fixture.ts'

test('a concealed item is shown by no name of its own', () => {
  expect(shownTitle({ title: '산책로', concealed: false })).toBe('산책로')
  expect(shownTitle({ title: '산책로', concealed: true })).toBe(concealedTitle)
})

test('the names of an item that is there are concealed', () => {
  const kept = anItem('trail')
  expect(concealItem(itemId('trail'), kept)).toEqual({ ok: true, value: kept })
  expect(concealItem(itemId('trail'), null)).toEqual({
    ok: false,
    refusal: { kind: 'item-not-found', itemId: 'trail' },
  })
})
