interface Waiting<Asked, Given> {
  readonly asked: Asked
  readonly resolve: (given: Given) => void
  readonly reject: (error: unknown) => void
}

/** How many are taken at once. */
const most = 200

/**
 * Carries out what is asked in turns: whoever asks while a turn runs waits for the next one, which takes all that wait. So
 * many askers share one transaction, and one wait for the disk.
 */
export function inTurns<Asked, Given>(
  carryOut: (asked: readonly Asked[]) => Promise<readonly Given[]>,
): (asked: Asked) => Promise<Given> {
  const waiting: Waiting<Asked, Given>[] = []
  let isRunning = false
  const run = async (): Promise<void> => {
    isRunning = true
    while (waiting.length > 0) {
      const turn = waiting.splice(0, most)
      try {
        const given = await carryOut(turn.map(({ asked }) => asked))
        for (const [at, { resolve }] of turn.entries()) resolve(given[at] as Given)
      } catch (error) {
        for (const { reject } of turn) reject(error)
      }
    }
    isRunning = false
  }
  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject })
      if (!isRunning) void run()
    })
}
