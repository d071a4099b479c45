import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type PabulibRead, readPabulib } from '#rooms/voting/core/pabulib/read-pabulib.ts'
import { readTables, writeTables } from '#rooms/voting/core/pabulib/read-tables.ts'
import { countElection } from '#rooms/voting/core/tally/count-election.ts'
import { type CountingRule, countingRule } from '#rooms/voting/core/tally/counting-rule.ts'

/** Real elections with what is expected of them, kept beside the project and not in it. */
const corpus = fileURLToPath(new URL('../../../shared/data/pabulib/', import.meta.url))
const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.pb')) : []

/** What two independent programs found, by the rule as they name it. */
const Expected = z.object({
  rules: z.record(
    z.string(),
    z.object({
      winners: z.array(z.string()),
      order: z.string(),
      sources: z.array(z.string()),
      tie_sensitive: z.boolean().optional(),
    }),
  ),
})

const read = (file: string): PabulibRead => {
  const result = readPabulib(readFileSync(corpus + file, 'utf8'))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted()

const plainRules: Readonly<Record<string, CountingRule>> = {
  greedy_votes: countingRule('greedy'),
  greedy_score: countingRule('greedy-score'),
  greedy_per_cost: countingRule('greedy-per-cost'),
  greedy_score_per_cost: countingRule('greedy-score-per-cost'),
  phragmen: countingRule('phragmen', { phragmenStop: 'first-misfit' }),
}
const shareRules = { mes_cost: 'mes-cost', mes_card: 'mes-cardinality', mes_additive: 'mes-score' } as const

/** Our rule for a name such as mes_cost_add1_exh_integral_util. */
function ruleOf(key: string): CountingRule {
  const plain = plainRules[key]
  if (plain !== undefined) return plain
  const [, base, ...rest] =
    /^(mes_(?:cost|card|additive))(_add1_(?:exh|overshoot))?(_integral)?(_util)?$/.exec(key) ?? []
  if (base === undefined) throw new Error(`no rule for ${key}`)
  const [adding, whole, spending] = rest
  const completion = adding === undefined ? 'none' : 'add1'
  const completed = { none: 'utilitarian', add1: 'add1-utilitarian' } as const
  return countingRule(shareRules[base as keyof typeof shareRules], {
    completion: spending === undefined ? completion : completed[completion],
    add1Stop: adding === '_add1_overshoot' ? 'overshoot' : 'exhaustive',
    start: whole === undefined ? 'exact' : 'floor',
  })
}

/** What a town that counts by votes does: the points as it counts them, and equal votes in the order of its list. */
function officialRule(tables: PabulibRead['tables'], kind: string): CountingRule | null {
  const metaOf = (key: string) => tables.meta.rows.find(({ cells }) => cells[0] === key)?.cells[1] ?? ''
  if (!/^greedy(-threshold|-no-skip)?$/.test(metaOf('rule'))) return null
  return countingRule(kind === 'approve' ? 'greedy' : 'greedy-score', {
    ordinal: 'len-rank',
    ties: { by: 'file-order' },
    misfit: metaOf('rule') === 'greedy-no-skip' ? 'stop' : 'skip',
    minimumVotes: Number(metaOf('min_project_score_threshold') || 0),
  })
}

/** Equal shares as Polish towns hold it: what costs too much ends it, and a count by votes may replace it. */
const asHeld = countingRule('mes-cost', { completion: 'add1', add1Stop: 'overshoot', comparison: 'approved-winners' })
if (!existsSync(corpus)) {
  test('the corpus is not beside this project: no election is counted', () => {
    console.log('../shared/data/pabulib is not here; no count was compared with those of other programs.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe.each(files)('%s', (file) => {
    const { tables, election } = read(file)

    test('has the winners that two programs agree on, by every rule, in their order', () => {
      const { rules } = Expected.parse(
        JSON.parse(readFileSync(`${corpus}expected/${file.replace(/pb$/, 'json')}`, 'utf8')),
      )
      const agreed = Object.entries(rules).filter(([, one]) => one.sources.length >= 2 && one.tie_sensitive !== true)
      const ours = agreed.map(([key, { order }]) => {
        const { winners } = countElection(election, ruleOf(key))
        return [key, order === 'selection order' ? winners : sorted(winners)]
      })
      const theirs = agreed.map(([key, { winners, order }]) => [
        key,
        order === 'selection order' ? winners : sorted(winners),
      ])
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
    })

    test('is the same after it was written and read again', () => {
      const again = readTables(writeTables(tables))
      if (!again.ok) throw new Error(again.refusal.kind)
      const cells = ({ columns, rows }: typeof tables.meta) => [columns, ...rows.map((row) => row.cells)]
      for (const section of ['meta', 'projects', 'votes'] as const)
        expect(cells(again.value[section])).toEqual(cells(tables[section]))
    })
  })

  test('towns that count by votes selected what we select', () => {
    let compared = 0
    for (const file of files) {
      const { tables, election } = read(file)
      const rule = officialRule(tables, election.kind)
      const at = tables.projects.columns.indexOf('selected')
      if (rule === null || at === -1) continue
      compared += 1
      const official = tables.projects.rows
        .filter(({ cells }) => cells[at] === '1')
        .map(({ cells }) => cells[0] as string)
      expect([file, sorted(countElection(election, rule).winners)]).toEqual([file, sorted(official)])
    }
    expect(compared).toBeGreaterThan(0)
  })

  const held = ['Poland_Wieliczka_2023_Green_Budget.pb', 'Poland_Swiecie_2023.pb']

  test.each(held)('%s: the towns that held equal shares selected what we select', (file) => {
    const { tables, election } = read(file)
    const at = tables.projects.columns.indexOf('selected')
    const official = tables.projects.rows
      .filter(({ cells }) => cells[at] === '1')
      .map(({ cells }) => cells[0] as string)
    const outcome = countElection(election, asHeld)
    expect(sorted(outcome.winners)).toEqual(sorted(official))
    expect(outcome.comparison?.replaced).toBe(false)
  })

  test('the figures published of Wieliczka come out', () => {
    const { election } = read('Poland_Wieliczka_2023_Green_Budget.pb')
    const shares = countElection(election, asHeld)
    const votes = countElection(election, countingRule('greedy'))
    expect([shares.spent, shares.winners.length]).toEqual([995_079n, 30])
    expect(shares.comparison).toEqual({ forShares: 1615, forVotes: 873, replaced: false })
    const ids = election.projects.map(({ id }) => id)
    const wins = (winners: readonly string[], choices: readonly number[]) =>
      choices.filter((project) => winners.includes(ids[project] as string)).length
    const voters = (which: (choices: readonly number[]) => boolean) =>
      election.ballots.filter(({ choices }) => which(choices)).reduce((sum, { count }) => sum + count, 0)
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)
    const without = (winners: readonly string[], least: number) =>
      percent(
        voters((choices) => choices.length >= least && wins(winners, choices) === 0),
        voters((choices) => choices.length >= least),
      )
    const average = (winners: readonly string[]) =>
      election.ballots.reduce((sum, { choices, count }) => sum + count * wins(winners, choices), 0) / shares.voters
    expect([without(shares.winners, 0), without(votes.winners, 0)]).toEqual(['17.80', '27.63'])
    expect([without(shares.winners, 2), without(votes.winners, 2)]).toEqual(['8.59', '15.41'])
    expect([average(shares.winners).toFixed(3), average(votes.winners).toFixed(3)]).toEqual(['1.617', '1.471'])
    const exactly = (count: number) =>
      percent(
        voters((choices) => wins(shares.winners, choices) === count),
        shares.voters,
      )
    expect([exactly(1), exactly(2)]).toEqual(['44.99', '21.23'])
    expect([1, 2].map((length) => voters((choices) => choices.length === length))).toEqual([3328, 1456])
    const votesOf = (winners: readonly string[], others: readonly string[]) => {
      const own = shares.projects.filter(({ id }) => winners.includes(id) && !others.includes(id))
      return [own.length, own.reduce((sum, project) => sum + project.votes, 0)]
    }
    expect(votesOf(votes.winners, shares.winners)).toEqual([4, 1453])
    expect(votesOf(shares.winners, votes.winners)).toEqual([11, 2414])
  })
}
