import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { PersonalDeclaration } from '#kit/personal.ts'
import { ok } from '#kit/result.ts'
import { seeDeclarations } from '../contract.ts'
import { joinDeclared } from '../core/declared.ts'

/** What this room is handed of the house: what every room declares, and how many people have an account. */
export interface PersonalHouse {
  readonly declarations: readonly PersonalDeclaration[]
  readonly countPeople: (context: QueryContext) => Promise<number>
}

export const seeDeclarationsWith = ({ declarations, countPeople }: PersonalHouse) =>
  handleQuery(seeDeclarations, async (context) => ok(joinDeclared(declarations, await countPeople(context))))
