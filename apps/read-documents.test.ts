import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readApart } from '#rooms/documents/adapters/read-apart.ts'

const program = fileURLToPath(new URL('./read-documents.ts', import.meta.url))

test('a document is checked in a process of its own with the rules of all rooms', async () => {
  const read = readApart(program, { milliseconds: 60_000, megabytes: 512, atOnce: 1, waiting: 1 })
  const outcome = await read({ name: '글', content: '1,000원 × 3명 = 4,000원', checked: true })
  expect(outcome).toMatchObject({
    ok: true,
    value: { found: { findings: [{ rule: 'formula', computed: '3000' }] } },
  })
  const file = { name: '표.csv', content: new TextEncoder().encode('가,나\n1,2'), checked: false }
  expect(await read(file)).toMatchObject({ ok: true, value: { extracted: { format: 'csv' }, found: null } })
})
