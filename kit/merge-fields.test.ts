import { expect, test } from 'vitest'
import { mergeEntries, mergeFields, sameJson } from './merge-fields.ts'

test('two values say the same whatever the order of their fields', () => {
  expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect(sameJson([1, 2], [1])).toBe(false)
  expect(sameJson([1], { 0: 1 })).toBe(false)
  expect(sameJson({ 0: 1 }, [1])).toBe(false)
  expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameJson({ a: 1 }, { b: 1 })).toBe(false)
  expect(sameJson('1', 1)).toBe(false)
  expect(sameJson(null, {})).toBe(false)
  expect(sameJson({}, null)).toBe(false)
})

test('changes of different fields are all kept', () => {
  expect(mergeFields({ a: '1', b: '2' }, { a: '나', b: '2' }, { a: '1', b: '그들' })).toEqual({
    merged: { a: '나', b: '그들' },
    conflicts: [],
  })
})

test('a field that both changed is told, and stays as theirs', () => {
  expect(mergeFields({ a: '1' }, { a: '나' }, { a: '그들' })).toEqual({
    merged: { a: '그들' },
    conflicts: [{ field: 'a', base: '1', mine: '나', theirs: '그들' }],
  })
  expect(mergeFields({ a: '1' }, { a: '같이' }, { a: '같이' })).toEqual({ merged: { a: '같이' }, conflicts: [] })
})

test('fields that come and go are changes too', () => {
  expect(mergeFields({ a: 1 }, {}, { a: 1 })).toEqual({ merged: {}, conflicts: [] })
  expect(mergeFields({}, { b: 2 }, { c: 3 })).toEqual({ merged: { b: 2, c: 3 }, conflicts: [] })
  expect(mergeFields({ a: 1 }, {}, { a: 2 }).conflicts).toEqual([{ field: 'a', base: 1, mine: undefined, theirs: 2 }])
  expect(mergeFields({ a: 1 }, { a: 2 }, {})).toMatchObject({ merged: {}, conflicts: [{ field: 'a' }] })
})

test('a field may bear any name', () => {
  const strange = JSON.parse('{"__proto__": 1}')
  expect(Object.keys(mergeFields({}, strange, {}).merged)).toEqual(['__proto__'])
})

test('lists are merged entry by entry', () => {
  const base = ['가', '나', '다']
  expect(mergeEntries(base, ['가', '나!', '다'], ['가', '나', '다', '라'])).toEqual(['가', '나!', '다', '라'])
  expect(mergeEntries(base, ['나', '다'], ['가', '나', '다!'])).toEqual(['나', '다!'])
  expect(mergeEntries(base, [...base, '내 것'], [...base, '그들 것'])).toEqual([...base, '그들 것', '내 것'])
  expect(mergeEntries(base, ['가', '나1', '다'], ['가', '나2', '다'])).toBeNull()
  expect(mergeEntries(base, ['가'], ['가', '나2', '다'])).toBeNull()
  expect(mergeEntries(base, ['가', '나1', '다'], ['가'])).toBeNull()
})

test('rows are merged cell by cell, and with the rows added beside them', () => {
  const base = [{ name: '회의', target: '2회' }]
  const mine = [
    { name: '회의 개최', target: '2회' },
    { name: '내 것', target: '1회' },
  ]
  const theirs = [
    { name: '회의', target: '4회' },
    { name: '그들 것', target: '1회' },
  ]
  expect(mergeEntries(base, mine, theirs)).toEqual([
    { name: '회의 개최', target: '4회' },
    { name: '그들 것', target: '1회' },
    { name: '내 것', target: '1회' },
  ])
  expect(mergeFields({ rows: base }, { rows: mine }, { rows: theirs }).conflicts).toEqual([])
  expect(mergeEntries(base, [{ name: '1', target: '2회' }], [{ name: '2', target: '2회' }])).toBeNull()
  expect(mergeFields({ a: ['1'] }, { a: ['2'] }, { a: ['3'] }).conflicts).toHaveLength(1)
})
