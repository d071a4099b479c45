import type { Subject } from '#kit/contract.ts'

/** Kinds of things that have a page everyone may see, and where it stands below the district. */
const pages: Readonly<Record<string, string>> = {
  item: '/items',
  gate: '/gates',
  proposal: '/proposals',
  meeting: '/meetings',
  body: '/bodies',
  forum: '/forums',
  course: '/courses',
  ballot: '/ballots',
  vote: '/votes',
  plan: '/plans',
  project: '/projects',
  subsidy: '/subsidies',
  'budget-bill': '/budget-bills',
  contract: '/contracts',
  'field-check': '/field-checks',
  'screening-list': '/screening-lists',
  'inspection-group': '/inspections/groups',
  'inspection-fault': '/inspections/faults',
  'result-card': '/results',
  lesson: '/lessons',
}

/** The address of a thing's page; of its history when it has none. */
export const subjectHref = ({ kind, id }: Subject): string => {
  const page = pages[kind]
  return page === undefined ? `/history/${kind}/${id}` : `${page}/${id}`
}
