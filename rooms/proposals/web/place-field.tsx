import type { Lang } from '#kit/korean-text.ts'
import { TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { Island } from '#ui/island.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../core/messages.ts'
import type { Box } from '../core/microdegrees.ts'
import { republic } from '../core/point.ts'
import type { PlacePickerProps } from './place-picker-props.ts'

interface PlaceFieldProps {
  readonly field: FieldIn
  readonly lang: Lang
  /** The point that stands there when nothing was typed. */
  readonly before: string
  readonly area: Box | null
}

/** Where on the map it is: picked on one where the house has maps, written in degrees without script; else kept as it is. */
export function PlaceField({ field, lang, before, area }: PlaceFieldProps) {
  const { map } = usePage()
  const t = words(lang).map
  const asked = field('point', t.point, t.pointHint, before)
  const written = <TextField {...asked} maxLength={60} />
  if (map == null) return asked.value === '' ? null : written
  const { name, id, label, value, error } = asked
  const picked: PlacePickerProps = { name, id, label, value, error, area, shows: area ?? republic }
  return (
    <Island name="place-picker" props={picked}>
      {written}
    </Island>
  )
}
