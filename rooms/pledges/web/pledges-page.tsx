import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatWon } from '#kit/won.ts'
import { listDepartments, listDongs, seeDongMap } from '#rooms/organization/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { TileMap } from '#ui/tile-map.tsx'
import { listPledges } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDecidePledges, maySeePledges } from '../core/permissions.ts'
import { PledgeKind, PledgeStatus, PledgeTerm, pledgeKinds, pledgeStatuses, pledgeTerms } from '../core/pledge.ts'
import { QuarterTable } from './quarter-table.tsx'
import { statusBadge } from './status-badge.ts'

/** The board of the pledges: how much is fulfilled, secured and executed, each pledge with its status, and the dongs. */
export const pledgesPage = page({
  path: '/pledges',
  permission: maySeePledges,
  async render({ ask, actor, lang, query }) {
    const known = await askAll(ask, {
      offices: question(listDepartments, {}),
      places: question(listDongs, {}),
      map: question(seeDongMap, {}),
      whole: question(listPledges, {}),
    })
    if (!known.ok) return known
    const { offices, places, map, whole } = known.value
    const status = PledgeStatus.safeParse(query['status']).data
    const [term, kind] = (query['class'] ?? '').split(' ')
    const byClass = { term: PledgeTerm.safeParse(term).data, kind: PledgeKind.safeParse(kind).data }
    const department = offices.departments.find(({ id }) => id === query['department'])
    const dong = places.dongs.find(({ id }) => id === query['dong'])
    const text = (query['q'] ?? '').slice(0, 100)
    const asked = await askAll(ask, {
      listed: question(listPledges, {
        ...(status === undefined ? {} : { status }),
        ...(byClass.term === undefined ? {} : { term: byClass.term }),
        ...(byClass.kind === undefined ? {} : { kind: byClass.kind }),
        ...(department === undefined ? {} : { departmentId: department.id }),
        ...(dong === undefined ? {} : { dongId: dong.id }),
        text,
      }),
    })
    if (!asked.ok) return asked
    const { pledges, rates, classes, dongs, quarters } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const million = (amount: typeof rates.secured.part) => formatWon(amount, 'million', lang)
    const own = new Set(whole.pledges.map((one) => one.department))
    const ofMoney = (label: string, { part, whole: all, rate }: typeof rates.secured) => (
      <Stat label={label} value={rate === null ? t.noRate : `${rate}%`} note={t.ofWon(million(part), million(all))} />
    )
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <Section title={t.rates} id="rates">
          <StatRow>
            <Stat
              label={t.fulfilment}
              value={rates.fulfilled.rate === null ? t.noRate : `${rates.fulfilled.rate}%`}
              note={t.fulfilmentOf(rates.fulfilled.part, rates.fulfilled.whole)}
            />
            {ofMoney(t.secured, rates.secured)}
            {ofMoney(t.executed, rates.executed)}
          </StatRow>
          <ChartBars
            caption={t.statusBars}
            full={Math.max(1, rates.count)}
            bars={rates.byStatus
              .filter(({ count }) => count > 0)
              .map((one) => ({
                ...{ id: one.status, label: t.statuses[one.status], size: one.count, value: t.ofCount(one.count) },
                href: `${home}/pledges?status=${one.status}`,
              }))}
          />
          <More>
            <p>{t.rateRule}</p>
            <DataTable
              caption={t.classesCaption}
              rows={classes}
              empty={t.none}
              columns={[
                {
                  ...{ key: 'class', header: t.class, rowHeader: true },
                  cell: (one) => `${t.terms[one.term]} / ${t.kinds[one.kind]}`,
                },
                { key: 'count', header: t.count, align: 'number', cell: (one) => one.rates.count },
                {
                  ...{ key: 'fulfilled', header: `${t.fulfilment}(%)`, align: 'number' },
                  cell: (one) => one.rates.fulfilled.rate ?? t.noRate,
                },
                {
                  ...{ key: 'secured', header: `${t.secured}(%)`, align: 'number' },
                  cell: (one) => one.rates.secured.rate ?? t.noRate,
                },
                {
                  ...{ key: 'executed', header: `${t.executed}(%)`, align: 'number' },
                  cell: (one) => one.rates.executed.rate ?? t.noRate,
                },
              ]}
            />
          </More>
        </Section>
        <FilterBar
          action={`${home}/pledges`}
          folds
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: text },
            {
              ...{ kind: 'select', name: 'status', label: t.status, value: status ?? '' },
              options: [
                { value: '', label: t.allStatuses },
                ...pledgeStatuses.map((one) => ({ value: one, label: t.statuses[one] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'class', label: t.class, value: query['class'] ?? '' },
              options: [
                { value: '', label: t.allClasses },
                ...pledgeTerms.flatMap((one) =>
                  pledgeKinds.map((other) => ({
                    value: `${one} ${other}`,
                    label: `${t.terms[one]} / ${t.kinds[other]}`,
                  })),
                ),
              ],
            },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department?.id ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...offices.departments.flatMap(({ id, name }) => (own.has(name) ? [{ value: id, label: name }] : [])),
              ],
            },
            {
              ...{ kind: 'select', name: 'dong', label: t.dong, value: dong?.id ?? '' },
              options: [
                { value: '', label: t.allDongs },
                ...places.dongs.map((one) => ({ value: one.id, label: one.name })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption(pledges.length)}
          rows={pledges}
          empty={whole.all === 0 ? t.noneYet : t.none}
          stack
          columns={[
            {
              ...{ key: 'title', header: t.pledge, rowHeader: true },
              cell: (one) => (
                <a href={`${home}/pledges/${one.id}`}>
                  {one.no}. {one.title}
                </a>
              ),
            },
            {
              ...{ key: 'status', header: t.status },
              cell: (one) => <Badge kind={statusBadge[one.status]}>{t.statuses[one.status]}</Badge>,
            },
            { ...{ key: 'class', header: t.class }, cell: (one) => `${t.terms[one.term]} / ${t.kinds[one.kind]}` },
            { key: 'department', header: t.department, cell: (one) => one.department },
            { key: 'dongs', header: t.dong, cell: (one) => one.dongs.join(', ') || t.wholeDistrict },
            {
              ...{ key: 'executed', header: `${t.executed}(%)`, align: 'number' },
              cell: (one) => one.rates.executed.rate ?? t.noRate,
            },
          ]}
        />
        {quarters.length > 0 && <QuarterTable quarters={quarters} />}
        {dongs.length > 0 && (
          <Section title={t.byDong} id="dongs">
            {map.places.length > 0 && (
              <TileMap
                caption={t.dongMap}
                note={t.dongMapNote}
                tiles={map.places.map(({ dongId, name, row, column }) => {
                  const count = dongs.find((one) => one.name === name)?.titles.length ?? 0
                  return {
                    ...{ id: dongId, row, column, label: name, count, value: t.ofCount(count) },
                    ...(count > 0 ? { href: `${home}/pledges?dong=${dongId}#dongs` } : {}),
                    chosen: dongId === dong?.id,
                  }
                })}
              />
            )}
            <DataTable
              caption={t.byDongCaption}
              rows={dongs}
              empty={t.none}
              stack
              columns={[
                { key: 'dong', header: t.dong, rowHeader: true, cell: ({ name }) => name ?? t.wholeDistrict },
                { key: 'count', header: t.count, align: 'number', cell: ({ titles }) => titles.length },
                {
                  ...{ key: 'titles', header: t.pledge },
                  cell: ({ titles }) => (
                    <ul>
                      {titles.map((one) => (
                        <li key={one.id}>
                          <a href={`${home}/pledges/${one.id}`}>{one.title}</a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayDecidePledges, actor) ? [{ href: `${home}/pledges/new`, label: t.add, main: true }] : []),
            { href: `${home}/pledge-juries`, label: t.juries },
            { href: `${home}/api/pledges/list-pledges`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
