/** What can be rehearsed: each ends with 1 when something was not kept. */
const rehearsals: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  restore: async () => (await import('../../tests/rehearsals/restore.ts')).rehearseRestore(),
  failover: async (args) => (await import('../../tests/rehearsals/failover.ts')).rehearseFailover(args),
}

/** `./madang rehearse NAME`: rehearses what must not go wrong. */
export async function rehearse([name = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(rehearsals, name) ? rehearsals[name] : undefined
  if (run !== undefined) return run(args)
  const names = Object.keys(rehearsals).join(', ')
  console.error(`연습할 수 있는 것: ${names} / The rehearsals: ${names}`)
  return 2
}
