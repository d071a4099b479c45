import { createReadStream, createWriteStream } from 'node:fs'
import { explainChain } from '#rooms/record/core/messages.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { auditExport, exportChain } from '#rooms/record/server/export-chain.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { callersPath } from './callers-path.ts'
import { withMadang } from './with-madang.ts'

/** `./madang audit`: checks every district's chain, or an exported file; names the first broken link. */
export async function audit(args: readonly string[]): Promise<number> {
  const [first, second] = args
  if (first !== undefined && first !== '--export')
    return report(first, await auditExport(createReadStream(callersPath(first))), 0)
  return withMadang(async (madang) => {
    let worst = 0
    for (const { id, name } of await knownDistricts(madang.db)) {
      const { unsealed, ...checked } = await auditChain(madang.db, id)
      worst = Math.max(worst, report(name, checked, unsealed))
      if (first === '--export' && second !== undefined) {
        await exportChain(madang.db, id, createWriteStream(callersPath(second), { flags: 'wx' }))
      }
    }
    return worst
  })
}

function report(name: string, checked: Parameters<typeof explainChain>[0], unsealed: number): number {
  console.log(`${name}: ${explainChain(checked, unsealed, 'ko')}`)
  console.log(`${name}: ${explainChain(checked, unsealed, 'en')}`)
  return checked.broken === null ? 0 : 1
}
