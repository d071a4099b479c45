import type { PageRequest } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { findPeople } from '#rooms/identity/contract.ts'
import { mayFindPeople } from '#rooms/identity/core/permissions.ts'
import { roleInWords } from '#rooms/identity/core/role-in-words.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { type Option, SelectField, TextField } from '#ui/form.tsx'
import type { fieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { peopleIn } from '../core/messages-people.ts'

/** What came of looking for people on a page: the words, and those found; null for who may not look. */
export type PeopleSought = { readonly words: string; readonly found: ReplyOf<typeof findPeople> | null } | null

/** Looks for the people whose names stand in the address; who may not look is asked for numbers as before. */
export async function seekPeople({ ask, actor, query }: Pick<PageRequest, 'ask' | 'actor' | 'query'>) {
  if (!permits(mayFindPeople, actor)) return ok<PeopleSought>(null)
  const words = query['people']?.trim() ?? ''
  if (words === '') return ok<PeopleSought>({ words, found: null })
  const found = await ask(findPeople, { words })
  return found.ok ? ok<PeopleSought>({ words, found: found.value }) : found
}

interface PersonSearchProps {
  readonly sought: PeopleSought
  /** The page's own address. */
  readonly action: string
  /** What else of the address stays. */
  readonly keep?: Readonly<Record<string, string>>
}

/** Looks for people by words of their names, before they are chosen in a form below. */
export function PersonSearch({ sought, action, keep = {} }: PersonSearchProps) {
  const t = peopleIn(usePage().lang)
  if (sought === null) return null
  return (
    <>
      <p>{t.searchFirst}</p>
      <FilterBar
        label={t.searchLabel}
        action={action}
        keep={keep}
        submit={t.find}
        filters={[{ kind: 'search', name: 'people', label: t.words, value: sought.words }]}
      />
      {sought.found !== null && <p role="status">{saidOf(sought.found, t)}</p>}
    </>
  )
}

const saidOf = ({ people, more }: ReplyOf<typeof findPeople>, t: ReturnType<typeof peopleIn>): string => {
  if (people.length === 0) return t.nobody
  return more ? `${t.found(people.length)} ${t.more}` : t.found(people.length)
}

interface PersonFieldProps extends ReturnType<ReturnType<typeof fieldIn>> {
  readonly sought: PeopleSought
  /** Others among whom one chooses, whom the page names itself. */
  readonly others?: readonly Option[]
  readonly required?: boolean
}

/** Chooses a person among those found, by name and roles; what was chosen before stays. Who may not look types a number. */
export function PersonField({ sought, others = [], hint, ...field }: PersonFieldProps) {
  const { lang } = usePage()
  const t = peopleIn(lang)
  if (sought === null && others.length === 0)
    return <TextField {...field} hint={hint ?? t.accountHint} autoComplete="off" />
  const { people = [], units = [] } = sought?.found ?? {}
  const found = people.map(({ accountId, displayName, grants }) => ({
    value: String(accountId),
    label: [displayName, ...grants.map((grant) => roleInWords(grant, units, lang))].join(', '),
  }))
  const options = [...found, ...others.filter(({ value }) => !found.some((one) => one.value === value))]
  const isOffered = field.value === '' || options.some(({ value }) => value === field.value)
  return (
    <SelectField
      {...field}
      hint={hint}
      options={[
        { value: '', label: t.choose },
        ...(isOffered ? [] : [{ value: field.value, label: t.chosenBefore(field.value) }]),
        ...options,
      ]}
    />
  )
}
