import type { Actor } from '#kit/actor.ts'
import type { GrantableRole } from './account.ts'

const office: readonly GrantableRole[] = ['department-officer', 'department-head', 'secretariat', 'budget-office']

/**
 * Decides among whom somebody looks for people by name: whoever appoints members among all, a head of a department, who
 * posts people to teams, among those who hold a role of the office that day. Null for all.
 */
export const whomOneFinds = ({ roles }: Pick<Actor, 'roles'>): readonly GrantableRole[] | null =>
  roles.some((role) => role === 'secretariat' || role === 'administrator') ? null : office
