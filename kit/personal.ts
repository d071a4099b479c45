import { z } from 'zod'
import { roles } from './actor.ts'

const Words = z.object({ ko: z.string().min(1), en: z.string().min(1) })

/** What a personal field holds: `trait` is what somebody is, `trace` what signing in leaves behind, `free-text` what somebody wrote. */
export const PersonalKind = z.enum(['name', 'contact', 'identifier', 'free-text', 'photo', 'trait', 'trace'])
export type PersonalKind = z.infer<typeof PersonalKind>

/** On what ground it is kept: consent (제15조 제1항 제1호), a duty by law (제2호), or the office's own work (제3호). */
export const LegalBasis = z.enum(['consent', 'law', 'public-duty'])
export type LegalBasis = z.infer<typeof LegalBasis>

/**
 * How long a field is kept: with its account, until the day in a column, so many days after something happened (0: at
 * once), or with the office's work in which it stands, whose period the law on public records sets.
 */
export const Retention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('with-account') }),
  z.object({ kind: z.literal('until-date'), column: z.string() }),
  z.object({
    kind: z.literal('days-after'),
    days: z.int().min(0),
    event: z.enum(['session-ended', 'used', 'read', 'ended']),
    /** The day or moment from which the days count; without it, what has happened destroys it by itself. */
    column: z.string().optional(),
  }),
  z.object({ kind: z.literal('with-work') }),
])
export type Retention = z.infer<typeof Retention>

/** How a field is shown to whoever may not read it whole; `hidden`: not at all. */
export const Mask = z.enum(['name', 'contact', 'hidden'])
export type Mask = z.infer<typeof Mask>

/** A personal-information file (개인정보파일): fields that are kept together for one purpose. */
export const PersonalFile = z.object({
  key: z.string(),
  name: Words,
  purpose: Words,
  /** The law or rule that lets the office keep it. */
  ground: Words,
})
export type PersonalFile = Readonly<z.infer<typeof PersonalFile>>

/** One column that holds personal data, or (`certain: false`) free text into which somebody may write about a person. */
export const PersonalField = z.object({
  file: z.string(),
  table: z.string(),
  column: z.string(),
  label: Words,
  kind: PersonalKind,
  certain: z.boolean(),
  basis: LegalBasis,
  retention: Retention,
  /** Who may read it beside the person it is about. */
  readers: z.array(z.enum(roles)).readonly(),
  /** Whether pages give it to everybody, as what the office publishes of its work. */
  published: z.boolean(),
  mask: Mask,
  required: z.boolean(),
  /** Sensitive by 제23조 (health, disability, belief): consent of its own. */
  sensitive: z.boolean(),
})
export type PersonalField = Readonly<z.infer<typeof PersonalField>>

/** Why a column holds nothing personal. */
export type Impersonal =
  | 'key' // the number of a thing, not of a person
  | 'list' // one word of a closed list
  | 'office' // names and words of the office's own things
  | 'secret' // a hash or key of which nobody can be read

/** What one room says of its tables: which columns are personal, and of all others (names parted by blanks) why not. */
export interface PersonalDeclaration {
  readonly room: string
  readonly files: readonly PersonalFile[]
  readonly fields: readonly PersonalField[]
  /** By which columns (names parted by blanks) the rows of a table belong to an account. */
  readonly people?: Readonly<Record<string, string>>
  readonly impersonal: Readonly<Record<string, Readonly<Partial<Record<Impersonal, string>>>>>
}

/** The columns that a declaration accounts for, as `table.column`, each as often as it is named. */
export const declaredColumns = ({ fields, impersonal }: PersonalDeclaration): string[] => [
  ...fields.map(({ table, column }) => `${table}.${column}`),
  ...Object.entries(impersonal).flatMap(([table, reasons]) =>
    Object.values(reasons).flatMap((columns) => columns.split(' ').map((column) => `${table}.${column}`)),
  ),
]
