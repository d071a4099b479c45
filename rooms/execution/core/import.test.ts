import { describe, expect, it } from 'vitest'
import { readDate } from '#kit/read-date.ts'
import { accountsOf2021 } from '#rooms/appropriations/core/fixture.ts'
import { Account } from '#rooms/budget/core/account.ts'
import { compareImport, decideImport, overdrawn, sortRows } from './compare-import.ts'
import { ImportId } from './entry.ts'
import { entryOf } from './fixture.ts'
import { guessMapping } from './guess-mapping.ts'
import { importEntries } from './import-entries.ts'
import { ImportMapping, importFields, neededFields } from './import-mapping.ts'
import { mappingFromFields } from './mapping-from-fields.ts'
import { readImport } from './read-import.ts'

const accounts = accountsOf2021.map((one) => Account.parse({ ...one, fiscalYear: 2021 }))
const projects = [{ projectId: 'project-8', title: '안양천에서 놀자!' }] as never
const columns = { date: 0, documentNo: 1, sequence: 2, project: 3, account: 4, source: 5, amount: 6, commitmentNo: 7 }
const more = { department: 8, note: 9, statedBudget: 10, statedRate: 11 }
const mappingOf = (changed: object = {}) =>
  ImportMapping.parse({ kind: 'expenditure', firstRow: 1, unit: 'won', columns: { ...columns, ...more }, ...changed })
const row = (documentNo: string, sequence: string, amount: string, changed: Partial<Record<number, string>> = {}) =>
  Object.assign(['2021-03-02', documentNo, sequence, '안양천에서 놀자!', '시설비', '시비', amount, '', '', ''], changed)
const read = (rows: string[][], changed: object = {}) =>
  readImport({ fiscalYear: 2021, mapping: mappingOf(changed), rows: [['제목'], ...rows], accounts, projects })

describe('a day in an export', () => {
  it.each([
    ['20210302', '2021-03-02'],
    ['2021-3-2', '2021-03-02'],
    ['2021. 3. 2.(화)', '2021-03-02'],
    ['2021/03/02', '2021-03-02'],
    ['2021년 3월 2일', '2021-03-02'],
    ['2021-03-02T00:00:00', '2021-03-02'],
    ['2021-02-30', null],
    ['3월', null],
  ])('%s is %s', (text, day) => expect(readDate(text)).toBe(day))
})

describe('the rows of an export', () => {
  it('are read by the mapping, with keys that tell them again', () => {
    const seen = read([
      row('지출-1', '1', '1,000', { 7: '원인-1', 8: '마을자치과', 9: '자료집', 10: '4,000', 11: '25%' }),
      ['', ' ', ''],
      row('지출-2', '', '△500'),
      row('지출-2', '', '△500'),
      ['', '', '', '합 계', '', '', '1,000'],
    ])
    expect(seen.problems).toEqual([])
    expect(seen.rows).toMatchObject([
      {
        ...{ row: 2, key: '지출-1 #1', amount: 1000, commitmentNo: '원인-1', department: '마을자치과' },
        ...{ note: '자료집', statedBudget: 4000, statedRate: '25%', projectId: 'project-8', source: 'city' },
      },
      { row: 4, key: '지출-2 =-500 1', commitmentNo: null, department: null, note: null, statedRate: null },
      { row: 5, key: '지출-2 =-500 2' },
    ])
  })

  it('need some columns, and do without the others', () => {
    const without = (field: string) => {
      const wish = { columns: { ...columns, ...more, [field]: null }, projectId: 'project-8', source: 'city' }
      return read([row('지출-1', '1', '1,000')], wish).rows.length
    }
    const missed = importFields.filter((field) => without(field) === 0)
    expect(missed).toEqual([...neededFields])
  })

  it('are problems where they cannot be read', () => {
    const problems = read([
      row('지출-1', '1', '1', { 0: '오늘' }),
      row('지출-1', '1', '1', { 0: '2020-12-31' }),
      row('', '1', '1'),
      row('지출-1', '1', '1', { 3: '모르는 사업' }),
      row('지출-1', '1', '1', { 4: '여비' }),
      row('지출-1', '1', '1', { 5: '달러' }),
      row('지출-1', '1', '0'),
      row('지출-1', '1', '1'),
      row('지출-1', '1', '2'),
    ])
    expect(problems.problems.map(({ row: at, kind }) => [at, kind])).toEqual([
      [2, 'date-unreadable'],
      [3, 'outside-fiscal-year'],
      [4, 'document-number-missing'],
      [5, 'unknown-project'],
      [6, 'unknown-account'],
      [7, 'unknown-source'],
      [8, 'amount-unreadable'],
      [10, 'row-twice'],
    ])
    expect(problems.unknownProjects).toEqual(['모르는 사업'])
  })

  it('are of the projects that the mapping names, or left out', () => {
    const rows = [row('지출-1', '1', '1', { 3: '구단위 사업' }), row('지출-2', '1', '1', { 3: '다른 과 사업' })]
    const named = [
      { text: '구단위사업', projectId: 'project-8' },
      { text: '다른 과 사업', projectId: null },
    ]
    expect(read(rows, { projects: named })).toMatchObject({ rows: [{ projectId: 'project-8' }], leftOut: 1 })
    expect(read(rows, { leaveOutUnknown: true })).toMatchObject({ rows: [], leftOut: 2 })
    const without = { columns: { ...columns, project: null, source: null }, projectId: 'project-8', source: 'district' }
    expect(read(rows, without).rows).toMatchObject([{ source: 'district' }, { projectId: 'project-8' }])
    const nothing = { columns: { ...columns, project: null, source: null } }
    expect(read(rows, nothing)).toMatchObject({
      problems: [{ kind: 'unknown-project', text: '' }, {}],
      unknownProjects: [],
    })
    const noSource = { columns: { ...columns, source: null } }
    expect(read([row('지출-1', '1', '1')], noSource).problems).toMatchObject([{ kind: 'unknown-source' }])
  })
})

describe('an import', () => {
  const rows = read([
    row('지출-1', '1', '1,000', { 7: '원인-1', 10: '4,000', 11: '25%' }),
    row('지출-2', '1', '700', { 11: '10%' }),
    row('지출-3', '1', '300', { 0: '2021-03-05', 10: '1,000', 11: '31%' }),
  ])
  const known = [
    { key: '지출-1 #1', entry: entryOf('i0-2', 1000) },
    { key: '지출-2 #1', entry: entryOf('i0-3', 600, { documentNo: '지출-2' }) },
    { key: '지출-9 #1', entry: entryOf('i0-9', 9, { on: '2021-03-04' }) },
    { key: '지출-8 #1', entry: entryOf('i0-8', 8, { on: '2021-04-04' }) },
  ]
  const sorted = sortRows(rows.rows, known)

  it('tells new, changed, equal and missing rows apart', () => {
    expect(sorted.added.map(({ row: at }) => at)).toEqual([4])
    expect(sorted.changed.map(({ before, after }) => [before.entry.id, after.row])).toEqual([['i0-3', 3]])
    expect(sorted.same.map(({ row: at }) => at)).toEqual([2])
    expect(sorted.missing.map(({ key }) => key)).toEqual(['지출-9 #1'])
    expect(sortRows([], known)).toEqual({ added: [], changed: [], same: [], missing: [] })
    for (const other of [{ on: '2021-03-03' }, { accountName: '여비' }, { department: '가' }, { note: '나' }]) {
      const before = [{ key: '지출-1 #1', entry: entryOf('i0-2', 1000, other) }]
      expect(sortRows(rows.rows.slice(0, 1), before).changed).toHaveLength(1)
    }
  })

  it('is decided: all or nothing, changes only when accepted', () => {
    type Args = Parameters<typeof decideImport>
    const refusal = (is: Args[0], told: Args[1], accept: boolean, entries: Args[3] = []) => {
      const decided = decideImport(is, told, accept, entries)
      return decided.ok ? null : decided.refusal.kind
    }
    expect(refusal(rows, sorted, false)).toBe('rows-changed')
    expect(refusal(rows, sorted, true)).toBeNull()
    expect(refusal(rows, { ...sorted, changed: [] }, false)).toBeNull()
    const payment = entryOf('e9', 5, { commitmentId: 'i0-3' })
    expect(refusal(rows, sorted, true, [payment])).toBe('paid-commitment-changed')
    expect(refusal({ ...rows, rows: [] }, sorted, true)).toBe('nothing-to-import')
    const problem = { row: 2, kind: 'row-twice' as const, text: '' }
    expect(refusal({ ...rows, problems: [problem] }, sorted, true)).toBe('rows-unreadable')
  })

  it('becomes entries: the changed ones taken back and written anew, payments tied to their commitments', () => {
    const bound = (id: string, changed: object = {}) =>
      entryOf(id, 5000, { kind: 'commitment', documentNo: '원인-1', ...changed })
    const as = (commitments: ReturnType<typeof bound>[], kind: 'expenditure' | 'commitment' = 'expenditure') => ({
      ...{ importId: ImportId.parse('i1'), fiscalYear: 2021, kind, commitments, changeReason: '바뀜' },
    })
    const made = importEntries(sorted, as([]))
    expect(made.entries.map(({ id, amount, reverses }) => [id, amount, reverses])).toEqual([
      ['i1-4', 300, null],
      ['i1-3-back', -600, 'i0-3'],
      ['i1-3', 700, null],
    ])
    expect(made.rows).toEqual([
      { key: '지출-3 #1', entryId: 'i1-4' },
      { key: '지출-2 #1', entryId: 'i1-3' },
    ])
    const fresh = sortRows(rows.rows, [])
    const tied = (commitments: ReturnType<typeof bound>[], kind: 'expenditure' | 'commitment' = 'expenditure') =>
      importEntries(fresh, as(commitments, kind)).entries[0]?.commitmentId
    expect(tied([bound('c1'), bound('c2', { documentNo: '원인-2' })])).toBe('c1')
    expect(tied([bound('c1'), bound('c2')])).toBeNull()
    expect(tied([bound('c1', { accountName: '여비' }), bound('c2', { reverses: 'c1' })])).toBeNull()
    expect(tied([bound('c1')], 'commitment')).toBeNull()
  })

  it('is told before it is made', () => {
    const cell = { projectId: 'project-8', accountName: '시설비', source: 'city', basis: 'appropriated' }
    const told = compareImport(rows, known, {
      entries: [entryOf('e1', 1500), entryOf('e2', 1, { accountName: '여비', projectId: 'project-5' })],
      bases: [{ ...cell, base: 1000 }] as never,
    })
    expect(told).toMatchObject({
      ...{ same: 1, leftOut: 0, difference: 400, problems: [] },
      over: [
        { accountName: '시설비', base: 1000, used: 1500, over: 500, basis: 'appropriated' },
        { accountName: '여비', base: 0, over: 1, basis: 'planned' },
      ],
      rates: [
        { row: 2, stated: '25%', computed: '25.0', explainedBy: ['half-up', 'truncation', 'round-up'] },
        { row: 4, stated: '31%', computed: '30.0', explainedBy: [] },
      ],
    })
    expect(overdrawn([entryOf('e1', 5)], [{ ...cell, base: 5 }] as never)).toEqual([])
  })
})

describe('a mapping', () => {
  it('is guessed from the row that says most', () => {
    const heading = ['지출 일자', '지출번호', '순번', '세부사업명', '통계목', '재원', '지출액(원)', '적요', '모름']
    expect(guessMapping([['2021년 지출'], heading, row('1', '1', '1')])).toMatchObject({
      firstRow: 2,
      columns: { date: 0, documentNo: 1, sequence: 2, project: 3, account: 4, source: 5, amount: 6, note: 7 },
    })
    expect(guessMapping([['가', '나']])).toMatchObject({ firstRow: 0, columns: { date: null } })
    expect(guessMapping([])).toMatchObject({ firstRow: 0 })
  })

  it('is read from its form, names on top of those that were kept', () => {
    const earlier = mappingOf({
      projects: [
        { text: '지난 이름', projectId: 'project-8' },
        { text: '가 나', projectId: null },
      ],
    })
    const fields = {
      ...{ kind: 'commitment', firstRow: '3', unit: 'thousand', 'column-date': '2', 'column-amount': 'x' },
      ...{ projectId: '', source: 'city', leaveOutUnknown: 'on', 'name-0': '가나', 'means-0': 'project-5' },
      ...{ 'name-1': '다', 'means-1': 'leave-out', 'name-2': '라', 'means-2': '', 'name-3': '', 'name-x': '마' },
    }
    expect(mappingFromFields(fields, earlier)).toMatchObject({
      ...{ kind: 'commitment', firstRow: 2, unit: 'thousand', projectId: null, source: 'city', leaveOutUnknown: true },
      columns: { date: 2, amount: null },
      projects: [
        { text: '지난 이름', projectId: 'project-8' },
        { text: '가나', projectId: 'project-5' },
        { text: '다', projectId: null },
      ],
    })
    expect(mappingFromFields({ projectId: 'NO id', 'name-0': '가' }, null)).toMatchObject({
      ...{ kind: 'expenditure', firstRow: 0, unit: 'won', projectId: null, source: null, projects: [] },
    })
  })
})
