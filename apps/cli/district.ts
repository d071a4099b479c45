import { createReadStream } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Trx } from '#db/connect.ts'
import type { CarriedDistrict } from '#db/district-format.ts'
import { exportDistrict } from '#db/export-district.ts'
import { importDistrict } from '#db/import-district.ts'
import { explainDatabaseRefusal } from '#db/messages.ts'
import { isSealed, opening, sealing } from '#db/sealed-file.ts'
import { DistrictId } from '#kit/id.ts'
import { checkChain } from '#rooms/record/core/check-chain.ts'
import { chainLinks } from '#rooms/record/server/audit-chain.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { callersPath } from './callers-path.ts'
import { newFile } from './new-file.ts'
import { withDatabase, withMadang } from './with-madang.ts'

const usage =
  './madang district export DISTRICT FILE [--passphrase-file FILE] | district import FILE [--passphrase-file FILE]'

/** `./madang district export|import`: one district whole, out of one house and into another. */
export async function district(args: readonly string[]): Promise<number> {
  const options = { 'passphrase-file': { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const passphrase = await passphraseIn(values['passphrase-file'])
  if (passphrase === '') return fail(emptyPassphrase)
  const [what, first, second, ...more] = positionals
  if (what === 'export' && first !== undefined && second !== undefined && more.length === 0)
    return exportTo(first, callersPath(second), passphrase)
  if (what === 'import' && first !== undefined && second === undefined)
    return importFrom(callersPath(first), passphrase)
  console.error(`적는 법 / Usage: ${usage}`)
  return 2
}

/** The first line of the file; never an argument, which others on the machine could read. */
const passphraseIn = async (file: string | undefined): Promise<string | null> =>
  file === undefined ? null : ((await readFile(callersPath(file), 'utf8')).split('\n')[0] ?? '').trim()

const exportTo = (id: string, file: string, passphrase: string | null): Promise<number> =>
  withDatabase(async (db) => {
    if (!(await knownDistricts(db)).some((known) => known.id === id)) return fail(noDistrict(id))
    const made = await newFile(file)
    if (!made.ok) return fail(made.refusal.sentence)
    try {
      const through = passphrase === null ? [] : [sealing(passphrase)]
      say(await exportDistrict(db, id, made.value.createWriteStream({ flush: true }), through))
      if (passphrase === null) console.log(notSealed)
      return 0
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  })

async function importFrom(file: string, passphrase: string | null): Promise<number> {
  if (!(await stat(file).catch(() => null))?.isFile()) return fail(`${file} 파일이 없습니다. / There is no such file.`)
  if (passphrase === null && (await beginsSealed(file))) return fail(sealed)
  return withMadang(
    async ({ db }) => {
      const through = passphrase === null ? [] : [opening(passphrase)]
      const taken = await importDistrict(db, createReadStream(file), { through, check: brokenLink })
      if (!taken.ok)
        return fail(`${explainDatabaseRefusal(taken.refusal, 'ko')}\n${explainDatabaseRefusal(taken.refusal, 'en')}`)
      say(taken.value)
      return 0
    },
    { begins: true },
  )
}

/** Why the chain that came along does not hold; null when it does. */
export async function brokenLink(trx: Trx, id: string): Promise<string | null> {
  const { broken } = await checkChain(chainLinks(trx, DistrictId.parse(id)))
  return broken === null ? null : JSON.stringify(broken)
}

async function beginsSealed(file: string): Promise<boolean> {
  const opened = await open(file)
  try {
    const { buffer } = await opened.read(Buffer.alloc(16), 0, 16, 0)
    return isSealed(buffer)
  } finally {
    await opened.close()
  }
}

/** The manifest: what was carried of each table, by number and hash, and what stayed behind. */
function say({ district, takenAt, tables, leftBehind }: CarriedDistrict): void {
  const filled = tables.filter(({ rows }) => rows > 0)
  for (const { name, rows, sha256 } of filled) console.log(`${sha256}  ${String(rows).padStart(8)}  ${name}`)
  const rows = filled.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${district}, ${takenAt}: 표 ${filled.length}개, 행 ${rows}개 / ${filled.length} tables, ${rows} rows`)
  console.log(`옮기지 않는 것 / left behind: ${leftBehind.join(', ')}`)
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}

const noDistrict = (id: string) => `자치구 ${id}가 없습니다. / There is no district ${id}.`
const sealed =
  '암호로 잠긴 파일입니다. --passphrase-file로 암호가 든 파일을 적어 주세요. / The file is sealed: name the file of its passphrase.'
const emptyPassphrase = '암호의 파일이 비어 있습니다. / The file of the passphrase is empty.'
const notSealed =
  '이 파일에는 개인정보가 잠기지 않은 채 들어 있습니다(0600). 기계 밖으로 옮기려면 --passphrase-file로 다시 내보내 주세요. ' +
  '/ The file holds personal data unsealed (0600). To carry it off this machine, export it again with --passphrase-file.'
