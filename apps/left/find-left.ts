import { type Db, inTransaction } from '#db/connect.ts'
import { findWords } from '#db/find-words.ts'
import { jamoOf } from '#kernel/search-letters.ts'
import { AccountId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { PersonalField } from '#kit/personal.ts'
import type { Sealing } from '#kit/sealing.ts'
import { findAccount } from '#rooms/identity/store/queries.ts'
import { allDistricts } from '#rooms/organization/server/all-districts.ts'
import { formsOf } from '#rooms/privacy/core/mark.ts'
import type { BackupPlan } from '../operation-settings.ts'
import { personalData } from '../personal-data.ts'
import { backupsHolding, type HoldingBackup } from './backup-ends.ts'
import { type FileFound, findInFiles } from './find-in-files.ts'
import { findSealed } from './find-sealed.ts'

/** A column in which a mark stands; `stays`: the bare number of an account, declared to stay with the office's work. */
export interface ColumnFound {
  readonly mark: number
  readonly place: string
  readonly rows: number
  readonly stays: boolean
}

/** A column in which values stand that no key of the house opens: whose they are cannot be known. */
export type UnopenedFound = Omit<ColumnFound, 'mark' | 'stays'>

/** What is found of a person, mark by mark; the marks themselves are nowhere in it. */
export interface Left {
  readonly columns: readonly ColumnFound[]
  readonly unopened: readonly UnopenedFound[]
  readonly files: readonly FileFound[]
  readonly backups: readonly HoldingBackup[]
  /** When the last backup that holds a mark is deleted; null when none does. */
  readonly backupsGoneOn: LocalDate | null
}

interface Stores {
  readonly db: Db
  /** Opens what is sealed in the database. */
  readonly sealing: Sealing
  /** Folders and files beside the database: data, logs. */
  readonly places: readonly string[]
  readonly backups: BackupPlan | null
}

/** Searches every store of an installation for what is left of a person: database, files, and the daily backups. */
export async function findLeft(
  { db, sealing, places, backups: plan }: Stores,
  marks: readonly string[],
  now: Date,
): Promise<Left> {
  const forms = marks.map((mark) => formsOf(mark, jamoOf))
  const columns: ColumnFound[] = []
  for (const [mark, words] of forms.entries()) {
    const isNumber = await isAccountNumber(db, marks[mark] ?? '')
    for (const { table, column, rows } of await findWords(db, words))
      columns.push({ mark, place: `${table}.${column}`, rows, stays: isNumber && keepsNumbers(table, column) })
  }
  const sealed = await findSealed(db, sealing, forms)
  for (const { place, marks: holding } of sealed)
    for (const [mark, rows] of holding) columns.push({ mark, place, rows, stays: false })
  const unopened = sealed.flatMap(({ place, unopened: rows }) => (rows === 0 ? [] : { place, rows }))
  const files = await findInFiles(places, forms)
  const backups = plan === null ? [] : await backupsHolding(plan, forms, now)
  const backupsGoneOn = backups.map(({ goneOn }) => goneOn).reduce<LocalDate | null>(later, null)
  return { columns, unopened, files: files.filter(({ path }) => !isBackup(plan, path)), backups, backupsGoneOn }
}

/** Whether a mark is the number of an account, of whatever district. */
async function isAccountNumber(db: Db, mark: string): Promise<boolean> {
  const accountId = AccountId.safeParse(mark)
  if (!accountId.success) return false
  return inTransaction(
    db,
    async (trx) => {
      for (const { id } of await allDistricts(trx))
        if ((await findAccount(trx, id, accountId.data)) !== null) return true
      return false
    },
    { readOnly: true },
  )
}

const later = (one: LocalDate | null, other: LocalDate): LocalDate => (one === null || one < other ? other : one)

const isBackup = (plan: BackupPlan | null, path: string): boolean => plan !== null && path.startsWith(`${plan.folder}/`)

/**
 * Whether a column is declared to keep bare numbers of accounts beyond the account itself, so that the office's work and
 * the record hold together.
 */
const keepsNumbers = (table: string, column: string): boolean =>
  personalData
    .flatMap(({ fields }) => fields)
    .some((field) => field.table === table && field.column === column && (field.file === 'record' || outlives(field)))

const outlives = ({ kind, retention }: PersonalField): boolean =>
  kind === 'identifier' && (retention.kind === 'with-work' || (retention.kind === 'days-after' && retention.days > 0))
