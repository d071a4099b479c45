import { writeFileSync } from 'node:fs'
import { buildHouse } from '../house.ts'
import { components, licencesPage, packagesInBrowser, readLock } from '../licences.ts'
import { permissionMatrix } from '../permission-matrix.ts'
import { runProgram } from './run-steps.ts'

/** `./madang generate`: writes every generated file anew, for review and commit. */
export async function generate(): Promise<number> {
  writeFileSync('docs/permissions.md', permissionMatrix(buildHouse({})))
  writeFileSync('docs/security/dependencies.md', licencesPage(components(readLock(), packagesInBrowser())))
  return runProgram('vitest', ['run', 'db/schema.test.ts', '/store/'], { UPDATE_GOLDEN: '1' })
}
