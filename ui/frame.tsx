import type { ComponentChildren } from 'preact'
import { assetUrl } from './assets.ts'
import { DisplaySettings } from './display-settings.tsx'
import { FrameFooter } from './frame-footer.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { words } from './messages.ts'
import { type NavItem, usePage } from './page-context.ts'
import { TabsNav } from './tabs-nav.tsx'

export interface Crumb {
  readonly href: string
  readonly label: string
}

export interface FrameProps {
  /** The page's one h1, and its title in the browser. */
  readonly title: string
  /** The pages above this one, without the home page and without itself. */
  readonly crumbs: readonly Crumb[]
  /** One or two sentences under the title: what this page shows and for whom. */
  readonly lead?: ComponentChildren
  /** A word above the title: the kind of thing, or its state. */
  readonly over?: ComponentChildren
  /** Without it, the nav of the page context. */
  readonly nav?: readonly NavItem[]
  readonly children?: ComponentChildren
}

/** The whole document around a page: header, menu, where one is, the main part, footer. Works without any script. */
export function Frame({ title, crumbs, lead, over, nav, children }: FrameProps) {
  const page = usePage()
  const t = words(page.lang)
  const home = `/${page.district.id}`
  const atHome = page.path.split('?')[0] === home
  const items = nav ?? page.nav
  const section = items.find((item) => item.current && (item.under ?? []).length > 1)
  const site = `${page.district.name} ${t.service}`
  const said = page.said ?? null
  const notOwn = page.notOwn ?? null
  // What happened stands first in the title, which is the first that a screen reader reads of a page.
  const before = page.refused === true ? `${t.error}: ` : said === null ? '' : `${said} `
  return (
    <html lang={page.lang} data-theme={page.theme} data-text={page.text}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${before}${title === site ? site : `${title} - ${site}`}`}</title>
        <link rel="stylesheet" href={assetUrl('madang.css')} />
        <link rel="icon" type="image/svg+xml" href={assetUrl('mark.svg')} />
      </head>
      <body>
        <a class="skip" href="#main">
          {t.skipToContent}
        </a>
        <div class="page" id="top">
          <header class="header">
            <div class="utility">
              <div class="inner">
                <DisplaySettings />
                <Account />
              </div>
            </div>
            {page.sample === true && (
              <div class="sample-line">
                <p class="inner">{t.sample}</p>
              </div>
            )}
            <div class="inner brand-row">
              <a class="brand" href={home} aria-current={atHome ? 'page' : undefined}>
                <Mark />
                <span class="brand-name">{t.service}</span> <span class="brand-district">{page.district.name}</span>
              </a>
              <SearchForm id="search-wide" wide />
              {/* On a phone the menu folds behind one button, by the browser's own details element. */}
              <details class="menu" name="header">
                <summary>
                  <Icon name="menu" />
                  {t.menu}
                </summary>
                <div class="menu-panel">
                  <SearchForm id="search-narrow" />
                  <NavList items={items} label={t.mainMenu} withSisters />
                </div>
              </details>
            </div>
            <div class="nav-row">
              <div class="inner">
                <NavList items={items} label={t.mainMenu} />
              </div>
            </div>
          </header>
          <div class="inner body">
            {section !== undefined && <TabsNav label={section.label} tabs={section.under ?? []} />}
            {!atHome && (
              <nav class="crumbs" aria-label={t.breadcrumbs}>
                <ol>
                  {[{ href: home, label: t.home }, ...crumbs].map((crumb) => (
                    <li key={crumb.href}>
                      <a href={crumb.href}>{crumb.label}</a>
                    </li>
                  ))}
                  <li>
                    <span aria-current="page">{title}</span>
                  </li>
                </ol>
              </nav>
            )}
            <main id="main" tabIndex={-1}>
              {said !== null && (
                <div class="notice notice-success said" role="status">
                  <Icon name="success" />
                  <p class="notice-body">{said}</p>
                </div>
              )}
              <div class="page-head">
                {over !== undefined && <p class="page-over">{over}</p>}
                <h1>{title}</h1>
                {lead !== undefined && <p class="lead">{lead}</p>}
              </div>
              {notOwn !== null && (
                <div class="notice notice-info">
                  <Icon name="info" />
                  <p class="notice-body">{notOwn}</p>
                </div>
              )}
              {page.first}
              {children}
            </main>
          </div>
          <FrameFooter />
        </div>
      </body>
    </html>
  )
}

interface NavListProps {
  readonly items: readonly NavItem[]
  readonly label: string
  /** Whether the sister pages stand below each: where there is no row for them, the folded menu must lead there. */
  readonly withSisters?: boolean
}

function NavList({ items, label, withSisters = false }: NavListProps) {
  return (
    <nav aria-label={label}>
      <ul class="nav">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
            {withSisters && (item.under ?? []).length > 1 && <SisterList sisters={item.under ?? []} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SisterList({ sisters }: { sisters: readonly NavItem[] }) {
  return (
    <ul class="nav-sisters">
      {sisters.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function SearchForm({ id, wide = false }: { id: string; wide?: boolean }) {
  const { lang, district } = usePage()
  const t = words(lang)
  return (
    <search class={wide ? 'search search-wide' : 'search'}>
      <form method="get" action={`/${district.id}/search`}>
        <label class="hidden" for={id}>
          {t.search}
        </label>
        <input id={id} type="search" name="q" placeholder={t.searchPlaceholder} />
        <button type="submit">
          <Icon name="search" />
          <span class="hidden">{t.search}</span>
        </button>
      </form>
    </search>
  )
}

/** Sign-in for a visitor; the bell, the role and sign-out for everyone else. */
function Account() {
  const { lang, district, csrf, person } = usePage()
  const t = words(lang)
  if (person === null) {
    return (
      <a class="utility-item" href={`/${district.id}/sign-in`}>
        <Icon name="person" />
        {t.signIn}
      </a>
    )
  }
  return (
    <form class="account" method="post" action={`/${district.id}/do/identity/end-session`}>
      {csrf !== null && <input type="hidden" name="_csrf" value={csrf} />}
      <input type="hidden" name="_then" value={`/${district.id}`} />
      <a class="utility-item" href={`/${district.id}/notices`}>
        <Icon name="bell" />
        {t.notices}
        {(person.unread ?? 0) > 0 && (
          <span class="bell-count">
            <span class="hidden">{t.unread.before}</span>
            {(person.unread ?? 0) > 99 ? '99+' : person.unread}
            <span class="hidden">{t.unread.after}</span>
          </span>
        )}
      </a>
      <span class="utility-item">
        <Icon name="person" />
        <span class="hidden">{t.signedInAs}: </span>
        <a href={`/${district.id}/account`}>{person.label}</a>
      </span>
      <button type="submit" class="utility-item">
        {t.signOut}
      </button>
    </form>
  )
}
