import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countElection } from '../tally/count-election.ts'
import { countingRule } from '../tally/counting-rule.ts'
import type { Malformed } from './malformed.ts'
import { metaOf, type PabulibRead, readPabulib } from './read-pabulib.ts'
import { type PabulibTables, readTables, writeTables } from './read-tables.ts'

/** A small file of our own making: budget and kind, projects, ballots. */
const fileOf = ({
  meta = 'budget;100\nvote_type;approval',
  projects = 'A;60\nB;50\nC;40',
  votes = '1;A,B\n2;A\n3;C',
  header = 'voter_id;vote',
} = {}): string => `META\nkey;value\n${meta}\nPROJECTS\nproject_id;cost\n${projects}\nVOTES\n${header}\n${votes}\n`

const read = (text: string): PabulibRead => {
  const result = readPabulib(text)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const refusalOf = (text: string): Malformed => {
  const result = readPabulib(text)
  if (result.ok) throw new Error('it was read')
  return result.refusal
}
const votesOf = (text: string) =>
  countElection(read(text).election, countingRule('greedy')).projects.map((p) => p.votes)

describe('a file is read', () => {
  it('with CRLF, a byte-order mark, empty lines, trailing separators and spaces', () => {
    const plain = fileOf()
    const odd = `\uFEFF${plain.replace('PROJECTS', '\nPROJECTS;;').replace('1;A,B', ' 1; A , B ;')}`.replaceAll(
      '\n',
      '\r\n',
    )
    expect(read(odd).election).toEqual(read(plain).election)
    expect(read(plain.trimEnd()).election).toEqual(read(plain).election)
    expect(read(plain.replace('3;C', '3;"C"').trimEnd()).election).toEqual(read(plain).election)
  })

  it('with amounts as 400000.0 and 12,50 kept exactly', () => {
    const { election } = read(
      fileOf({ meta: 'budget;400000.0\nvote_type;choose-1', projects: 'A;1000.00\nB;7' })
        .replace('A,B', 'A')
        .replace('3;C', '3;B'),
    )
    expect([election.decimals, election.budget, election.projects[0]?.cost]).toEqual([0, 400_000n, 1000n])
    const cents = read(fileOf({ projects: 'A;12,50\nB;7\nC;0.255' })).election
    expect([cents.decimals, cents.budget]).toEqual([3, 100_000n])
    expect(cents.projects.map(({ cost }) => cost)).toEqual([12_500n, 7000n, 255n])
  })

  it('with ids as towns write them, and quoted cells with separators, quotes and line breaks', () => {
    const text = fileOf({
      projects: '2025/POD/0004;5\n"RM-III.1";6\nL5/07/VII;7',
      votes: '1;"2025/POD/0004,RM-III.1";"said ""yes"";\nand more"\n2;L5/07/VII',
      header: 'voter_id;vote;remark',
    })
    expect(read(text).tables.votes.rows[0]?.cells[2]).toBe('said "yes";\nand more')
    expect(read(text).tables.votes.rows[1]?.line).toBe(14)
    expect(votesOf(text)).toEqual([1, 1, 1])
  })

  it('with every row a voter, also who chose nothing, and like ballots merged', () => {
    const text = fileOf({ votes: '1;A,B\n2;B,A\n3;\n4;A,B' })
    const { election } = read(text)
    expect(election.ballots).toEqual([
      { channel: '', count: 3, choices: [0, 1], points: null },
      { channel: '', count: 1, choices: [], points: null },
    ])
    expect(countElection(election, countingRule('mes-cost')).endowment?.share).toEqual({ n: 25n, d: 1n })
  })

  it('with points beside the choices, the last where a project stands twice, and ranks in their order', () => {
    const header = 'voter_id;vote;points'
    const meta = 'budget;100\nvote_type;cumulative\nmax_sum_points;5'
    const points = read(fileOf({ meta, header, votes: '1;A,B,A;1,2,3\n2;C;2.0\n3;A;-1' })).election
    expect(points.ballots.map(({ choices, points: given }) => [choices, given])).toEqual([
      [
        [0, 1],
        [3, 2],
      ],
      [[2], [2]],
      [[0], [-1]],
    ])
    expect(read(fileOf({ meta: 'budget;1\nvote_type;scoring', header, votes: '1;A;4' })).election.kind).toBe('score')
    const ranks = read(fileOf({ meta: 'budget;100\nvote_type;ordinal', votes: '1;C,A\n2;A,C' })).election
    expect(ranks.ballots.map(({ choices }) => choices)).toEqual([
      [2, 0],
      [0, 2],
    ])
  })
})

describe('what is odd is noted and counted', () => {
  it('a project twice on a ballot, a ballot above the limit, a voter twice, other numbers than told', () => {
    const meta = 'budget;100\nvote_type;approval\nmax_sum_cost;100\nnum_votes;9\nnum_projects;3'
    const text = fileOf({ meta, votes: '1;A,A\n2;A,B\n2;A,A\n2;A' })
    expect(votesOf(text)).toEqual([4, 1, 0])
    expect(read(text).notes).toEqual([
      { kind: 'note-votes-differ', count: 4, line: 6 },
      { kind: 'note-id-twice-in-ballot', count: 2, line: 15 },
      { kind: 'note-above-cost-limit', count: 1, line: 16 },
      { kind: 'note-voter-twice', count: 2, line: 17 },
    ])
    expect(read(fileOf({ meta: `${meta.replace('100\nnum', '1.5\nnum')}` })).notes.map(({ kind }) => kind)).toEqual([
      'note-votes-differ',
    ])
  })
})

describe('a file is refused with the line', () => {
  const cases: readonly (readonly [string, Malformed])[] = [
    ['', { kind: 'pb-no-section', section: 'META', line: 1 }],
    ['META\nkey;value\nPROJECTS\n', { kind: 'pb-no-section', section: 'VOTES', line: 4 }],
    ['budget;1\nMETA\n', { kind: 'pb-stray-line', line: 1 }],
    ['META\nPROJECTS\n', { kind: 'pb-no-header', section: 'META', line: 2 }],
    ['META\nk;v\nPROJECTS\na;b\nVOTES\n', { kind: 'pb-no-header', section: 'VOTES', line: 6 }],
    [fileOf({ votes: '1;"A,B' }), { kind: 'pb-open-quote', line: 12 }],
    [fileOf({ votes: '1;A;B' }), { kind: 'pb-too-many-cells', line: 12, cells: 3, columns: 2 }],
    [
      fileOf().replace('project_id;cost', 'project_id;price'),
      { kind: 'pb-no-column', section: 'PROJECTS', column: 'cost', line: 5 },
    ],
    [fileOf({ header: 'voter_id;choice' }), { kind: 'pb-no-column', section: 'VOTES', column: 'vote', line: 10 }],
    [
      fileOf({ meta: 'budget;1\nvote_type;cumulative' }),
      { kind: 'pb-no-column', section: 'VOTES', column: 'points', line: 10 },
    ],
    [fileOf({ meta: 'vote_type;approval' }), { kind: 'pb-no-key', key: 'budget', line: 1 }],
    [fileOf({ meta: 'budget;1' }), { kind: 'pb-no-key', key: 'vote_type', line: 1 }],
    [
      fileOf({ meta: 'budget;-1\nvote_type;approval' }),
      { kind: 'pb-bad-amount', column: 'budget', text: '-1', line: 3 },
    ],
    [fileOf({ projects: 'A;many' }), { kind: 'pb-bad-amount', column: 'cost', text: 'many', line: 7 }],
    [fileOf({ meta: 'budget;1\nvote_type;toString' }), { kind: 'pb-vote-type', text: 'toString', line: 4 }],
    [fileOf({ projects: ';5' }), { kind: 'pb-empty-id', line: 7 }],
    [fileOf({ projects: 'A;5\n A;6' }), { kind: 'pb-id-twice', id: 'A', line: 8 }],
    [fileOf({ votes: '1;A\n2;A, X' }), { kind: 'pb-unknown-project', id: 'X', line: 13 }],
    [
      fileOf({ meta: 'budget;1\nvote_type;scoring\ndefault_score;2' }),
      { kind: 'pb-default-score', text: '2', line: 5 },
    ],
  ]
  it.each(cases)('%j', (text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal)
  })

  it('for points that are missing or broken', () => {
    const of = (votes: string) =>
      refusalOf(fileOf({ meta: 'budget;1\nvote_type;cumulative', header: 'voter_id;vote;points', votes }))
    expect(of('1;A,B;1')).toEqual({ kind: 'pb-points-count', points: 1, choices: 2, line: 12 })
    expect(of('1;A;1.5')).toEqual({ kind: 'pb-points', text: '1.5', line: 12 })
    expect(of('1;A;99999999999999999999')).toEqual({ kind: 'pb-points', text: '99999999999999999999', line: 12 })
  })
})

it('keeps unknown keys, columns and the order of rows through writing and reading, whatever the cells hold', () => {
  const cell = fc.string().map((text) => text.trim() || 'x')
  const row = fc.tuple(cell, cell, cell)
  const table = fc.record({ columns: row, rows: fc.array(row, { maxLength: 5 }) })
  fc.assert(
    fc.property(table, table, table, (meta, projects, votes) => {
      const of = ({ columns, rows }: typeof meta) => ({
        ...{ line: 1, columns },
        rows: rows.map((cells) => ({ line: 1, cells })),
      })
      const tables: PabulibTables = { meta: of(meta), projects: of(projects), votes: of(votes) }
      const again = readTables(writeTables(tables))
      if (!again.ok) throw new Error(JSON.stringify(again.refusal))
      for (const section of ['meta', 'projects', 'votes'] as const) {
        expect(again.value[section].columns).toEqual(tables[section].columns)
        expect(again.value[section].rows.map(({ cells }) => cells)).toEqual(
          tables[section].rows.map(({ cells }) => cells),
        )
      }
    }),
  )
})

it('reads a key of META, trimmed, and an absent one as empty', () => {
  const { tables } = read(fileOf({ meta: 'budget;100\nvote_type;approval\n currency ; KRW ' }))
  expect(metaOf(tables, 'currency')).toEqual({ value: 'KRW', line: 5 })
  expect(metaOf(tables, 'language')).toEqual({ value: '', line: 1 })
})
