import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { keepFacility, recordFacilities, removeFacilities, removeFacility } from '../contract-facts.ts'
import { type Facility, type FacilityCount, writeFloors, writeParts } from '../core/facility.ts'
import { factsIn } from '../core/messages-facts.ts'

interface FacilityFormsProps {
  readonly departmentId: string
  readonly counts: readonly FacilityCount[]
  readonly facilities: readonly Facility[]
  readonly form: RefusedForm | null
}

/** Enters and changes how many facilities of a kind there are, and the cards. */
export function FacilityForms({ departmentId, counts, facilities, form }: FacilityFormsProps) {
  const t = factsIn(usePage().lang)
  const removing = [removeFacilities.name, removeFacility.name].find((name) => name === form?.command)
  return (
    <>
      {form !== null && removing !== undefined && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
      <Section title={t.recordFacilities} id="record-facilities">
        {counts.map((counted) => (
          <More
            key={counted.name}
            summary={counted.name}
            open={isAbout(form, recordFacilities.name, 'name', counted.name)}
          >
            <CountForm departmentId={departmentId} counted={counted} form={form} counts={counts} />
          </More>
        ))}
        <CountForm departmentId={departmentId} counted={null} form={form} counts={counts} />
      </Section>
      <Section title={t.keepFacility} id="keep-facility">
        {facilities.map((facility) => (
          <More
            key={facility.id}
            summary={facility.name}
            open={isAbout(form, keepFacility.name, 'facilityId', facility.id)}
          >
            <CardForm departmentId={departmentId} facility={facility} form={form} facilities={facilities} />
          </More>
        ))}
        <CardForm departmentId={departmentId} facility={null} form={form} facilities={facilities} />
      </Section>
    </>
  )
}

const isAbout = (form: RefusedForm | null, command: string, field: string, value: string): boolean =>
  form?.command === command && form.values[field] === value

interface CountFormProps {
  readonly departmentId: string
  readonly counted: FacilityCount | null
  readonly counts: readonly FacilityCount[]
  readonly form: RefusedForm | null
}

function CountForm({ departmentId, counted, counts, form }: CountFormProps) {
  const { lang, district } = usePage()
  const t = factsIn(lang)
  const home = `/${district.id}/do/organization`
  const sent = form?.command === recordFacilities.name ? form : null
  const meant = counts.find(({ name }) => name === sent?.values['name'])?.name ?? null
  const own = meant === (counted?.name ?? null) ? sent : null
  const prefix = counted === null ? 'new-count' : `count-${counts.indexOf(counted)}`
  const field = fieldIn(own, prefix)
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix={prefix} />}
      <Form action={`${home}/record-facilities`}>
        <HiddenField name="departmentId" value={departmentId} />
        {counted === null ? (
          <TextField {...field('name', t.facilityKind)} required maxLength={200} />
        ) : (
          <HiddenField name="name" value={counted.name} />
        )}
        <NumberField
          {...field('total', t.facilityTotal, undefined, counted === null ? '' : `${counted.total}`)}
          required
        />
        <TextArea {...field('parts', t.partsField, t.partsHint, writeParts(counted?.parts ?? []))} rows={4} />
        <DateField {...field('_effectiveOn', t.asOf)} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      {counted !== null && (
        <Form action={`${home}/remove-facilities`}>
          <HiddenField name="departmentId" value={departmentId} />
          <HiddenField name="name" value={counted.name} />
          <SubmitButton kind="danger">{t.remove}</SubmitButton>
        </Form>
      )}
    </>
  )
}

interface CardFormProps {
  readonly departmentId: string
  readonly facility: Facility | null
  readonly facilities: readonly Facility[]
  readonly form: RefusedForm | null
}

function CardForm({ departmentId, facility, facilities, form }: CardFormProps) {
  const { lang, district } = usePage()
  const t = factsIn(lang)
  const home = `/${district.id}/do/organization`
  const sent = form?.command === keepFacility.name ? form : null
  const meant = facilities.find(({ id }) => id === sent?.values['facilityId'])?.id ?? null
  const own = meant === (facility?.id ?? null) ? sent : null
  const prefix = facility === null ? 'new-card' : `card-${facilities.indexOf(facility)}`
  const field = fieldIn(own, prefix)
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix={prefix} />}
      <Form action={`${home}/keep-facility`}>
        <HiddenField name="facilityId" value={facility?.id ?? own?.values['facilityId'] ?? newId('facility')} />
        <HiddenField name="departmentId" value={departmentId} />
        <TextField {...field('name', t.facilityName, undefined, facility?.name)} required maxLength={200} />
        <TextField {...field('address', t.address, undefined, facility?.address ?? '')} maxLength={200} />
        <TextField {...field('area', t.area, undefined, facility?.area ?? '')} />
        <TextField {...field('use', t.use, undefined, facility?.use ?? '')} maxLength={200} />
        <TextField {...field('inCharge', t.inCharge, undefined, facility?.inCharge ?? '')} maxLength={200} />
        <TextArea {...field('floors', t.floorsField, t.floorsHint, writeFloors(facility?.floors ?? []))} rows={5} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      {facility !== null && (
        <Form action={`${home}/remove-facility`}>
          <HiddenField name="facilityId" value={facility.id} />
          <SubmitButton kind="danger">{t.remove}</SubmitButton>
        </Form>
      )}
    </>
  )
}
