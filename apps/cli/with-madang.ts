import { type OpenMadang, openMadang } from '../open-madang.ts'
import { readSettings } from '../settings.ts'

/** Opens Madang beside a running one or alone, works with it, and closes it; gives the exit code. */
export async function withMadang(work: (madang: OpenMadang) => Promise<number>): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.ok) {
    for (const sentence of settings.refusal.sentences) console.error(sentence)
    return 1
  }
  const opened = await openMadang(settings.value, { alone: false, log: (sentence) => console.error(sentence) })
  if (!opened.ok) {
    console.error(opened.refusal.sentence)
    return 1
  }
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
