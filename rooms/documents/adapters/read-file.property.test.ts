import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from './read-file.ts'

const book = utils.book_new()
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet([
    ['항목', 1],
    ['수당', 2],
  ]),
  '총괄',
)
const paragraph = '<hs:sec xmlns:hs="s" xmlns:hp="p"><hp:p><hp:run><hp:t>가</hp:t></hp:run></hp:p></hs:sec>'
const samples: readonly Uint8Array[] = [
  write(book, { type: 'buffer', bookType: 'xlsx' }),
  write(book, { type: 'buffer', bookType: 'biff8' }),
  zipSync({ 'Contents/section0.xml': strToU8(paragraph) }),
  Buffer.from('{"projects":[{"budgetLines":[{"item":"가","statedWon":1000,"formulaText":"1,000원"}]}]}'),
  Buffer.from('<table><tr><td rowspan=2>가<td>나<tr><td>다</table>'),
  Buffer.from('항목,금액\n가,"1,000"\n'),
]

test('whatever bytes come, they are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(typeof (await readFile('x', bytes)).ok).toBe('boolean')
    }),
    { numRuns: 150 },
  )
})

test('damaged files of every kind are read or refused', async () => {
  const damage = fc.record({
    sample: fc.constantFrom(...samples),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    cut: fc.option(fc.nat()),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample, changes, cut }) => {
      const bytes = Uint8Array.from(sample)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      const left = cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1))
      expect(typeof (await readFile('x.csv', left)).ok).toBe('boolean')
    }),
    { numRuns: 200 },
  )
})
