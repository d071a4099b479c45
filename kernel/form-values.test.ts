import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFormValues } from './form-values.ts'

const schema = z.object({
  title: z.string(),
  amount: z.int(),
  on: z.string().nullable(),
  open: z.boolean(),
  size: z.int().min(1).default(30),
  seats: z.array(z.object({ kind: z.enum(['a', 'b']), count: z.int().optional() })).optional(),
  tags: z.array(z.string()).optional(),
})

describe('readFormValues', () => {
  test('reads numbers with thousands groups, ticked boxes, empty texts as null or left out', () => {
    expect(readFormValues(schema, { title: ' 안양천 ', amount: '117,000', on: '', open: 'on', size: '' })).toEqual({
      title: ' 안양천 ',
      amount: 117000,
      on: null,
      open: true,
    })
  })

  test('a box that was not ticked is false, for a browser sends nothing', () => {
    expect(readFormValues(schema, { title: 'x', amount: '1', on: 'y' })).toMatchObject({ open: false })
  })

  test('reads nested fields in the order of their numbers, and lists written as JSON', () => {
    const texts = { 'seats.10.kind': 'b', 'seats.2.kind': 'a', 'seats.2.count': '3', tags: '["ㄱ","ㄴ"]' }
    expect(readFormValues(schema, texts)).toMatchObject({
      seats: [{ kind: 'a', count: 3 }, { kind: 'b' }],
      tags: ['ㄱ', 'ㄴ'],
    })
  })

  test('reads what is inside of something that may be null', () => {
    const nullable = z.object({
      count: z.object({ inFavour: z.int(), against: z.int().nullable() }).nullable().default(null),
      votes: z.array(z.object({ no: z.int() })).nullable(),
      either: z.union([z.string(), z.int()]).nullable(),
    })
    const texts = { 'count.inFavour': '1,020', 'count.against': '', 'votes.0.no': '7', 'either.x': '1' }
    expect(readFormValues(nullable, texts)).toEqual({
      count: { inFavour: 1020, against: null },
      votes: [{ no: 7 }],
      either: { x: '1' },
    })
  })

  test('what cannot be read stays as it was typed, to be refused at its own field', () => {
    const read = readFormValues(schema, { title: 'x', amount: '백만', on: '', open: 'on', tags: '[oops' })
    expect(read).toMatchObject({ amount: '백만', tags: '[oops' })
    expect(schema.safeParse(read).error?.issues.map((issue) => issue.path[0])).toEqual(['amount', 'tags'])
  })

  test('full-width digits are digits; a counting word or a superscript is not', () => {
    expect(readFormValues(schema, { amount: '－１，２００' })).toMatchObject({ amount: -1200 })
    expect(readFormValues(schema, { amount: '１２명' })).toMatchObject({ amount: '１２명' })
    expect(readFormValues(schema, { amount: '1²' })).toMatchObject({ amount: '1²' })
  })

  test('names like __proto__ make no mischief', () => {
    readFormValues(schema, { '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' })
    expect('polluted' in {}).toBe(false)
  })

  test('decimals are not rounded: they stay text and are refused', () => {
    expect(readFormValues(schema, { amount: '1.5' })).toMatchObject({ amount: '1.5' })
  })
})
