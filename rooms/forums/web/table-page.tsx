import { page } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { moveNote, nameCluster, removeNote, seeTable, writeNote } from '../contract-tables.ts'
import { words } from '../core/messages-pages.ts'
import { mayKeepNotes } from '../core/permissions.ts'
import type { Cluster, Note } from '../core/table-notes.ts'
import { type FormPlace, ForumForm, isOwn } from './forum-form.tsx'

/** A table on a tablet: notes written one by one, put into clusters that the table names. Several devices at once. */
export const tablePage = page({
  path: '/forum-tables/:secret',
  permission: mayKeepNotes,
  async render({ ask, actor, lang, params, form }) {
    const secret = params['secret'] ?? ''
    const seen = await ask(seeTable, { secret: secret.slice(0, 100) })
    if (!seen.ok) return seen
    const { forum, table, clusters, notes } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const place = { home, here: `${home}/forum-tables/${secret}`, form }
    const groups = [...clusters.map(({ id, name }) => ({ id, name })), { id: null, name: t.noCluster }]
    return (
      <Frame title={`${t.notesTitle(table.no)}: ${table.question}`} over={forum.title} crumbs={[]} lead={t.notesLead}>
        <ForumForm
          command={writeNote}
          place={place}
          hidden={{ secret }}
          newThing={{ field: 'noteId', kind: 'note' }}
          labels={{ text: t.note, clusterId: t.cluster }}
          submit={t.addNote}
        >
          {(field) => (
            <>
              <TextArea {...field('text', t.note)} required rows={3} maxLength={1000} />
              {clusters.length > 0 && (
                <SelectField {...field('clusterId', t.cluster)} options={clusterOptions(clusters, lang)} />
              )}
            </>
          )}
        </ForumForm>
        <LinkRow label={t.links} links={[{ href: place.here, label: t.refresh }]} />
        {notes.length === 0 && clusters.length === 0 && <p>{t.noNotes}</p>}
        {groups.map(({ id, name }) => {
          const own = notes.filter(({ clusterId }) => clusterId === id)
          if (own.length === 0 && id === null) return null
          return (
            <Section key={id ?? ''} title={name} id={id ?? 'loose'}>
              {id !== null && <Rename id={id} name={name} secret={secret} place={place} lang={lang} />}
              {own.map((note) => (
                <NoteCard key={note.id} {...{ note, clusters, secret, place, lang }} />
              ))}
            </Section>
          )
        })}
        <Section title={t.addCluster} id="new-cluster">
          <ForumForm
            command={nameCluster}
            place={{ ...place, form: clusters.some(({ id }) => id === form?.values['clusterId']) ? null : form }}
            hidden={{ secret }}
            newThing={{ field: 'clusterId', kind: 'cluster' }}
            labels={{ name: t.clusterName }}
            submit={t.addCluster}
            kind="secondary"
          >
            {(field) => <TextField {...field('name', t.clusterName)} required maxLength={100} />}
          </ForumForm>
        </Section>
      </Frame>
    )
  },
})

const clusterOptions = (clusters: readonly Cluster[], lang: Lang) => [
  { value: '', label: words(lang).outOfClusters },
  ...clusters.map(({ id, name }) => ({ value: id, label: name })),
]

interface OfTable {
  readonly secret: string
  readonly place: FormPlace
  readonly lang: Lang
}

function Rename({ id, name, secret, place, lang }: OfTable & { readonly id: string; readonly name: string }) {
  const t = words(lang)
  const hidden = { secret, clusterId: id }
  return (
    <More summary={t.rename} open={isOwn(place.form, nameCluster, hidden)}>
      <ForumForm
        command={nameCluster}
        place={place}
        hidden={hidden}
        labels={{ name: t.clusterName }}
        submit={t.rename}
        kind="secondary"
      >
        {(field) => <TextField {...field('name', t.clusterName, undefined, name)} required maxLength={100} />}
      </ForumForm>
    </More>
  )
}

function NoteCard({
  note,
  clusters,
  secret,
  place,
  lang,
}: OfTable & { readonly note: Note; readonly clusters: readonly Cluster[] }) {
  const t = words(lang)
  const hidden = { secret, noteId: note.id }
  return (
    <>
      <p>{note.text}</p>
      <More summary={`${t.move}·${t.remove}`} open={isOwn(place.form, moveNote, hidden)}>
        {clusters.length > 0 && (
          <ForumForm command={moveNote} place={place} hidden={hidden} submit={t.move} kind="secondary">
            {(field) => (
              <SelectField
                {...field('clusterId', t.cluster, undefined, note.clusterId ?? '')}
                options={clusterOptions(clusters, lang)}
              />
            )}
          </ForumForm>
        )}
        <ForumForm command={removeNote} place={place} hidden={hidden} submit={t.remove} kind="danger" />
      </More>
    </>
  )
}
