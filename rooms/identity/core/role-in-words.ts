import type { Lang } from '#kit/korean-text.ts'
import { isSameUnit, type NamedUnit, type Unit } from '#kit/unit.ts'
import type { GrantableRole } from './account.ts'
import { words } from './messages.ts'

/** A role as people call it, with the department or subcommittee for which it is held. */
export function roleInWords(
  { role, unit }: { readonly role: GrantableRole; readonly unit: Unit | null },
  units: readonly NamedUnit[],
  lang: Lang,
): string {
  const name = words(lang).roles[role]
  if (unit === null) return name
  return `${name} (${units.find((one) => isSameUnit(one, unit))?.name ?? unit.id})`
}
