/** The rooms from top to bottom: a room sees only those above it. */
export const roomsInOrder: readonly string[] = [
  'identity',
  'organization',
  'documents',
  'record',
  'privacy',
  'items',
  'cycle',
  'notices',
  'surveys',
  'meetings',
  'proposals',
  'forums',
  'courses',
  'screening',
  'voting',
  'registrar',
  'box',
  'polling',
  'budget',
  'subsidies',
  'plans',
  'approvals',
  'appropriations',
  'execution',
  'works',
  'contracts',
  'grants',
  'performance',
  'inspections',
  'evaluation',
  'rewards',
  'pledges',
  'site',
  'reports',
]

/** What each layer may import, as a table: its own room's parts, folders of the house, and packages. */
const layers: Readonly<
  Record<string, { own: readonly string[]; house: readonly string[]; packages: readonly RegExp[] }>
> = {
  core: { own: ['core'], house: ['kit'], packages: [/^zod$/, /^@noble\//, /^fflate$/] },
  contract: { own: ['core'], house: ['kit'], packages: [/^zod$/] },
  store: { own: ['core', 'store'], house: ['kit', 'db'], packages: [/^kysely$/] },
  adapters: { own: ['core', 'adapters'], house: ['kit'], packages: [/./] },
  server: { own: ['core', 'contract', 'store', 'server', 'adapters'], house: ['kit', 'db', 'kernel'], packages: [/./] },
  web: {
    own: ['core', 'contract', 'web'],
    house: ['kit', 'kernel', 'ui'],
    packages: [/^preact/, /^@simplewebauthn\/browser$/, /^maplibre-gl/, /^qr(\/|$)/],
  },
  cli: { own: ['core', 'contract', 'cli'], house: ['kit', 'kernel'], packages: [/^node:/] },
}

/** What each folder of the house outside the rooms may import. */
const folders: Readonly<Record<string, { house: readonly string[]; packages: readonly RegExp[]; why: string }>> = {
  kit: {
    house: ['kit'],
    packages: [/^zod$/, /^@noble\//],
    why: 'kit is pure vocabulary: it imports nothing but itself.',
  },
  ui: {
    house: ['ui', 'kit'],
    packages: [/^preact/, /^node:/],
    why: 'ui knows no room: hand it what it shows as props.',
  },
  db: { house: ['db', 'kit'], packages: [/./], why: 'db knows no room: tables are named in the rooms’ store/.' },
  kernel: {
    house: ['kernel', 'kit', 'db', 'ui'],
    packages: [/./],
    why: 'the kernel knows no room: what it needs of one is handed in by apps/.',
  },
  samples: {
    house: ['samples', 'kit', 'kernel', 'db'],
    packages: [/^node:/, /^zod$/, /^@noble\//],
    why: 'samples speak through commands: import a room’s contract.ts or core/.',
  },
}

const sentences: Readonly<Record<string, string>> = {
  core: 'core/ is pure and decides: let the handler in server/ load what it needs and hand it in as a value.',
  contract: 'contract.ts declares with the types of core/ and kit/: move the type down into core/.',
  store: 'store/ remembers: it imports core/ and db/ alone; let the handler in server/ join it with the rest.',
  adapters: 'adapters/ talk to one outside thing: they import core/ alone; let the handler call them.',
  server: 'server/ imports contract, core, store and adapters of its own room; pages call it, never the other way.',
  web: 'web/ asks by contract: `await ask(contract, input)`; it never touches store/ or server/.',
  cli: 'cli/ asks by contract, as pages do.',
}

interface Place {
  readonly folder: string
  readonly room: string | null
  readonly layer: string
}

const placeOf = (path: string): Place => {
  const [folder = '', room = '', part = ''] = path.split('/')
  if (folder !== 'rooms') return { folder, room: null, layer: '' }
  // A long contract stands in files by subject: contract-versions.ts is as much a contract as contract.ts.
  return { folder, room, layer: part.replace(/\.ts$/, '').replace(/^contract-.*/, 'contract') }
}

const isOurs = (name: string): boolean => /^(kit|ui|db|kernel|apps|rooms|samples|tests|bench)\//.test(name)
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/')

/** Why a file may not import a thing, and what to do instead; null when it may. Tests and apps may import anything. */
export function forbidden(file: string, imported: string): string | null {
  const from = placeOf(file)
  if (isTest(file) || ['apps', 'bench'].includes(from.folder)) return null
  if (from.folder !== 'rooms') return forbiddenOutside(from.folder, imported)
  const layer = layers[from.layer]
  const sentence = sentences[from.layer] ?? 'a room has only the parts that architecture names.'
  if (layer === undefined) return sentence
  if (!isOurs(imported)) {
    if (layer.packages.some((known) => known.test(imported))) return null
    return `${from.layer}/ may not import this third party or Node module. ${sentence}`
  }
  const to = placeOf(imported)
  if (to.folder !== 'rooms') return layer.house.includes(to.folder) ? null : sentence
  if (to.room === from.room) return layer.own.includes(to.layer) ? null : sentence
  if (roomsInOrder.indexOf(to.room ?? '') >= roomsInOrder.indexOf(from.room ?? '')) {
    return `a room sees only the rooms above it: pass an id, read an event, or let apps/ hand the value in. ${sentence}`
  }
  if (to.layer === 'core' || (to.layer === 'contract' && from.layer !== 'core')) return null
  return 'of another room only core/ and contract.ts may be imported: ask its query by contract.'
}

function forbiddenOutside(folder: string, imported: string): string | null {
  const rule = folders[folder]
  if (rule === undefined) return null
  if (!isOurs(imported)) return rule.packages.some((known) => known.test(imported)) ? null : rule.why
  const to = placeOf(imported)
  if (rule.house.includes(to.folder)) return null
  return folder === 'samples' && ['core', 'contract'].includes(to.layer) ? null : rule.why
}
