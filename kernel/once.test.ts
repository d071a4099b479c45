import { expect, test } from 'vitest'
import { eachTime, onceInSnapshot } from './once.ts'

const counter = () => {
  let loaded = 0
  return async () => ++loaded
}

test('within one snapshot a thing is loaded once, also when it is asked for twice at a time', async () => {
  const [once, load] = [onceInSnapshot(), counter()]
  expect(await Promise.all([once('items.book a', load), once('items.book a', load)])).toEqual([1, 1])
  expect(await once('items.book b', load)).toBe(2)
  expect(await once('items.book a', load)).toBe(1)
  expect(await onceInSnapshot()('items.book a', load)).toBe(3)
})

test('a command loads each time anew', async () => {
  const load = counter()
  expect([await eachTime('items.book a', load), await eachTime('items.book a', load)]).toEqual([1, 2])
})
