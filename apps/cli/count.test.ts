import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { count } from './count.ts'

const small = `META
key;value
budget;100
vote_type;approval
currency;KRW
PROJECTS
project_id;cost;name
A;60;골목 쉼터
B;50;나무 심기
C;40;그늘막
VOTES
voter_id;vote
1;A
2;A,A
3;B
4;C
`
let folder = ''
const said = { out: '', err: '' }
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madang-count-'))
})
beforeEach(() => {
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.err += `${line}\n`
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done?: unknown) => {
    said.out += String(text)
    if (typeof done === 'function') (done as () => void)()
    return true
  })
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true }))

test('a table in Korean: the winners with their cost, votes and why, and the others when asked', async () => {
  const path = file('small.pb', small)
  expect(await count([path, '--rule', 'greedy'])).toBe(0)
  expect(said.out.split('\n').filter((line) => line !== '')).toEqual([
    '안건 3개 가운데 2개가 뽑혔습니다. 투표한 사람은 4명입니다.',
    '예산 100원, 쓴 돈 100원, 남은 돈 0원',
    '차례  번호  이름       비용  득표  까닭',
    '   1  A     골목 쉼터  60원   2표  2표로 1위, 뽑힘',
    '   2  C     그늘막     40원   1표  1표로 공동 2위, 뽑힘',
  ])
  expect(said.err).toContain('한 표에 같은 안건이 두 번 적힌 표가 1장 있습니다')
  said.out = ''
  expect(await count([path, '--rule', 'greedy', '--explain', '--ties', 'file-order'])).toBe(0)
  expect(said.out).toContain('1표로 공동 2위, 남은 예산 40원보다 비용이 많아 뽑히지 않음')
})

test('JSON with exact numbers, and the rounds when asked', async () => {
  const path = file('small.pb', small)
  const words = ['--rule', 'mes-cost', '--completion', 'add1', '--add1-stop', 'overshoot', '--increment', '5', '--json']
  expect(await count([path, ...words])).toBe(0)
  const told = JSON.parse(said.out) as { rule: object; rounds?: unknown }
  expect(told).toMatchObject({
    ...{ winners: ['A', 'C'], budget: '100', spent: '100', left: '0' },
    rule: { rule: 'mes-cost', completion: 'add1', add1Stop: 'overshoot', increment: 5, ties: { by: 'id' } },
    // At 45 each A and C are bought as at 40; at 50 B is too, which would cost 150.
    endowment: { share: '45', runs: 6 },
  })
  expect(told.rounds).toBeUndefined()
  said.out = ''
  await count([path, ...words, '--explain', '--ties', 'seed:봄비'])
  expect(JSON.parse(said.out)).toMatchObject({
    rule: { ties: { by: 'seed', seed: '봄비' } },
    rounds: [{ project: 'A', step: 'rule', measure: '30', left: '40' }, { project: 'C' }],
  })
})

test('what cannot be read ends with 2 and says the line', async () => {
  expect(await count([join(folder, 'none.pb'), '--rule', 'greedy'])).toBe(2)
  expect(await count([file('latin.pb', new Uint8Array([0xe9, 0x0a])), '--rule', 'greedy'])).toBe(2)
  expect(await count([file('typo.pb', small.replace('4;C', '4;X')), '--rule', 'greedy'])).toBe(2)
  expect(said.err).toContain('16번째 줄: 표에 적힌 안건 ‘X’가 없습니다.')
})

test.each([
  [[]],
  [['a.pb', 'b.pb', '--rule', 'greedy']],
  [['a.pb']],
  [['a.pb', '--rule', 'fairest']],
  [['a.pb', '--rule', 'greedy', '--favourite', 'A']],
  [['a.pb', '--rule', 'mes-cost', '--completion', 'add2']],
  [['a.pb', '--rule', 'mes-cost', '--increment', '0']],
  [['a.pb', '--rule', 'greedy', '--threshold', 'ten']],
  [['a.pb', '--rule', 'greedy', '--ties', 'seed:']],
  [['a.pb', '--rule', 'greedy', '--limit', 'much:A']],
  [['a.pb', '--rule', 'greedy', '--limit', '50:']],
])('wrong words end with 3: %j', async (args) => {
  expect(await count(args)).toBe(3)
  expect(said.err).toContain('./madang count FILE.pb --rule RULE')
})

test('groups of projects have limits of their own, said one by one', async () => {
  expect(await count([file('small.pb', small), '--rule', 'greedy', '--json', '--limit', '1:A', '--limit', '0:C'])).toBe(
    0,
  )
  expect(JSON.parse(said.out)).toMatchObject({ winners: ['B'] })
})

test('a rule that lacks what it needs ends with 3', async () => {
  expect(await count([file('small.pb', small), '--rule', 'most-votes'])).toBe(3)
  expect(said.err).toContain('몇 개를 뽑을지 정해 주세요.')
})
