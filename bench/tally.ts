import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPabulib } from '#rooms/voting/core/pabulib/read-pabulib.ts'
import { countElection } from '#rooms/voting/core/tally/count-election.ts'
import { countingRule, ruleNames } from '#rooms/voting/core/tally/counting-rule.ts'
import type { Election } from '#rooms/voting/core/tally/election.ts'
import { floatLedger } from '#rooms/voting/core/tally/shares/float-ledger.ts'
import { pricing } from '#rooms/voting/core/tally/shares/price-projects.ts'
import { runShares } from '#rooms/voting/core/tally/shares/run-shares.ts'
import { shareCount } from '#rooms/voting/core/tally/shares/share-count.ts'
import { packSupporters, type Supporters } from '#rooms/voting/core/tally/supporters.ts'

const corpus = fileURLToPath(new URL('../../shared/data/pabulib/', import.meta.url))
/** A visit of a supporter may cost this many visits of a plain loop over the same arrays. */
const mostVisits = 2
const rounds = 9
const visitsARound = 6_000_000

const milliseconds = (work: () => void): number => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number

/** An election of our own making, each ballot unlike the others, of the size of a large city. */
function madeElection(voters: number, projects: number, marks: number): Election {
  // A plain congruential sequence: the same election in every run.
  let state = 1
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const list = Array.from({ length: projects }, (_, at) => ({ id: `p${at}`, cost: BigInt(10_000 + next(490_000)) }))
  const ballots = Array.from({ length: voters }, () => ({
    ...{ channel: 'online', count: 1, points: null },
    choices: [...new Set(Array.from({ length: marks }, () => Math.min(next(projects), next(projects))))],
  }))
  return { kind: 'approve', decimals: 0, budget: 10_000_000n, projects: list, ballots, sheets: [] }
}

/** The plain loop: all supporters of all projects once, each balance fetched through the group and added up. */
function gather({ start, group, size }: Supporters, balance: Float64Array): number {
  let sum = 0
  for (let project = 0; project + 1 < start.length; project += 1) {
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1)
      sum += (size[entry] as number) * (balance[group[entry] as number] as number)
  }
  return sum
}

/** The cost of a supporter's visit within a run of equal shares, in visits of the plain loop of the same moment. */
function visitRatio(election: Election): { readonly ratio: number; readonly visits: number; readonly ms: number } {
  const projects = [...election.projects.keys()]
  const supporters = packSupporters(election, () => 1)
  const shares = shareCount(
    {
      ...{ election, rule: countingRule('mes-cost'), tallies: [], worth: () => 1, strength: [], order: projects },
      ...{ eligible: projects.map(() => true), limits: [], rivals: projects.map(() => []) },
    },
    supporters,
    true,
  )
  const share = Number(election.budget) / supporters.voters
  const entries = supporters.group.length
  const balance = new Float64Array(supporters.groups).fill(share)
  let seen = 0
  const once = (): number => {
    const prices = pricing(shares)
    runShares(shares, share, floatLedger(shares, share, prices), prices)
    return prices.visits
  }
  const visits = once()
  // Both are repeated until they take about as long, so that what else runs slows both; the middle round counts.
  const [gathers, runs] = [entries, visits].map((size) => Math.max(1, Math.ceil(visitsARound / size))) as [
    number,
    number,
  ]
  const pairs = Array.from({ length: rounds }, () => {
    const plain = milliseconds(() => {
      for (let time = 0; time < gathers; time += 1) seen += gather(supporters, balance)
    })
    const run = milliseconds(() => {
      for (let time = 0; time < runs; time += 1) once()
    })
    return { run: run / runs, ratio: run / runs / visits / (plain / gathers / entries) }
  })
  if (!Number.isFinite(seen)) throw new Error('the plain loop saw nothing')
  return { ratio: median(pairs.map(({ ratio }) => ratio)), visits, ms: median(pairs.map(({ run }) => run)) }
}

function countAll(name: string, election: Election): void {
  const entries = election.ballots.reduce((sum, { choices }) => sum + choices.length, 0)
  const times = ruleNames.map((rule) => {
    const asked = countingRule(rule, { winners: rule === 'most-votes' ? 10 : null })
    const ms = Math.min(...[1, 2].map(() => milliseconds(() => countElection(election, asked))))
    return `${rule} ${ms.toFixed(0)}`
  })
  const { length } = election.projects
  console.log(
    `  ${name} (${election.ballots.length} ballots × ${length}, ${entries} marks), exact, ms: ${times.join(', ')}`,
  )
}

/**
 * `./madang bench tally`: every rule, exactly, on a made election of 100,000 unlike ballots and on the largest elections
 * beside the project, the time to read those, and what a visit of a supporter costs against a plain loop over the same
 * arrays in the same run. Answers 1 when that is more than it may be.
 */
export function benchTally(): number {
  const made = madeElection(100_000, 150, 10)
  countAll('made', made)
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.pb')) : []
  const largest = files
    .map((file) => ({ file, text: readFileSync(corpus + file, 'utf8') }))
    .toSorted((a, b) => b.text.length - a.text.length)
    .slice(0, 4)
  if (largest.length === 0) console.log('  ../shared/data/pabulib is not here: only the made election is counted')
  const elections = largest.map(({ file, text }) => {
    const parse = median(Array.from({ length: 3 }, () => milliseconds(() => readPabulib(text))))
    const read = readPabulib(text)
    if (!read.ok) throw new Error(`${file}: ${read.refusal.kind}`)
    console.log(`  ${file}: ${(text.length / 1e6).toFixed(1)} MB read in ${parse.toFixed(0)} ms`)
    countAll(file, read.value.election)
    return { name: file, election: read.value.election }
  })
  const measured = [{ name: 'made', election: made }, ...elections]
    .map(({ name, election }) => ({ name, ...visitRatio(election) }))
    // Where a run makes few visits, what surrounds them is measured instead.
    .filter(({ visits }) => visits >= 100_000)
  for (const { name, ratio, visits, ms } of measured) {
    console.log(
      `${ratio <= mostVisits ? '✓' : '✗'} 균등분배 ${name}: ${visits.toLocaleString('en')} visits in ${ms.toFixed(1)} ms = ` +
        `${ratio.toFixed(2)} × a plain loop for each, may be ${mostVisits} ×`,
    )
  }
  return measured.every(({ ratio }) => ratio <= mostVisits) ? 0 : 1
}
