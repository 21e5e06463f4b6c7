import { Trans, useLingui } from '@lingui/react/macro'
import { signed } from '../../parts/numbers'
import type { Improvement, PartyId, Scorecard } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { list } from '../room/words'
import css from './Better.module.css'

interface Props {
  scores: Scorecard
  me?: PartyId
}

/** The one sentence under a result: what was left on the table, and for whom. */
export function Better({ scores, me }: Props) {
  const { better, betterDecided, deal } = scores
  const lived = Boolean(scores.lived)
  const possible = scores.dealsPossible ?? undefined
  if (!better && !betterDecided) {
    return (
      <section className={css.better}>
        <h2>
          <Trans>Whether more was possible is not known</Trans>
        </h2>
        <p>
          <Trans>
            This case is too large to find out whether a sheet existed that was better for some and
            worse for nobody.
          </Trans>
        </p>
      </section>
    )
  }
  if (!better) {
    return (
      <section className={css.better}>
        <h2>
          <NoneBetter deal={deal} lived={lived} />
        </h2>
        <p>
          {deal ? (
            <Trans>
              Whoever would have gained by any change of this treaty, somebody else would have lost.
            </Trans>
          ) : (
            <Trans>There was no package that every party would have preferred to no deal.</Trans>
          )}
        </p>
      </section>
    )
  }
  return (
    <section className={css.better}>
      <h2>
        <Gains better={better} deal={deal} lived={lived} {...(me && { me })} />
      </h2>
      {!deal && possible !== undefined && (
        <p>
          <Trans>{possible} packages were better than no deal for everyone.</Trans>
        </p>
      )}
      <p>
        {deal ? (
          <Trans>
            With these changes, no party that had to agree would have got less than it did, and
            those named would have got more. Nobody had to give anything up for it.
          </Trans>
        ) : (
          <Trans>
            With this package, every party that had to agree would have got at least as much as
            without a deal.
          </Trans>
        )}
      </p>
      <Changes better={better} />
    </section>
  )
}

function NoneBetter({ deal, lived }: { deal: boolean; lived: boolean }) {
  if (!deal) return <Trans>Walking away was right</Trans>
  return lived ? (
    <Trans>At the signature, no better sheet existed</Trans>
  ) : (
    <Trans>No better sheet existed</Trans>
  )
}

interface GainsProps {
  better: Improvement
  deal: boolean
  lived: boolean
  me?: PartyId
}

function Gains({ better, deal, lived, me }: GainsProps) {
  const { t } = useLingui()
  const { parties } = useCase()
  const ranked = parties
    .filter(({ party }) => (better.gains[party] ?? 0) !== 0)
    .sort((one, other) => Number(other.party === me) - Number(one.party === me))
  const gains = list(
    ranked.map(({ party, spoken }) => {
      const points = signed(better.gains[party] ?? 0)
      return party === me ? t`${points} for you` : t`${points} for ${spoken}`
    }),
  )
  if (!deal) return <Trans>A deal was possible: {gains}</Trans>
  return lived ? (
    <Trans>At the signature, a better sheet existed: {gains}</Trans>
  ) : (
    <Trans>A better sheet existed: {gains}</Trans>
  )
}

/** What would have had to be different. */
function Changes({ better }: { better: Improvement }) {
  const { issue, option } = useCase()
  return (
    <dl className={css.changes}>
      {Object.entries(better.changes).map(([id, chosen]) => (
        <div key={id}>
          <dt>{issue(id).title}</dt>
          <dd>{option(id, chosen).label}</dd>
        </div>
      ))}
    </dl>
  )
}
