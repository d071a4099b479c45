import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { CommandForm, cameBack } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { TileMap } from '#ui/tile-map.tsx'
import { arrangeDongs, listDepartments, listDongs, seeDongMap } from '../contract.ts'
import { writeDongMap } from '../core/dong-map.ts'
import { words } from '../core/messages.ts'
import { dongMapWords } from '../core/messages-dong-map.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { mayAddDong, maySeeOrganization } from '../core/permissions.ts'

/** The departments of the district office with their bureaus, and the dongs. */
export const departmentsPage = page({
  path: '/departments',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, {
      offices: question(listDepartments, {}),
      places: question(listDongs, {}),
      map: question(seeDongMap, {}),
    })
    if (!asked.ok) return asked
    const { departments } = asked.value.offices
    const { dongs } = asked.value.places
    const { places } = asked.value.map
    const [t, m] = [words(lang), dongMapWords(lang)]
    const home = `/${actor.districtId}`
    const bureaus = new Set(departments.flatMap((department) => department.bureau ?? []))
    return (
      <Frame title={t.departmentsTitle} crumbs={[]} lead={t.departmentsLead}>
        <StatRow>
          <Stat label={t.bureau} value={String(bureaus.size)} />
          <Stat label={t.department} value={String(departments.length)} />
          <Stat label={t.dong} value={String(dongs.length)} />
        </StatRow>
        <DataTable
          caption={t.departmentsCaption}
          rows={departments}
          empty={t.noDepartments}
          columns={[
            {
              key: 'name',
              header: t.department,
              rowHeader: true,
              cell: ({ id, name }) => <a href={`${home}/departments/${id}`}>{name}</a>,
            },
            { key: 'bureau', header: t.bureau, cell: ({ bureau }) => bureau ?? t.noBureau },
            { key: 'aliases', header: t.otherNames, cell: ({ aliases }) => aliases.join(', ') || '-' },
          ]}
        />
        <Section title={t.dongsTitle} id="dongs">
          {places.length > 0 && (
            <TileMap
              caption={m.dongMap}
              note={m.dongMapNote}
              tiles={places.map(({ dongId, name, row, column }) => ({ id: dongId, label: name, row, column }))}
            />
          )}
          <DataTable
            caption={t.dongsCaption}
            rows={dongs}
            empty={t.noDongs}
            columns={[
              {
                key: 'name',
                header: t.dong,
                rowHeader: true,
                cell: ({ id, name }) => <a href={`${home}/history/dong/${id}`}>{name}</a>,
              },
            ]}
          />
          {permits(mayAddDong, actor) && dongs.length > 0 && (
            <More summary={m.drawDongMap} open={cameBack(form, arrangeDongs)}>
              <CommandForm
                {...{ command: arrangeDongs, prefix: 'map', labels: { map: m.dongMap }, submit: m.saveDongMap }}
                place={{ home, here: `${home}/departments`, form }}
              >
                {(field) => (
                  <TextArea
                    {...field('map', m.dongMap, m.dongMapHint, writeDongMap(places))}
                    rows={8}
                    maxLength={4000}
                  />
                )}
              </CommandForm>
            </More>
          )}
        </Section>
        <LinkRow
          label={t.bodyLinks}
          links={[
            { href: `${home}/teams`, label: teamsIn(lang).teamsTitle },
            { href: `${home}/bodies`, label: t.bodiesTitle },
            { href: `${home}/api/organization/list-departments`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
