import type { Department } from '#rooms/organization/core/department.ts'
import { NumberField, SelectField, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../core/messages-pages.ts'
import { type Pledge, pledgeKinds, pledgeTerms } from '../core/pledge.ts'

interface NamedFieldsProps {
  readonly field: FieldIn
  readonly departments: readonly Pick<Department, 'id' | 'name'>[]
  /** What stands, to be typed on, with the names of its partners and dongs; null for a new pledge. */
  readonly standing: {
    readonly pledge: Pledge
    readonly partners: readonly string[]
    readonly dongs: readonly string[]
  } | null
}

/** How a pledge is named and filed: a new one, or over what stands. */
export function NamedFields({ field, departments, standing }: NamedFieldsProps) {
  const t = pageWords(usePage().lang)
  const pledge = standing?.pledge
  return (
    <>
      <NumberField {...field('no', t.no, undefined, `${pledge?.no ?? ''}`)} required />
      <TextField {...field('title', t.pledge, undefined, pledge?.title ?? '')} required maxLength={200} />
      <SelectField
        {...field('departmentId', t.department, undefined, pledge?.departmentId ?? '')}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field('term', t.term, undefined, pledge?.term ?? '')}
        options={pledgeTerms.map((one) => ({ value: one, label: t.terms[one] }))}
      />
      <SelectField
        {...field('kind', t.kind, undefined, pledge?.kind ?? '')}
        options={pledgeKinds.map((one) => ({ value: one, label: t.kinds[one] }))}
      />
      <TextField {...field('from', t.from, t.monthHint, pledge?.from ?? '')} required maxLength={7} />
      <TextField {...field('to', t.to, t.monthHint, pledge?.to ?? '')} required maxLength={7} />
      <TextField {...field('field', t.field, undefined, pledge?.field ?? '')} maxLength={200} />
      <TextField
        {...field('partners', t.partners, t.partnersHint, standing?.partners.join(', ') ?? '')}
        maxLength={1000}
      />
      <TextField {...field('dongs', t.dong, t.dongsHint, standing?.dongs.join(', ') ?? '')} maxLength={1000} />
    </>
  )
}
