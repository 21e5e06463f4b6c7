import { Trans } from '@lingui/react/macro'
import type { OwnLived } from '../../../protocol'
import { LedgerTurns } from '../../room/LedgerTurns'
import css from './Page.module.css'

/** What living under the treaty has paid so far; for the own delegation only. */
export function Account({ own }: { own: OwnLived }) {
  const turns = own.ledger?.turns ?? []
  if (turns.length === 0) return null
  return (
    <section className={css.section}>
      <h2>
        <Trans>Your account</Trans>
      </h2>
      <p className={css.soft}>
        <Trans>
          In your own points. What comes later counts less. Nobody else sees it. What others may
          have broken in secret is charged in the debrief.
        </Trans>
      </p>
      <LedgerTurns turns={turns.toReversed()} />
    </section>
  )
}
