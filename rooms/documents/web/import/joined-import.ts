import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { Permission } from '#kit/actor.ts'
import type { CommandContract, GivenTo, Title } from '#kit/contract.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, type Result } from '#kit/result.ts'
import type { DeclaredImport, ImportRow, SaidBeside, UnfitCell } from '../../core/import/declared-import.ts'

/** Where the rows go where one must be chosen: a project. */
export interface ImportTarget {
  readonly label: Title
  readonly options: (
    ask: Ask,
  ) => Promise<Result<readonly { readonly value: string; readonly label: string }[], AnyRefusal>>
}

/** What an import is asked with: the rows, and for what and when. */
export interface AskedImport {
  readonly target: string
  readonly now: Instant
  readonly importId: string
}

/** Rows that fit as the fields of the command's form, or the cells that do not fit. */
type Checked = Result<Readonly<Record<string, string>>, readonly UnfitCell[]>

/** An import with its command and what it must know, joined by `apps/` for the pages; its types are erased. */
export interface JoinedImport {
  readonly declared: Pick<DeclaredImport<never, unknown>, 'kind' | 'title' | 'lead' | 'fields' | 'most'>
  readonly permission: Permission
  readonly command: CommandContract
  readonly target: ImportTarget | null
  readonly leadsTo: (target: string) => string
  readonly check: (
    ask: Ask,
    asked: AskedImport,
    rows: readonly ImportRow[],
    beside: SaidBeside,
  ) => Promise<Result<Checked, AnyRefusal>>
}

/** An import as a room declares it, and how it becomes the input of a command. */
interface Joining<Known, Read, C extends CommandContract> {
  readonly declared: DeclaredImport<Known, Read>
  readonly command: C
  readonly target: ImportTarget | null
  readonly leadsTo: (target: string) => string
  readonly known: (ask: Ask, asked: AskedImport) => Promise<Result<Known, AnyRefusal>>
  readonly input: (read: Read, asked: AskedImport, known: Known) => Omit<GivenTo<C>, 'columns'>
}

const fieldOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Joins an import with its command; what the command takes becomes the hidden fields of its form. */
export function joinImport<Known, Read, C extends CommandContract>(joining: Joining<Known, Read, C>): JoinedImport {
  const { declared, command, target, leadsTo } = joining
  return {
    ...{ declared, command, target, leadsTo },
    permission: command.permission,
    check: async (ask, asked, rows, beside) => {
      const known = await joining.known(ask, asked)
      if (!known.ok) return known
      const read = declared.read(rows, known.value, beside)
      if (!read.ok) return ok(read)
      const input = Object.entries(joining.input(read.value, asked, known.value))
      return ok(ok(Object.fromEntries(input.map(([name, value]) => [name, fieldOf(value)]))))
    },
  }
}
