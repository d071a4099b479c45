import { textWord } from '#rooms/voting/core/protocol/words.ts'

/** Who signed a sheet, one to a line or parted by commas, each once; null where nobody did, more than 20, or one is too long. */
export function readSignatures(text: string): readonly string[] | null {
  const roles = [...new Set(text.split(/[\n,]/).map((role) => role.trim().replaceAll(/\s+/g, ' ')))].filter(
    (role) => role !== '',
  )
  const isSound = roles.length > 0 && roles.length <= 20 && roles.every((role) => textWord.safeParse(role).success)
  return isSound ? roles : null
}
