import { Trans, useLingui } from '@lingui/react/macro'
import { NavLink } from 'react-router'
import { Count } from '../../parts/Tabs'
import { useCase } from '../../store/caseBook'
import { opensChannels } from '../room/words'
import { useWide } from '../wide'
import css from './Navigation.module.css'
import { useUnread } from './useUnread'

/** Between the room's pages: a bar under the thumb, or a list beside the table. */
export function Navigation() {
  const { t } = useLingui()
  const wide = useWide()
  const talks = opensChannels(useCase().view.talk)
  const unread = useUnread()
  return (
    <nav className={css.nav} data-wide={wide || undefined} aria-label={t`Room`}>
      <NavLink to="/seat/table">
        <Trans>Table</Trans>
      </NavLink>
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
