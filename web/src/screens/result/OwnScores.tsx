import { Trans } from '@lingui/react/macro'
import { signed } from '../../parts/numbers'
import type { OwnScore, PartyId, Scorecard } from '../../protocol'
import { Mark } from '../room/Mark'
import css from './OwnScores.module.css'

interface Props {
  scores: Scorecard
  me?: PartyId
}

/** What each party got for itself, its own first. */
export function OwnScores({ scores, me }: Props) {
  const parties = [...scores.parties].sort(
    (one, other) => Number(other.party === me) - Number(one.party === me),
  )
  return (
    <section>
      <h2>
        {scores.lived ? <Trans>Who got what at the signature</Trans> : <Trans>Who got what</Trans>}
      </h2>
      <ul className={css.parties}>
        {parties.map((one) => (
          <Line key={one.party} score={one} own={one.party === me} />
        ))}
      </ul>
      {scores.affected.length > 0 && (
        <p className={css.note}>
          <Trans>
            Parties without a bar have no say in the others’ deal; they only feel what it does.
          </Trans>
        </p>
      )}
    </section>
  )
}

function Line({ score, own }: { score: OwnScore; own: boolean }) {
  const share = Math.max(0, Math.min(1, score.share ?? 0))
  return (
    <li data-own={own || undefined}>
      <Mark party={score.party} decorative />
      <p>{score.sentence}</p>
      <b>{signed(score.surplus)}</b>
      {score.consents && (
        <span className={css.bar} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </li>
  )
}
