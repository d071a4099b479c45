import { readSettings } from '../settings.ts'
import { runRegistrar } from '../vote/registrar.ts'

/** `./madang registrar`: the registrar of resident votes, until it is told to stop. */
export async function registrar(): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.ok) return fail(settings.refusal.sentences)
  const ran = await runRegistrar(settings.value)
  return ran.ok ? 0 : fail([ran.refusal.sentence])
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 1
}
