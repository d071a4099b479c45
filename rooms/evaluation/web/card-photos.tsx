import type { ReplyOf } from '#kit/contract.ts'
import type { listFiles } from '#rooms/documents/contract-files.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { type PhotoStage, photoStages } from '../core/card.ts'
import { pageWords } from '../core/messages-pages.ts'

interface CardPhotosProps {
  readonly home: string
  readonly photos: Readonly<Record<PhotoStage, ReplyOf<typeof listFiles>>>
}

/** Photos before and after, each with what it shows; those with faces of people who did not agree are not among them. */
export function CardPhotos({ home, photos }: CardPhotosProps) {
  const t = pageWords(usePage().lang)
  const stages = photoStages.filter((stage) => photos[stage].files.length + photos[stage].waiting > 0)
  if (stages.length === 0) return null
  return (
    <Section title={t.photos} id="photos">
      {stages.map((stage) => (
        <div key={stage}>
          <h3>{t.stages[stage]}</h3>
          {photos[stage].files.map(({ fileId, alt }) => (
            <figure key={fileId} class="kept-picture">
              <img src={`${home}/files/${fileId}`} alt={alt} loading="lazy" />
              <figcaption>{alt}</figcaption>
            </figure>
          ))}
          {photos[stage].waiting > 0 && <p>{t.waiting(photos[stage].waiting)}</p>}
        </div>
      ))}
    </Section>
  )
}
