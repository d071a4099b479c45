import type { Lang } from '#kit/korean-text.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { DateField, NumberField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { hourRoundings } from '../core/allowance.ts'
import { groupKinds, type InspectionGroup } from '../core/group.ts'
import { pageWords } from '../core/messages-pages.ts'

interface Props {
  readonly field: FieldIn
  readonly group: InspectionGroup | null
  readonly projects: readonly { readonly projectId: string; readonly title: string }[]
  readonly courses: readonly { readonly id: string; readonly title: string }[]
  readonly lines: readonly CostLine[]
  readonly lang: Lang
}

const text = (value: string | number | null | undefined): string => `${value ?? ''}`

/** The fields of a group; beside the projects that it has there is room for one more. */
export function groupFields({ field, group, projects, courses, lines, lang }: Props) {
  const t = pageWords(lang)
  const places = [...(group?.projectIds ?? []), '']
  const rate = group?.rate
  return (
    <>
      <SelectField
        {...field('kind', t.kind, undefined, group?.kind ?? 'resident-inspector')}
        options={groupKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextField {...field('title', t.name, undefined, text(group?.title))} required maxLength={200} />
      <TextArea {...field('notice', t.notice, undefined, text(group?.notice))} required rows={4} maxLength={4000} />
      {places.map((projectId, at) => (
        <SelectField
          key={projectId}
          {...field(
            `projectIds.${at}`,
            at === 0 ? t.projects : `${t.projects} ${at + 1}`,
            at === 0 ? t.projectsHint : undefined,
            projectId,
          )}
          required={at === 0}
          options={[
            { value: '', label: t.choose },
            ...projects.map((one) => ({ value: one.projectId, label: one.title })),
          ]}
        />
      ))}
      <DateField {...field('from', t.from, undefined, text(group?.from))} required />
      <DateField {...field('to', t.to, undefined, text(group?.to))} required />
      <NumberField {...field('seats', t.seats, undefined, text(group?.seats))} required />
      <DateField {...field('opensOn', t.opensOn, t.callHint, text(group?.opensOn))} />
      <DateField {...field('closesOn', t.closesOn, undefined, text(group?.closesOn))} />
      <SelectField
        {...field('courseId', t.course, t.courseHint, text(group?.courseId))}
        options={[{ value: '', label: t.noCourse }, ...courses.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <WonField {...field('won', t.won, undefined, text(rate?.won))} required />
      <SelectField
        {...field('per', t.per, undefined, rate?.per ?? 'hour')}
        options={(['hour', 'visit'] as const).map((value) => ({ value, label: t.pers[value] }))}
      />
      <SelectField
        {...field('rounding', t.rounding, undefined, rate?.rounding ?? 'as-planned')}
        options={hourRoundings.map((value) => ({ value, label: t.roundings[value] }))}
      />
      <NumberField {...field('plannedMinutes', t.plannedMinutes, t.plannedHint, text(rate?.plannedMinutes))} />
      <WonField {...field('dayMost', t.dayMost, t.dayMostHint, text(rate?.dayMost))} />
      <SelectField
        {...field('costLineId', t.costLine, t.costLineHint, text(group?.costLineId))}
        options={[
          { value: '', label: t.noCostLine },
          ...lines.map(({ id, label, formulaText }) => ({ value: id, label: t.lineOf(label, formulaText) })),
        ]}
      />
    </>
  )
}
