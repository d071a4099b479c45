import { askOver, openLoad } from '../../bench/open-load.ts'
import { enterProposal, visit } from '../../bench/resident-visits.ts'
import { frontAddress } from './madang-servers.ts'
import { pause } from './programs.ts'
import type { SeenHead, Viewed, Wanted } from './verdict.ts'

const commandsPerSecond = 5
const viewsPerSecond = 5
/** How long one try waits, how long before the next, and when a client gives up. */
const tries = { withinMs: 6000, pauseMs: 200, giveUpMs: 150_000 }

export interface SteadyLoad {
  /** Waits until everything that was wanted more than two seconds ago is acknowledged; false when that takes too long. */
  readonly settled: (withinMs: number) => Promise<boolean>
  readonly stop: () => Promise<{ wanted: Wanted[]; viewed: Viewed[]; seen: SeenHead[] }>
}

/** Commands under keys of their own, sent again until acknowledged, and page views, at fixed rates; and who looks at the chain. */
export function startSteadyLoad(cookie: string, prefix: string): SteadyLoad {
  const wanted: { itemId: string; sentAt: number; acknowledgedAt: number | null }[] = []
  const viewed: Viewed[] = []
  const seen: SeenHead[] = []
  const commands = openLoad(commandsPerSecond, async (n) => {
    const want = { itemId: `${prefix}-${n}`, sentAt: performance.now(), acknowledgedAt: null as number | null }
    wanted.push(want)
    while (performance.now() - want.sentAt < tries.giveUpMs) {
      const { status } = await enterProposal({ address: frontAddress, cookie }, want.itemId, n, tries.withinMs)
      if (status === 200) {
        want.acknowledgedAt = performance.now()
        return
      }
      await pause(tries.pauseMs)
    }
  })
  const views = openLoad(viewsPerSecond, async (n) => {
    const { status } = await visit(frontAddress, n, tries.withinMs)
    viewed.push({ endedAt: performance.now(), came: status === 200 })
  })
  const looks = openLoad(2, async () => {
    const { status, text } = await askOver(`${frontAddress}/geumcheon/api/record/see-chain`, { withinMs: 3000 })
    if (status === 200) seen.push(JSON.parse(text))
  })
  return {
    settled: async (withinMs) => {
      const begun = performance.now()
      const isOld = ({ sentAt }: { sentAt: number }) => sentAt < performance.now() - 2000
      while (wanted.some((want) => want.acknowledgedAt === null && isOld(want))) {
        if (performance.now() - begun > withinMs) return false
        await pause(100)
      }
      return true
    },
    stop: async () => {
      await Promise.all([commands.stop(), views.stop(), looks.stop()])
      return { wanted, viewed, seen }
    },
  }
}
