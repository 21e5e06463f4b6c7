import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { NavLink, useLocation } from 'react-router'
import type { Stage } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard } from '../../../store/roomContext'
import css from './TurnNav.module.css'

const PAGES = ['/seat/orders', '/seat/bulletin', '/seat/consultation', '/seat/situation']

/** Whether the page belongs to the table while a treaty is lived. */
export function isTurnPage(pathname: string): boolean {
  return PAGES.includes(pathname)
}

/** Where a delegate belongs at this stage. */
export function homeOf(stage: Stage): string {
  switch (stage.type) {
    case 'waiting':
    case 'briefing':
      return '/seat/brief'
    case 'ordering':
      return '/seat/orders'
    case 'consultation':
      return '/seat/bulletin'
    default:
      return '/seat/table'
  }
}

/** Between the pages of a turn under the treaty. */
export function TurnNav() {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const { stage, lived, resultsReleased } = useBoard()
  const deep = useCase().life?.depth !== 'basic'
  const shown = isTurnPage(pathname) || pathname === '/seat/table'
  if (!lived || !shown || resultsReleased) return null
  return (
    <nav className={css.nav} aria-label={t`This turn`}>
      {stage.type === 'ordering' && (
        <Page to="/seat/orders">
          <Trans>Orders</Trans>
        </Page>
      )}
      <Page to="/seat/bulletin">
        <Trans>Bulletin</Trans>
      </Page>
      {deep && stage.type === 'consultation' && (
        <Page to="/seat/consultation">
          <Trans>Consultation</Trans>
        </Page>
      )}
      <Page to="/seat/situation">
        <Trans>Situation</Trans>
      </Page>
      <Page to="/seat/table">
        <Trans>Sheets</Trans>
      </Page>
    </nav>
  )
}

function Page({ to, children }: { to: string; children: ReactNode }) {
  return <NavLink to={to}>{children}</NavLink>
}
