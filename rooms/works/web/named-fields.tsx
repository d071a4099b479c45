import type { Team } from '#rooms/organization/core/team.ts'
import { NumberField, SelectField, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../core/messages-pages.ts'
import { type Work, workGroups, workKinds } from '../core/work.ts'

interface NamedFieldsProps {
  readonly field: FieldIn
  readonly teams: readonly Team[]
  readonly work: Work | null
}

/** How a work is named and filed: on a new one, or over what stands. */
export function NamedFields({ field, teams, work }: NamedFieldsProps) {
  const t = pageWords(usePage().lang)
  return (
    <>
      <TextField {...field('title', t.work, undefined, work?.title ?? '')} required maxLength={200} />
      <NumberField {...field('no', t.no, undefined, `${work?.no ?? 1}`)} required />
      <SelectField
        {...field('kind', t.kind, undefined, work?.kind ?? '')}
        options={[{ value: '', label: t.noKind }, ...workKinds.map((one) => ({ value: one, label: t.kinds[one] }))]}
      />
      <SelectField
        {...field('group', t.group, undefined, work?.group ?? '')}
        options={workGroups.map((one) => ({ value: one, label: t.groups[one] }))}
      />
      <SelectField
        {...field('teamId', t.team, undefined, work?.teamId ?? '')}
        options={[{ value: '', label: t.noTeam }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextField {...field('period', t.period, undefined, work?.period ?? '')} maxLength={200} />
      <TextField {...field('place', t.place, undefined, work?.place ?? '')} maxLength={200} />
    </>
  )
}
