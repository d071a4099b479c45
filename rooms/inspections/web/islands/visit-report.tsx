import { useEffect, useState } from 'preact/hooks'
import { DateField, RadioGroup, TextArea, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { shrinkPicture } from '#ui/shrink-picture.ts'
import { visitWords } from '../../core/messages-visit.ts'
import { pointMarks } from '../../core/visit.ts'
import type { KeptReport } from './visit/kept-reports.ts'
import { PhotoEntries } from './visit/photo-entries.tsx'
import { missingIn } from './visit/report-of.ts'
import { useReport } from './visit/use-report.ts'

interface Props {
  readonly visitId: string
  readonly points: readonly string[]
  readonly today: string
  readonly faultFields: number
}

const mostPhotos = 10

/** The report of a visit on a device: every word and photo is kept at once, and sent when there is a network, once. */
export function Island({ visitId, points, today, faultFields }: Props) {
  const { lang, district } = usePage()
  const t = visitWords(lang)
  const [empty] = useState<KeptReport>(() => ({
    ...{ visitId, api: `/${district.id}/api`, reportId: newId('report'), values: { visitedOn: today } },
    ...{ photos: [], ready: false },
  }))
  const { report, keeps, sending, sentence, change, tryNow } = useReport(empty)
  const [online, setOnline] = useState(navigator.onLine)
  const [missing, setMissing] = useState<readonly string[]>([])
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  if (report === null) return <p role="status">{t.sending}</p>
  if (sending === 'taken')
    return (
      <div role="status">
        <p>
          <strong>{t.sent}</strong>
        </p>
        <p>
          <a class="button button-primary" href={`/${district.id}/inspections/visits/${visitId}`}>
            {t.seeReport}
          </a>
        </p>
      </div>
    )
  const put = (values: Readonly<Record<string, string>>): void =>
    change((before) => ({ ...before, values: { ...before.values, ...values }, ready: false }))
  const onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement
    if (name !== '') put({ [name]: value })
  }
  const addPhotos = async (chosen: readonly File[]): Promise<void> => {
    for (const file of chosen) {
      const photo = { id: newId('photo'), fileId: null, ...(await shrinkPicture(file)) }
      change((before) => ({ ...before, photos: [...before.photos, photo].slice(0, mostPhotos), ready: false }))
    }
  }
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const still = missingIn(report, points.length)
    setMissing(still)
    if (still.length === 0) change((before) => ({ ...before, ready: true }))
    else document.querySelector<HTMLElement>(`[name="${still[0]}"]`)?.focus()
  }
  const now = (): string => new Date().toTimeString().slice(0, 5)
  const field = (name: string, label: string, hint?: string) => ({
    ...{ name, label, hint, id: `visit-${name.replaceAll('.', '-')}`, value: report.values[name] ?? '' },
    error: missing.includes(name) ? t.missingField : undefined,
  })
  return (
    <form class="form" onInput={onInput} onSubmit={onSubmit} noValidate>
      {!online && (
        <p role="status" class="note">
          {t.offline}
        </p>
      )}
      {!keeps && <p class="field-error">{t.notKept}</p>}
      <DateField {...field('visitedOn', t.visitedDay)} required max={today} />
      {(['beganAt', 'endedAt'] as const).map((name) => (
        <div key={name}>
          <TextField {...field(name, t[name], t.clockHint)} required maxLength={5} />
          <button type="button" class="button button-secondary" onClick={() => put({ [name]: now() })}>
            {t.nowFor(t[name])}
          </button>
        </div>
      ))}
      <TextField {...field('place', t.place, t.placeHint)} maxLength={200} />
      {points.map((point, at) => (
        <div key={point}>
          <RadioGroup
            {...field(`marks.${at}.mark`, point)}
            required
            options={pointMarks.map((value) => ({ value, label: t.marks[value] }))}
          />
          <TextField {...field(`marks.${at}.note`, t.markNote(point))} maxLength={1000} />
        </div>
      ))}
      <TextArea {...field('opinion', t.opinion)} rows={3} maxLength={4000} />
      {Array.from({ length: faultFields }, (_, at) => (
        <TextArea
          key={`fault-${at}`}
          {...field(`faults.${at}.what`, t.faultNo(at + 1), at === 0 ? t.faultsHint : undefined)}
          rows={2}
          maxLength={2000}
        />
      ))}
      <PhotoEntries
        photos={report.photos}
        field={field}
        words={t}
        onAdd={addPhotos}
        onRemove={(gone) =>
          change((before) => ({ ...before, photos: before.photos.filter(({ id }) => id !== gone), ready: false }))
        }
      />
      {missing.length > 0 && (
        <p role="alert" class="field-error">
          {t.missingWords}
        </p>
      )}
      <div role="status">
        {report.ready && (
          <p>
            <strong>
              {sending === 'sending' ? t.sending : sending === 'signed-out' ? t.signInAgain : t.savedWaits}
            </strong>
          </p>
        )}
        {sentence !== null && <p class="field-error">{sentence}</p>}
      </div>
      {report.ready ? (
        <button type="button" class="button button-secondary" onClick={tryNow}>
          {t.retry}
        </button>
      ) : (
        <button type="submit" class="button button-primary">
          {t.report}
        </button>
      )}
    </form>
  )
}
