import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTsv } from '#kit/read-tsv.ts'
import { achievementOf, countIn, Goal, overlapping, readGoals, unitOfGoal, writeGoals } from './goal.ts'

const goal = (targets: readonly (readonly [string, string])[]) =>
  Goal.parse({ unit: '민관협력', part: '', item: '연석회의', targets: targets.map(([part, said]) => ({ part, said })) })
const meetings = goal([
  ['2021', '12회'],
  ['2022-H1', '6회'],
  ['2022-H2', '6회'],
])

describe('a cell', () => {
  it.each([
    ['1,648건', 1648n, '건'],
    ['12', 12n, ''],
    ['시구합동\n모니터링 1회', 1n, '회'],
  ])('%s is a number', (said, value, unit) => expect(countIn(said)).toEqual({ value, unit }))
  it.each(['-온라인: 3,369건\n-방문', '지속운영', '1,2,3회', '3회 예정', ''])('%s is none', (said) =>
    expect(countIn(said)).toBeNull(),
  )
})

describe('what was reached', () => {
  it('is added up over the parts of a year, a dash being nothing', () => {
    const told = [
      { part: '2021-Q1', said: '1회' },
      { part: '2021-Q2', said: '-' },
      { part: '2022-H1', said: '7회' },
    ]
    expect(achievementOf(meetings, told, 2021)).toEqual({
      ...{ item: '연석회의', unit: '회', year: 2021, target: 12, actual: 1, rate: '8.3' },
    })
    expect(achievementOf(meetings, told, 2022)).toMatchObject({ target: 12, actual: 7, rate: '58.3' })
    expect(achievementOf(goal([['2021', '0회']]), told, 2021)).toMatchObject({ rate: null })
  })
  it('is not said where words stand, nothing is told, or the first months are missing', () => {
    expect(achievementOf(meetings, [{ part: '2021-Q1', said: '열심히' }], 2021)).toBeNull()
    expect(achievementOf(meetings, [], 2021)).toBeNull()
    expect(achievementOf(meetings, [{ part: '2021-H2', said: '3회' }], 2021)).toBeNull()
    expect(achievementOf(goal([['2021', '지속']]), [{ part: '2021', said: '3회' }], 2021)).toBeNull()
    expect([
      unitOfGoal(goal([])),
      unitOfGoal(
        goal([
          ['2020', '1회'],
          ['2021', '1건'],
        ]),
      ),
    ]).toEqual([null, null])
    expect(
      achievementOf(
        meetings,
        [
          { part: '2021-Q1', said: '열심히' },
          { part: '2021-Q2', said: '1회' },
        ],
        2021,
      ),
    ).toBeNull()
  })
  it('must not count months twice', () => {
    expect(overlapping(['2021', '2021-Q1', '2022'])).toEqual([['2021', '2021-Q1']])
  })
})

describe('a pasted plan', () => {
  it('is read with its units carried down', () => {
    const table =
      "민선7기\n단위사업\t구분\t항목\t‘18(하반기)\t비고\t'19\n협력\t거버넌스\t회의\t6회\t\t12회\n\t\t위원회\t-\t\t2회\n\n\t발굴\t건수\t\t\t3건\n역량\t\t교육\t실시"
    const read = readGoals(readTsv(table))
    expect(read.ok && read.value.map(({ unit, part, item, targets }) => [unit, part, item, targets.length])).toEqual([
      ['협력', '거버넌스', '회의', 2],
      ['협력', '거버넌스', '위원회', 1],
      ['협력', '발굴', '건수', 1],
      ['역량', '', '교육', 1],
    ])
    expect(
      readGoals([
        ['', '', '항목', '2021'],
        ['', '', '회의', '1회'],
      ]),
    ).toMatchObject({ value: [{ unit: '', part: '' }] })
  })
  it('is refused without a heading or an item, and with an item twice', () => {
    const head = ['단위사업', '구분', '항목', '2021']
    expect(readGoals([['a']])).toMatchObject({ refusal: { kind: 'goals-without-heading' } })
    expect(readGoals([['2021', 'a']])).toMatchObject({ refusal: { kind: 'goals-without-heading' } })
    expect(readGoals([head, ['협력']])).toMatchObject({ refusal: { kind: 'goal-without-item', line: 2 } })
    expect(readGoals([head, ['', '', '회의'], ['', '', '회 의']])).toMatchObject({
      refusal: { kind: 'goal-twice', line: 3 },
    })
  })
  it('is read as it is written', () => {
    const word = fc.stringMatching(/^[가-힣]{1,8}$/)
    const said = fc.stringMatching(/^[가-힣1-9][가-힣1-9" \n]{0,10}[가-힣1-9]$/)
    const targets = fc.uniqueArray(fc.record({ part: fc.constantFrom('2019', '2020-H1', '2021-Q2'), said }), {
      ...{ selector: ({ part }) => part, minLength: 1 },
    })
    const goals = fc.uniqueArray(fc.record({ unit: word, part: word, item: word, targets }), {
      ...{ selector: ({ item }) => item, minLength: 1 },
    })
    fc.assert(
      fc.property(goals, (all) => {
        const read = readGoals(readTsv(writeGoals(all)))
        const ordered = (some: readonly Goal[]) =>
          some.map((one) => ({ ...one, targets: one.targets.toSorted((a, b) => (a.part < b.part ? -1 : 1)) }))
        expect(read.ok && ordered(read.value)).toEqual(ordered(all))
      }),
    )
  })
})
