import { Trans, useLingui } from '@lingui/react/macro'
import { signed } from '../../parts/numbers'
import type { PartyId, Scorecard, Trade } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { list } from '../room/words'
import css from './TradeList.module.css'

interface Props {
  scores: Scorecard
  me?: PartyId
}

/** Exchanges across two issues: those that were made, and those left on the table. */
export function TradeList({ scores, me }: Props) {
  const { tradesMade, tradesLeft } = scores
  if (tradesMade.length + tradesLeft.length === 0) return null
  return (
    <section className={css.trades}>
      {tradesLeft.length > 0 && (
        <div>
          <h2>
            <Trans>Left on the table</Trans>
          </h2>
          {tradesLeft.map((trade) => (
            <Exchange key={trade.issues.join()} trade={trade} {...(me && { me })} />
          ))}
        </div>
      )}
      {tradesMade.length > 0 && (
        <div>
          <h2>
            <Trans>Trades that you made</Trans>
          </h2>
          {tradesMade.map((trade) => (
            <Exchange key={trade.issues.join()} trade={trade} {...(me && { me })} />
          ))}
        </div>
      )}
    </section>
  )
}

function Exchange({ trade, me }: { trade: Trade; me?: PartyId }) {
  const { t } = useLingui()
  const { issue, option, parties } = useCase()
  const gains = parties
    .filter(({ party }) => (trade.gains[party] ?? 0) !== 0)
    .map(({ party, spoken }) => {
      const points = signed(trade.gains[party] ?? 0)
      return party === me ? t`${points} for you` : t`${points} for ${spoken}`
    })
  return (
    <article className={css.trade}>
      {trade.issues.map((id) => (
        <p key={id}>
          <small>{issue(id).title}</small>
          <span>
            <del>{option(id, trade.from[id] ?? '').label}</del>{' '}
            {option(id, trade.to[id] ?? '').label}
          </span>
        </p>
      ))}
      <p className={css.gains}>{list(gains)}</p>
    </article>
  )
}
