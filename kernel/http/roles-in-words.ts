import type { Permission } from '#kit/actor.ts'
import type { AnyRefusal } from '../handler.ts'
import type { Lang } from '../house.ts'
import { words } from '../messages.ts'
import type { ServerParts } from './parts.ts'

/** The roles that a permission names, in words; the machine's operator, whom no session knows, only where nobody else may. */
export function rolesInWords({ roleName }: Pick<ServerParts, 'roleName'>, { roles }: Permission, lang: Lang): string {
  if (roles.includes('visitor')) return words(lang).anybody
  const known = roles.filter((role) => role !== 'operator')
  return known.length === 0 ? words(lang).commandLineOnly : known.map((role) => roleName(role, lang)).join(', ')
}

/** Who may do what was refused to somebody for want of a role; null for a refusal of another kind. */
export function rolesThatMay(parts: ServerParts, refusal: AnyRefusal, lang: Lang): string | null {
  if (refusal.kind !== 'not-permitted' || !('permission' in refusal)) return null
  const { commands, queries } = parts.house
  const permissions = [
    ...parts.pages.map((page) => page.permission),
    ...[...commands.values(), ...queries.values()].map(({ contract }) => contract.permission),
  ]
  const missing = permissions.find(({ name }) => name === refusal.permission)
  return missing === undefined ? null : rolesInWords(parts, missing, lang)
}
