import { type ChildProcess, fork } from 'node:child_process'

/** The voter's pages with a registrar and a box in memory, in a process beside the journeys. */
export interface BoothBeside {
  readonly origin: string
  /** Has something happen there, and gives what came of it. */
  readonly happen: <Value = unknown>(name: string, input?: string) => Promise<Value>
  readonly stop: () => Promise<void>
}

export async function startBoothBeside(): Promise<BoothBeside> {
  const child: ChildProcess = fork('tests/support/vote/serve-booth.ts', {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', './apps/register-tsx.ts'],
  })
  let asked = 0
  const answerTo = (id: number): Promise<unknown> =>
    new Promise((done, failed) => {
      const take = (message: { readonly id: number; readonly value: unknown }): void => {
        if (message.id !== id) return
        child.off('message', take)
        done(message.value)
      }
      child.on('message', take)
      child.once('exit', () => failed(new Error('the booth ended')))
    })
  const origin = (await answerTo(0)) as string
  return {
    origin,
    happen: async <Value>(name: string, input = '') => {
      asked += 1
      const answer = answerTo(asked)
      child.send({ id: asked, name, input })
      return (await answer) as Value
    },
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      child.disconnect()
      await ended
    },
  }
}
