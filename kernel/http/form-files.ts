import type { FormFile } from '#ui/form-file.ts'
import { explainRefusal } from '../explain.ts'
import type { Sender } from '../file-keeper.ts'
import type { SentFile } from '../page.ts'
import type { ServerParts } from './parts.ts'
import type { Visit } from './visit.ts'

type Texts = Readonly<Record<string, string>>

/** A form's texts, and the files that came with it, by field. */
export interface SentTexts {
  readonly texts: Texts
  readonly files: Readonly<Record<string, readonly SentFile[]>>
}

/** What a form's files came to: its values with the files in them, and why some were not taken. */
export interface HeldFiles {
  readonly values: Texts
  /** A sentence for each file that was not taken, with its name. */
  readonly refused: readonly string[]
}

/** By this field a form says that a file is to be left out: `_without.{id}`. */
const leftOut = (sent: Texts, fileId: string): boolean => sent[`_without.${fileId}`] !== undefined

/**
 * Holds the files that a form sends in a field, and gives the values as they then are: `files.0.fileId` and so on, first
 * those that the form named already, without those to be left out. Of a file held anew nothing is said yet.
 */
export async function holdFormFiles(
  parts: Pick<ServerParts, 'files' | 'house'>,
  sender: Sender,
  { field, visit, sent }: { readonly field: string; readonly visit: Visit; readonly sent: SentTexts },
): Promise<HeldFiles> {
  const refused: string[] = []
  const entries = entriesOf(sent.texts, field).filter(({ fileId = '' }) => !leftOut(sent.texts, fileId))
  for (const file of sent.files[field] ?? []) {
    const held = await parts.files.hold(sender, file)
    if (!held.ok)
      refused.push(`${file.name}: ${explainRefusal(parts.house, 'documents', held.refusal, visit.display.lang)}`)
    else if (!entries.some(({ fileId }) => fileId === held.value.fileId)) entries.push({ fileId: held.value.fileId })
  }
  const others = Object.entries(sent.texts).filter(([name]) => !name.startsWith(`${field}.`) && !name.startsWith('_'))
  const numbered = entries.flatMap((entry, at) =>
    Object.entries(entry).map(([name, text]) => [`${field}.${at}.${name}`, text] as const),
  )
  return { values: Object.fromEntries([...others, ...numbered]), refused }
}

/** What there is to show of the files that a form's values name. */
export const filesInForm = async (
  parts: Pick<ServerParts, 'files'>,
  sender: Sender,
  { field, values }: { readonly field: string; readonly values: Texts },
): Promise<readonly FormFile[]> => {
  const ids = entriesOf(values, field).flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId]))
  return ids.length === 0 ? [] : parts.files.describe(sender, ids)
}

/** The entries of a list in a form (`files.0.alt`), in the order of their numbers. */
function entriesOf(texts: Texts, field: string): Record<string, string>[] {
  const entries = new Map<number, Record<string, string>>()
  for (const [path, text] of Object.entries(texts)) {
    if (!path.startsWith(`${field}.`)) continue
    const [, number, name] = /^(\d{1,3})\.(\w+)$/.exec(path.slice(field.length + 1)) ?? []
    if (number === undefined || name === undefined) continue
    entries.set(Number(number), { ...entries.get(Number(number)), [name]: text })
  }
  return [...entries].sort(([one], [other]) => one - other).map(([, entry]) => entry)
}
