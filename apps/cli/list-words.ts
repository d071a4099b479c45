import { everyone } from '#kit/actor.ts'
import type { CommandContract, QueryContract } from '#kit/contract.ts'

/** Lists what `do` or `ask` can be given, each with the roles that may; gives the exit code of a call without a name. */
export function listWords(usage: string, words: ReadonlyMap<string, { contract: CommandContract | QueryContract }>) {
  console.error(`적는 법 / Usage: ./madang ${usage}\n`)
  for (const [name, { contract }] of words) {
    console.error(`${name}\n    ${contract.title.ko} / ${contract.title.en}`)
    const { roles } = contract.permission
    console.error(`    ${roles.length === everyone.length ? '누구나 / everyone' : roles.join(', ')}`)
  }
  return 2
}
