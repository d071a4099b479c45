import type { Lang } from '#kit/korean-text.ts'
import { pageWords } from '#rooms/plans/core/messages-pages.ts'

/**
 * How a subject's version is told to people: that of a project sheet (`7.9`) names the sheet's and its cost lines'
 * writing, lest it be read as a decimal; every other as it is.
 */
export function versionText(version: string, lang: Lang): string {
  const [, sheet, lines] = /^(\d+)\.(\d+)$/.exec(version) ?? []
  return sheet === undefined || lines === undefined ? version : pageWords(lang).versionOf(Number(sheet), Number(lines))
}
