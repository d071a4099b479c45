import type { Marker } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'preact/hooks'
import { FieldHelp } from '#ui/field.tsx'
import { usePage } from '#ui/page-context.ts'
import { isWithin, readPoint, writePoint } from '../../core/degrees.ts'
import { mapWords, pointRefusals } from '../../core/messages-map.ts'
import type { Point } from '../../core/microdegrees.ts'
import type { PlacePickerProps } from '../place-picker-props.ts'
import { pointInWords } from '../point-in-words.ts'
import { MapFrame } from './map/map-frame.tsx'
import type { OpenedMap } from './map/open-map.ts'

/** A field whose point is picked on a map, which is fetched when it is opened; what is picked is said in words. */
export function Island({ name, id, label, value, error: refused, shows, area }: PlacePickerProps) {
  const { lang } = usePage()
  const t = mapWords(lang)
  const [text, setText] = useState(value)
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const standing = useRef<OpenedMap | null>(null)
  const pin = useRef<Marker | null>(null)
  const point = readPoint(text)
  const isOutside = area !== null && point !== null && !isWithin(point, area)
  const error = isOutside
    ? pointRefusals(lang)['point-outside-district']({ kind: 'point-outside-district', field: 'point' })
    : text === value
      ? refused
      : undefined

  const show = (shown: Point | null): void => {
    pin.current?.remove()
    pin.current = shown === null ? null : (standing.current?.pin(shown) ?? null)
  }
  const choose = (chosen: Point | null): void => {
    setText(writePoint(chosen))
    show(chosen)
  }
  const takeMiddle = (): void => {
    const opened = standing.current
    if (opened !== null) choose(opened.pointOf(opened.map.getCenter()))
  }
  // The form around it keeps what is chosen as a draft, as if it had been typed.
  useEffect(() => {
    if (text !== value) field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [text, value])

  return (
    <fieldset class={error === undefined ? 'field' : 'field field-wrong'}>
      <legend class="field-label">{label}</legend>
      <div aria-live="polite">
        <FieldHelp {...{ name, id, label, error }} />
      </div>
      <input type="hidden" name={name} value={text} ref={field} />
      <p role="status">{text === '' ? t.noPoint : t.chosen(point === null ? text : pointInWords(point, lang))}</p>
      <p class="form-actions">
        {/* What was typed before the script came is handed to the element of the field's id. */}
        <button
          type="button"
          id={id}
          class="button"
          aria-expanded={isOpen}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.close : t.pick}
        </button>
        {text !== '' && (
          <button type="button" class="button" onClick={() => choose(null)}>
            {t.clear}
          </button>
        )}
      </p>
      {isOpen && (
        <>
          <p class="field-hint">{t.pickLead}</p>
          <MapFrame
            shows={point ?? shows}
            onOpen={(opened) => {
              standing.current = opened
              show(readPoint(field.current?.value ?? ''))
              opened.map.on('click', ({ lngLat }) => choose(opened.pointOf(lngLat)))
            }}
          >
            <span class="map-middle" aria-hidden="true" />
          </MapFrame>
          <p class="form-actions">
            <button type="button" class="button button-secondary" onClick={takeMiddle}>
              {t.useCentre}
            </button>
          </p>
        </>
      )}
    </fieldset>
  )
}
