import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import type { Declared } from '../core/declared.ts'
import { retentionText, words } from '../core/messages.ts'
import { type RegisteredFile, registerFiles } from '../core/register.ts'

/** A line of the register in words, by the name of its column, in the order of the form. */
export type RegisterRow = Readonly<Record<keyof ReturnType<typeof registerHeaders>, string>>

/** The columns of the register; the last two are for the district to fill in. */
export const registerHeaders = (lang: Lang) => {
  const t = words(lang)
  return {
    name: t.fileName,
    ground: t.ground,
    purpose: t.purpose,
    items: t.items,
    sensitive: t.hasSensitive,
    method: t.method,
    retention: t.retention,
    readers: t.readers,
    recipients: t.recipients,
    people: t.people,
    department: t.department,
    accessDepartment: t.accessDepartment,
  }
}

/** Who reads a file beside the person, in words. */
const readersText = ({ readers }: RegisteredFile, lang: Lang): string =>
  readers.map((role) => identityWords(lang).roles[role]).join(', ') || words(lang).nobody

/** How long the parts of a file are kept, in words. */
const retentionsText = ({ retentions }: RegisteredFile, lang: Lang): string =>
  retentions.map((one) => retentionText(one, lang)).join(' / ')

/** The lines of the register in words. */
export function registerRows({ files, fields, subjects }: Declared, lang: Lang): readonly RegisterRow[] {
  const t = words(lang)
  return registerFiles(files, fields).map((registered) => ({
    name: registered.file.name[lang],
    ground: registered.file.ground[lang],
    purpose: registered.file.purpose[lang],
    items: registered.items.map((item) => item[lang]).join(', '),
    sensitive: registered.sensitive ? t.yes : t.no,
    method: t.methodText,
    retention: retentionsText(registered, lang),
    readers: readersText(registered, lang),
    recipients: t.none,
    people: subjects === null ? t.few : t.count(formatCount(subjects)),
    department: '',
    accessDepartment: '',
  }))
}
