import { Trans, useLingui } from '@lingui/react/macro'
import { Link, NavLink, useLocation } from 'react-router'
import { Count } from '../../parts/Tabs'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { opensChannels } from '../room/words'
import { useWide } from '../wide'
import { homeOf, isTurnPage } from './lived/TurnNav'
import css from './Navigation.module.css'
import { useUnread } from './useUnread'

/** Between the room's pages: a bar under the thumb, or a list beside the table. */
export function Navigation() {
  const { t } = useLingui()
  const wide = useWide()
  const talks = opensChannels(useCase().view.talk)
  const unread = useUnread()
  const { pathname } = useLocation()
  const home = homeOf(useBoard().stage)
  const here = pathname === '/seat/table' || isTurnPage(pathname)
  const table = isTurnPage(home) ? home : '/seat/table'
  return (
    <nav className={css.nav} data-wide={wide || undefined} aria-label={t`Room`}>
      <Link to={table} aria-current={here ? 'page' : undefined}>
        <Trans>Table</Trans>
      </Link>
      {!wide && (
        <NavLink to="/seat/talk">
          {talks ? <Trans>Talk</Trans> : <Trans>Record</Trans>}
          {unread > 0 && <Count value={unread} />}
        </NavLink>
      )}
      <NavLink to="/seat/brief">
        <Trans>Brief</Trans>
      </NavLink>
      <NavLink to="/seat/delegation">
        <Trans>Delegation</Trans>
      </NavLink>
    </nav>
  )
}
