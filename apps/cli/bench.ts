import { findChromium } from './find-chromium.ts'

/** What can be measured: each prints ratios to its goals, and ends with 1 when one is missed. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  async pages() {
    const chromium = await findChromium()
    if (!chromium.ok) {
      console.error(chromium.refusal.sentence)
      return 1
    }
    return (await import('../../bench/pages.ts')).benchPages(chromium.value)
  },
  load: async (args) => (await import('../../bench/load.ts')).benchLoad(args),
  saturation: async () => (await import('../../bench/saturation.ts')).benchSaturation(),
  'plan-lint': async () => (await import('../../bench/plan-lint.ts')).benchPlanLint(),
  'plan-tables': async () => (await import('../../bench/plan-tables.ts')).benchPlanTables(),
  board: async () => (await import('../../bench/board.ts')).benchBoard(),
  lists: async () => (await import('../../bench/lists.ts')).benchLists(),
  documents: async () => (await import('../../bench/documents.ts')).benchDocuments(),
  tally: async () => (await import('../../bench/tally.ts')).benchTally(),
  vote: async (args) => (await import('../../bench/vote.ts')).benchVote(args),
  formula: async () => (await import('../../bench/formula.ts')).benchFormula(),
}

/** `./madang bench NAME`: runs one benchmark. */
export async function bench([name = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(benches, name) ? benches[name] : undefined
  if (run !== undefined) return run(args)
  const names = Object.keys(benches).join(', ')
  console.error(`잴 수 있는 것: ${names} / The benchmarks: ${names}`)
  return 2
}
